package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * When something takes place, in one of the ways in which roadmaps say it. A timeframe that is absent is not an
 * open-ended one. The questions a timeframe answers have a third answer: roadmaps often do not say enough to tell.
 */
@SuppressWarnings("immutables:subtype") // the order of the parts is fixed, since all are in this file
public sealed interface Timeframe extends Serializable {

    /**
     * Reads a timeframe as documents write it.
     *
     * @param text such as {@code 2018-2021}, {@code since May 2008}, {@code Ongoing}, {@code annual} or
     *     {@code until WRC-19}; what is none of the known spellings becomes {@link Verbatim}
     * @return the timeframe, with the text as written where it is not the canonical one
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    static Timeframe parse(String text) {
        return TimeframeText.parse(text);
    }

    /**
     * Returns the time from one date to another.
     *
     * @param start the start, which counts by its first day
     * @param end the end, which counts by its last day
     * @return the range
     */
    static Range between(PartialDate start, PartialDate end) {
        return Range.of(Optional.of(start), Optional.of(end));
    }

    /**
     * Returns the time from a date on, without an end.
     *
     * @param start the start, which counts by its first day
     * @return the open-ended range
     */
    static Range from(PartialDate start) {
        return Range.of(Optional.of(start), Optional.empty());
    }

    /**
     * Returns the time up to a date, without a start.
     *
     * @param end the end, which counts by its last day
     * @return the range
     */
    static Range until(PartialDate end) {
        return Range.of(Optional.empty(), Optional.of(end));
    }

    /** {@return the date it starts at, or empty where it does not say} */
    default Optional<PartialDate> start() {
        return Optional.empty();
    }

    /** {@return the date it ends at, or empty where it has no end or does not say} */
    default Optional<PartialDate> end() {
        return Optional.empty();
    }

    /** {@return the text this was read from, where it differs from the canonical text, or empty} */
    Optional<String> asWritten();

    /**
     * Returns a copy that says how it was written.
     *
     * @param text the text this was read from; dropped where it is the canonical text
     * @return the copy
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    default Timeframe withAsWritten(String text) {
        return TimeframeText.written(this, Optional.of(text));
    }

    /** {@return whether it goes on without an end; unknown where it does not say} */
    default Answer isOpenEnded() {
        return end().isPresent() ? Answer.NO : Answer.UNKNOWN;
    }

    /**
     * Tells whether any of it falls in a year.
     *
     * @param year the year, 1865 to 2200
     * @return whether it does; unknown where the timeframe does not say enough
     * @throws IllegalArgumentException if the year is out of range
     */
    default Answer overlaps(int year) {
        PartialDate date = PartialDate.of(year);
        return overlaps(between(date, date));
    }

    /**
     * Tells whether the two have a day in common.
     *
     * @param other another timeframe
     * @return whether they do; unknown where one of them does not say enough
     */
    default Answer overlaps(Timeframe other) {
        return Span.of(this).overlaps(Span.of(other));
    }

    /** A time from a start, or to an end, or both. */
    @PlainStyle
    @Value.Immutable
    abstract sealed class Range implements Timeframe permits ImmutableRange {
        private static final long serialVersionUID = 1L;

        Range() {}

        /**
         * Returns a range from its bounds, of which at least one is there.
         *
         * @param start the date it starts at, or empty
         * @param end the date it ends at, or empty
         * @return the timeframe
         * @throws IllegalArgumentException if neither bound is there
         */
        public static Range of(Optional<? extends PartialDate> start, Optional<? extends PartialDate> end) {
            return ImmutableRange.of(Optional.empty(), start.orElse(null), end.orElse(null));
        }

        abstract @Nullable PartialDate first();

        abstract @Nullable PartialDate last();

        // Rules ask for the bounds of every activity. Where a bound has always been there, a branch of its own lets the
        // compiler leave the optional out; the one in Optional.ofNullable is everybody's.

        @Override
        public Optional<PartialDate> start() {
            PartialDate first = first();
            return first == null ? Optional.empty() : Optional.of(first);
        }

        @Override
        public Optional<PartialDate> end() {
            PartialDate last = last();
            return last == null ? Optional.empty() : Optional.of(last);
        }

        @Override
        public Answer isOpenEnded() {
            return last() == null ? Answer.YES : Answer.NO;
        }

        @Value.Check
        Range check() {
            if (first() == null && last() == null) {
                throw Illegal.RANGE.of();
            }
            return (Range) TimeframeText.checked(this);
        }

        @Override
        public String toString() {
            return TimeframeText.canonical(this);
        }
    }

    /** Something that goes on without an end. */
    @PlainStyle
    @Value.Immutable
    abstract sealed class Ongoing implements Timeframe permits ImmutableOngoing {
        private static final long serialVersionUID = 1L;

        Ongoing() {}

        /**
         * Returns something that goes on.
         *
         * @param since since when it goes on, or empty
         * @return the timeframe
         */
        public static Ongoing of(Optional<? extends PartialDate> since) {
            return ImmutableOngoing.of(Optional.empty(), since);
        }

        /** {@return since when it goes on, or empty} */
        public abstract Optional<PartialDate> since();

        @Override
        public Optional<PartialDate> start() {
            return since();
        }

        @Override
        public Answer isOpenEnded() {
            return Answer.YES;
        }

