package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A contact for a roadmap. Personal data: accepted, never required, and left out by writers on request. */
@Value.Immutable
public abstract sealed class Contact implements Serializable permits ImmutableContact {
    private static final long serialVersionUID = 1L;

    Contact() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableContact.builder();
    }

    /** {@return the name of the person, or empty} */
    public abstract Optional<String> name();

    /** {@return the organization, or empty} */
    public abstract Optional<String> organization();

    /** {@return the role or post, or empty} */
    public abstract Optional<String> role();

    /** {@return the e-mail address, or empty} */
    public abstract Optional<String> email();

    /** {@return the telephone number, or empty} */
    public abstract Optional<String> phone();

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Characters.check("name", name());
        Characters.check("organization", organization());
        Characters.check("role", role());
        Characters.check("email", email());
        Characters.check("phone", phone());
    }

    @Override
    public String toString() {
        return "Contact";
    }

    /** Collects the parts of a {@link Contact}. */
    public sealed interface Builder permits ImmutableContact.Builder {
        /**
         * Takes over all of another value.
         * @param contact the value to copy
         * @return this builder
         */
        Builder from(Contact contact);

        /**
         * Sets the name of the person.
         * @param name the value
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets the name of the person.
         * @param name the value, or empty for none
         * @return this builder
         */
        Builder name(Optional<String> name);

        /**
         * Sets the organization.
         * @param organization the value
         * @return this builder
         */
        Builder organization(String organization);

        /**
         * Sets the organization.
         * @param organization the value, or empty for none
         * @return this builder
         */
        Builder organization(Optional<String> organization);

        /**
         * Sets the role or post.
         * @param role the value
         * @return this builder
         */
        Builder role(String role);

        /**
         * Sets the role or post.
         * @param role the value, or empty for none
         * @return this builder
         */
        Builder role(Optional<String> role);

        /**
         * Sets the e-mail address.
         * @param email the value
         * @return this builder
         */
        Builder email(String email);

        /**
         * Sets the e-mail address.
         * @param email the value, or empty for none
         * @return this builder
         */
        Builder email(Optional<String> email);

        /**
         * Sets the telephone number.
         * @param phone the value
         * @return this builder
         */
        Builder phone(String phone);

        /**
         * Sets the telephone number.
         * @param phone the value, or empty for none
         * @return this builder
         */
        Builder phone(Optional<String> phone);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalArgumentException if a part is illegal, such as a text that is blank or holds control characters
         */
        Contact build();
    }
}
