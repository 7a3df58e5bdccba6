package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** What was reported of an activity at a date. */
@Value.Immutable
public abstract sealed class ProgressNote implements Serializable permits ImmutableProgressNote {
    private static final long serialVersionUID = 1L;

    ProgressNote() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableProgressNote.builder();
    }

    /** {@return the date the note speaks of} */
    public abstract PartialDate asOf();

    /** {@return how far the activity had come, or empty} */
    public abstract Optional<ActivityStatus> status();

    /** {@return the note in words} */
    public abstract LocalizedText text();

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return asOf() + " " + text();
    }

    /** Collects the parts of a {@link ProgressNote}. */
    public sealed interface Builder permits ImmutableProgressNote.Builder {
        /**
         * Takes over all of another value.
         * @param progressNote the value to copy
         * @return this builder
         */
        Builder from(ProgressNote progressNote);

        /**
         * Sets the date the note speaks of.
         * @param asOf the value
         * @return this builder
         */
        Builder asOf(PartialDate asOf);

        /**
         * Sets how far the activity had come.
         * @param status the value
         * @return this builder
         */
        Builder status(ActivityStatus status);

        /**
         * Sets how far the activity had come.
         * @param status the value, or empty for none
         * @return this builder
         */
        Builder status(Optional<? extends ActivityStatus> status);

        /**
         * Sets the note in words.
         * @param text the value
         * @return this builder
         */
        Builder text(LocalizedText text);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if {@code asOf} or {@code text} was not set
         * @throws IllegalArgumentException if a part is illegal, such as a text that is blank or holds control characters
         */
        ProgressNote build();
    }
}