        @Value.Check
        Ongoing check() {
            return (Ongoing) TimeframeText.checked(this);
        }

        @Override
        public String toString() {
            return TimeframeText.canonical(this);
        }
    }

    /** Something that comes again in a rhythm. */
    @PlainStyle
    @Value.Immutable
    abstract sealed class Recurring implements Timeframe permits ImmutableRecurring {
        private static final long serialVersionUID = 1L;

        Recurring() {}

        /**
         * Returns something that comes again.
         *
         * @param frequency the rhythm
         * @param start the date it starts at, or empty
         * @param end the date it ends at, or empty
         * @return the timeframe
         */
        public static Recurring of(
                Frequency frequency, Optional<? extends PartialDate> start, Optional<? extends PartialDate> end) {
            return ImmutableRecurring.of(Optional.empty(), frequency, start, end);
        }

        /** {@return the rhythm} */
        public abstract Frequency frequency();

        @Override
        public abstract Optional<PartialDate> start();

        @Override
        public abstract Optional<PartialDate> end();

        @Override
        public Answer isOpenEnded() {
            return end().isPresent() ? Answer.NO : Answer.YES;
        }

        @Value.Check
        Recurring check() {
            return (Recurring) TimeframeText.checked(this);
        }

        @Override
        public String toString() {
            return TimeframeText.canonical(this);
        }
    }

    /** A time that is bound to a conference; when the conference takes place is not resolved. */
    @PlainStyle
    @Value.Immutable
    abstract sealed class Event implements Timeframe permits ImmutableEvent {
        private static final long serialVersionUID = 1L;

        Event() {}

        /**
         * Returns a time bound to an event.
         *
         * @param event the words that name the event, such as {@code until WRC-19}
         * @param start the date it starts at, or empty
         * @param end the date it ends at, or empty
         * @return the timeframe
         * @throws IllegalArgumentException if a text is blank or holds control characters
         */
        public static Event of(
                String event, Optional<? extends PartialDate> start, Optional<? extends PartialDate> end) {
            return ImmutableEvent.of(Optional.empty(), event, start, end);
        }

        /** {@return the words that name the event, such as {@code until WRC-19}} */
        public abstract String event();

        @Override
        public abstract Optional<PartialDate> start();

        @Override
        public abstract Optional<PartialDate> end();

        @Override
        public Answer isOpenEnded() {
            return Answer.NO;
        }

        @Value.Check
        Event check() {
            Characters.check("event", event());
            return (Event) TimeframeText.checked(this);
        }

        @Override
        public String toString() {
            return TimeframeText.canonical(this);
        }
    }

    /** A study period or the period of a plan. */
    @PlainStyle
    @Value.Immutable
    abstract sealed class Cycle implements Timeframe permits ImmutableCycle {
        private static final long serialVersionUID = 1L;

        Cycle() {}

        /**
         * Returns a cycle.
         *
         * @param cycle the words that name the cycle, such as {@code study period 2018-2021}
         * @param start the date it starts at, or empty
         * @param end the date it ends at, or empty
         * @return the timeframe
         * @throws IllegalArgumentException if a text is blank or holds control characters
         */
        public static Cycle of(
                String cycle, Optional<? extends PartialDate> start, Optional<? extends PartialDate> end) {
            return ImmutableCycle.of(Optional.empty(), cycle, start, end);
        }

        /** {@return the words that name the cycle, such as {@code study period 2018-2021}} */
        public abstract String cycle();

        @Override
        public abstract Optional<PartialDate> start();

        @Override
        public abstract Optional<PartialDate> end();

        @Override
        public Answer isOpenEnded() {
            return Answer.NO;
        }

        @Value.Check
        Cycle check() {
            Characters.check("cycle", cycle());
            return (Cycle) TimeframeText.checked(this);
        }

        @Override
        public String toString() {
            return TimeframeText.canonical(this);
        }
    }

    /** A time that is yet to be determined, which is said and not forgotten. */
    @PlainStyle
    @Value.Immutable
    abstract sealed class Undetermined implements Timeframe permits ImmutableUndetermined {
        private static final long serialVersionUID = 1L;

        Undetermined() {}

        /** {@return the timeframe that says so} */
        public static Undetermined of() {
            return ImmutableUndetermined.of(Optional.empty());
        }

        @Value.Check
        Undetermined check() {
            return (Undetermined) TimeframeText.checked(this);
        }

        @Override
        public String toString() {
            return TimeframeText.canonical(this);
        }
    }

    /** A text that is none of the known spellings, kept as written. */
    @PlainStyle
    @Value.Immutable
    abstract sealed class Verbatim implements Timeframe permits ImmutableVerbatim {
        private static final long serialVersionUID = 1L;

        Verbatim() {}

        /**
         * Keeps a text.
         *
         * @param text the text as written
         * @return the timeframe that says it
         * @throws IllegalArgumentException if the text is blank or holds control characters
         */
        public static Verbatim of(String text) {
            return ImmutableVerbatim.of(Optional.of(text));
        }

        /** {@return the text as written, always there} */
        @Override
        public abstract Optional<String> asWritten();

        @Value.Check
        void check() {
            Characters.check("asWritten", asWritten());
        }

        @Override
        public String toString() {
            return TimeframeText.canonical(this);
        }
    }
}
