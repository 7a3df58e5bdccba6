package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The part that an organization has, for a time, in the follow-up of an action line. */
@Value.Immutable
public abstract sealed class Facilitation implements Serializable permits ImmutableFacilitation {
    private static final long serialVersionUID = 1L;

    Facilitation() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableFacilitation.builder();
    }

    /** {@return the organization} */
    public abstract Organization organization();

    /** {@return the role, or empty} */
    public abstract Optional<FacilitationRole> role();

    /** {@return when it has or had the role, or empty} */
    public abstract Optional<Timeframe> period();

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return role().map(role -> organization() + ", " + role)
                .orElseGet(() -> organization().toString());
    }

    /** Collects the parts of a {@link Facilitation}. */
    public sealed interface Builder permits ImmutableFacilitation.Builder {
        /**
         * Takes over all of another value.
         * @param facilitation the value to copy
         * @return this builder
         */
        Builder from(Facilitation facilitation);

        /**
         * Sets the organization.
         * @param organization the value
         * @return this builder
         */
        Builder organization(Organization organization);

        /**
         * Sets the role.
         * @param role the value
         * @return this builder
         */
        Builder role(FacilitationRole role);

        /**
         * Sets the role.
         * @param role the value, or empty for none
         * @return this builder
         */
        Builder role(Optional<? extends FacilitationRole> role);

        /**
         * Sets when it has or had the role.
         * @param period the value
         * @return this builder
         */
        Builder period(Timeframe period);

        /**
         * Sets when it has or had the role.
         * @param period the value, or empty for none
         * @return this builder
         */
        Builder period(Optional<? extends Timeframe> period);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if {@code organization} was not set
         * @throws IllegalArgumentException if a part is illegal, such as a text that is blank or holds control characters
         */
        Facilitation build();
    }
}
