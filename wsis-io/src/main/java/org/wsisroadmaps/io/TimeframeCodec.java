package org.wsisroadmaps.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.Frequency;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Timeframe;

/** Reads and writes {@link Timeframe}, whose kind says which members it has. */
final class TimeframeCodec implements Codec<Timeframe> {
    static final TimeframeCodec INSTANCE = new TimeframeCodec();

    private static final Members MEMBERS = Members.of(
                    "kind", "frequency", "event", "cycle", "since", "start", "end", "asWritten")
            .required("kind");

    private TimeframeCodec() {}

    @Override
    public Optional<Timeframe> read(Cursor in) {
        if (in.atShorthand()) {
            Optional<Timeframe> timeframe = in.code(Timeframe::parse);
            timeframe
                    .filter(Timeframe.Verbatim.class::isInstance)
                    .ifPresent(text -> Unclassified.warn(in, ProblemText.TIMEFRAME, "2018/2021"));
            return timeframe;
        }
        Parts parts = new Parts();
        return in.object(MEMBERS, name -> parts.readMember(name, in), () -> parts.checkKind(in), parts::timeframe);
    }

    @Override
    public void write(Timeframe timeframe, Output out) {
        out.startObject();
        out.text("kind", kind(timeframe));
        if (timeframe instanceof Timeframe.Ongoing ongoing) {
            out.text("since", ongoing.since());
        } else {
            if (timeframe instanceof Timeframe.Recurring recurring) {
                out.text("frequency", recurring.frequency());
            } else if (timeframe instanceof Timeframe.Event event) {
                out.text("event", event.event());
            } else if (timeframe instanceof Timeframe.Cycle cycle) {
                out.text("cycle", cycle.cycle());
            }
            out.text("start", timeframe.start());
            out.text("end", timeframe.end());
        }
        out.text("asWritten", timeframe.asWritten());
        out.endObject();
    }

    private static Kind kind(Timeframe timeframe) {
        if (timeframe instanceof Timeframe.Range) {
            return Kind.RANGE;
        } else if (timeframe instanceof Timeframe.Ongoing) {
            return Kind.ONGOING;
        } else if (timeframe instanceof Timeframe.Recurring) {
            return Kind.RECURRING;
        } else if (timeframe instanceof Timeframe.Event) {
            return Kind.EVENT;
        } else if (timeframe instanceof Timeframe.Cycle) {
            return Kind.CYCLE;
        }
        return timeframe instanceof Timeframe.Undetermined ? Kind.UNDETERMINED : Kind.VERBATIM;
    }

    /** The kinds, with the members that each may have and the one that it must have. */
    private enum Kind {
        RANGE("start", "start", "end"),
        ONGOING("", "since"),
        RECURRING("frequency", "frequency", "start", "end"),
        EVENT("event", "event", "start", "end"),
        CYCLE("cycle", "cycle", "start", "end"),
        UNDETERMINED(""),
        VERBATIM("asWritten");

        private final String required;
        private final List<String> members;

        Kind(String required, String... members) {
            this.required = required;
            this.members = List.of(members);
        }

        static Kind of(String text) {
            for (Kind kind : values()) {
                if (kind.toString().equals(text)) {
                    return kind;
                }
            }
            throw ProblemText.NO_KIND_OF_TIMEFRAME.refusing(text);
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What was read of a timeframe as yet. The kind may come last, so the places of names are kept until the end. */
    private static final class Parts {
        private final List<String> names = new ArrayList<>(3);
        private final List<Long> places = new ArrayList<>(3);
        private Optional<Kind> kind = Optional.empty();
        private Optional<Frequency> frequency = Optional.empty();
        private Optional<String> words = Optional.empty();
        private Optional<PartialDate> start = Optional.empty();
        private Optional<PartialDate> end = Optional.empty();
        private Optional<PartialDate> since = Optional.empty();
        private Optional<String> asWritten = Optional.empty();

        private void readMember(String name, Cursor in) {
            if (!name.equals("kind") && !name.equals("asWritten")) {
                names.add(name);
                places.add(in.nameMark());
            }
            switch (name) {
                case "kind" -> kind = in.text(Kind::of);
                case "frequency" -> frequency = in.code(Frequency::of);
                case "event", "cycle" -> words = in.text();
                case "since" -> since = in.code(PartialDate::of);
                case "start" -> start = in.code(PartialDate::of);
                case "end" -> end = in.code(PartialDate::of);
                default -> asWritten = in.text();
            }
        }

        private void checkKind(Cursor in) {
            if (kind.isEmpty()) {
                return;
            }
            for (int i = 0; i < names.size(); i++) {
                if (!kind.get().members.contains(names.get(i))) {
                    in.errorAtName(
                            names.get(i),
                            places.get(i),
                            ProblemCode.UNKNOWN_MEMBER,
                            ProblemText.NO_MEMBER_OF_KIND.of(kind.get(), names.get(i)));
                }
            }
            String required = kind.get().required;
            boolean there = required.isEmpty() || in.saw(required) || (kind.get() == Kind.RANGE && in.saw("end"));
            if (!there) {
                in.missing(required);
            }
        }

        private Timeframe timeframe() {
            Timeframe timeframe = switch (kind.orElseThrow()) {
                case RANGE -> Timeframe.Range.of(start, end);
                case ONGOING -> Timeframe.Ongoing.of(since);
                case RECURRING -> Timeframe.Recurring.of(frequency.orElseThrow(), start, end);
                case EVENT -> Timeframe.Event.of(words.orElseThrow(), start, end);
                case CYCLE -> Timeframe.Cycle.of(words.orElseThrow(), start, end);
                case UNDETERMINED -> Timeframe.Undetermined.of();
                case VERBATIM -> Timeframe.Verbatim.of(asWritten.orElseThrow());
            };
            return asWritten.isPresent() ? timeframe.withAsWritten(asWritten.get()) : timeframe;
        }
    }
}
