package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** An organization. */
@Value.Immutable
public abstract sealed class Organization implements Serializable permits ImmutableOrganization {
    private static final long serialVersionUID = 1L;

    Organization() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableOrganization.builder();
    }

    /**
     * Reads an organization as documents write it.
     *
     * @param text its name
     * @return the organization of that name
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    public static Organization parse(String text) {
        return builder().name(text).build();
    }

    /** {@return the name} */
    public abstract String name();

    /** {@return the acronym, or empty} */
    public abstract Optional<String> acronym();

    /** {@return the kind of stakeholder, or empty} */
    public abstract Optional<StakeholderCategory> category();

    /** {@return the country, its ISO 3166-1 alpha-2 code, or empty} */
    public abstract Optional<String> country();

    /** {@return the web address, or empty} */
    public abstract Optional<WebAddress> uri();

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Characters.check("name", name());
        Characters.check("acronym", acronym());
        Characters.check("country", country());
        country().ifPresent(country -> Ascii.checkCapitals(country, 2));
    }

    @Override
    public String toString() {
        return name();
    }

    /** Collects the parts of an {@link Organization}. */
    public sealed interface Builder permits ImmutableOrganization.Builder {
        /**
         * Takes over all of another value.
         * @param organization the value to copy
         * @return this builder
         */
        Builder from(Organization organization);

        /**
         * Sets the name.
         * @param name the value
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets the acronym.
         * @param acronym the value
         * @return this builder
         */
        Builder acronym(String acronym);

        /**
         * Sets the acronym.
         * @param acronym the value, or empty for none
         * @return this builder
         */
        Builder acronym(Optional<String> acronym);

        /**
         * Sets the kind of stakeholder.
         * @param category the value
         * @return this builder
         */
        Builder category(StakeholderCategory category);

        /**
         * Sets the kind of stakeholder.
         * @param category the value, or empty for none
         * @return this builder
         */
        Builder category(Optional<? extends StakeholderCategory> category);

        /**
         * Sets the country, its ISO 3166-1 alpha-2 code.
         * @param country the value
         * @return this builder
         */
        Builder country(String country);

        /**
         * Sets the country, its ISO 3166-1 alpha-2 code.
         * @param country the value, or empty for none
         * @return this builder
         */
        Builder country(Optional<String> country);

        /**
         * Sets the web address.
         * @param uri the value
         * @return this builder
         */
        Builder uri(WebAddress uri);

        /**
         * Sets the web address.
         * @param uri the value, or empty for none
         * @return this builder
         */
        Builder uri(Optional<? extends WebAddress> uri);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if {@code name} was not set
         * @throws IllegalArgumentException if a part is illegal, such as a text that is blank or holds control characters
         */
        Organization build();
    }
}
