package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The revision of a resolution that a citation means: what was done, where and when, only as far as cited. */
@Value.Immutable
public abstract sealed class ResolutionRevision implements Serializable permits ImmutableResolutionRevision {
    private static final long serialVersionUID = 1L;

    ResolutionRevision() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableResolutionRevision.builder();
    }

    /** {@return what was done to the resolution} */
    public abstract AdoptionAction action();

    /** {@return the place of the conference, or empty} */
    public abstract Optional<String> place();

    /** {@return the year, 1865 to 2200, or empty} */
    public abstract OptionalInt year();

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Characters.check("place", place());
        PartialDate.checkYear(year());
    }

    @Override
    public String toString() {
        return ResolutionText.canonical(this);
    }

    /** Collects the parts of a {@link ResolutionRevision}. */
    public sealed interface Builder permits ImmutableResolutionRevision.Builder {
        /**
         * Takes over all of another value.
         * @param resolutionRevision the value to copy
         * @return this builder
         */
        Builder from(ResolutionRevision resolutionRevision);

        /**
         * Sets what was done to the resolution.
         * @param action the value
         * @return this builder
         */
        Builder action(AdoptionAction action);

        /**
         * Sets the place of the conference.
         * @param place the value
         * @return this builder
         */
        Builder place(String place);

        /**
         * Sets the place of the conference.
         * @param place the value, or empty for none
         * @return this builder
         */
        Builder place(Optional<String> place);

        /**
         * Sets the year, 1865 to 2200.
         * @param year the value
         * @return this builder
         */
        Builder year(int year);

        /**
         * Sets the year, 1865 to 2200.
         * @param year the value, or empty for none
         * @return this builder
         */
        Builder year(OptionalInt year);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if {@code action} was not set
         * @throws IllegalArgumentException if a part is illegal, such as a text that is blank or holds control characters
         */
        ResolutionRevision build();
    }
}
