package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** A group of outcomes that a roadmap treats together, as the eight areas of the C2 update of 2011. */
@Value.Immutable
public abstract sealed class ThematicArea implements Serializable permits ImmutableThematicArea {
    private static final long serialVersionUID = 1L;

    ThematicArea() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableThematicArea.builder();
    }

    /** {@return the id} */
    public abstract Id id();

    /** {@return the title} */
    public abstract LocalizedText title();

    /** {@return the outcomes it groups, in document order} */
    public abstract List<WsisOutcome> outcomes();

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return id() + " " + title();
    }

    /** Collects the parts of a {@link ThematicArea}. */
    public sealed interface Builder permits ImmutableThematicArea.Builder {
        /**
         * Takes over all of another value.
         * @param thematicArea the value to copy
         * @return this builder
         */
        Builder from(ThematicArea thematicArea);

        /**
         * Sets the id.
         * @param id the value
         * @return this builder
         */
        Builder id(Id id);

        /**
         * Sets the title.
         * @param title the value
         * @return this builder
         */
        Builder title(LocalizedText title);

        /**
         * Adds one to the outcomes it groups.
         * @param outcome the value
         * @return this builder
         */
        Builder addOutcome(WsisOutcome outcome);

        /**
         * Replaces the outcomes it groups.
         * @param outcomes the values
         * @return this builder
         */
        Builder outcomes(Iterable<? extends WsisOutcome> outcomes);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if {@code id} or {@code title} was not set
         * @throws IllegalArgumentException if a part is illegal, such as a text that is blank or holds control characters
         */
        ThematicArea build();
    }
}
