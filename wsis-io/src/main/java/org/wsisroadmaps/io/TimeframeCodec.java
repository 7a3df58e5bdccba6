package org.wsisroadmaps.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.io.stream.Scalar;
import org.wsisroadmaps.io.stream.ValueReader;
import org.wsisroadmaps.model.Frequency;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Timeframe;

/** Reads and writes {@link Timeframe}, whose kind says which members it has. */
final class TimeframeCodec implements Codec<Timeframe> {
    static final TimeframeCodec INSTANCE = new TimeframeCodec();

    private static final Members MEMBERS = Members.of(
                    "kind", "frequency", "event", "cycle", "since", "start", "end", "asWritten")
            .required("kind");

    private static final ValueReader<Kind> KIND = Scalar.text(Kind::of);

    private TimeframeCodec() {}

    @Override
    public @Nullable Timeframe read(Cursor in) {
        if (in.atShorthand()) {
            Optional<Timeframe> timeframe = in.code(Timeframe::parse);
            timeframe
                    .filter(Timeframe.Verbatim.class::isInstance)
                    .ifPresent(text -> Unclassified.warn(in, ProblemText.TIMEFRAME, "2018/2021"));
            return timeframe.orElse(null);
        }
        return in.object(
                MEMBERS,
                new Parts(),
                (name, cursor, parts) -> parts.readMember(name, cursor),
                (cursor, parts) -> parts.checkKind(cursor),
                Parts::timeframe);
    }

    @Override
    public void write(Timeframe timeframe, Output out) {
        out.startObject();
        out.text("kind", kind(timeframe));
        if (timeframe instanceof Timeframe.Ongoing ongoing) {
            out.text("since", ongoing.since().orElse(null));
        } else {
            if (timeframe instanceof Timeframe.Recurring recurring) {
                out.text("frequency", recurring.frequency());
            } else if (timeframe instanceof Timeframe.Event event) {
                out.text("event", event.event());
            } else if (timeframe instanceof Timeframe.Cycle cycle) {
                out.text("cycle", cycle.cycle());
            }
            out.text("start", timeframe.start().orElse(null));
            out.text("end", timeframe.end().orElse(null));
        }
        out.text("asWritten", timeframe.asWritten().orElse(null));
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

        private final String text;
        private final String required;
        private final List<String> members;

        Kind(String required, String... members) {
            this.text = name().toLowerCase(Locale.ROOT);
            this.required = required;
            this.members = List.of(members);
        }

        static Kind of(String text) {
            for (Kind kind : values()) {
                if (kind.text.equals(text)) {
                    return kind;
                }
            }
            throw ProblemText.NO_KIND_OF_TIMEFRAME.refusing(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * What was read of a timeframe as yet. The kind may come last, so the places of names are kept until the end, but for
     * those that are known to be right.
     */
    private static final class Parts {
        private @Nullable Map<String, Long> doubtful;
        private @Nullable Kind kind;
        private @Nullable Frequency frequency;
        private @Nullable String words;
        private @Nullable PartialDate start;
        private @Nullable PartialDate end;
        private @Nullable PartialDate since;
        private @Nullable String asWritten;

        private void readMember(String name, Cursor in) {
            if (!name.equals("kind") && !name.equals("asWritten") && (kind == null || !kind.members.contains(name))) {
                doubtful = doubtful == null ? new LinkedHashMap<>() : doubtful;
                doubtful.put(name, in.nameMark());
            }
            switch (name) {
                case "kind" -> kind = KIND.read(in);
                case "frequency" -> frequency = Codes.FREQUENCY.read(in);
                case "event", "cycle" -> words = Codes.TEXT.read(in);
                case "since" -> since = Codes.DATE.read(in);
                case "start" -> start = Codes.DATE.read(in);
                case "end" -> end = Codes.DATE.read(in);
                default -> asWritten = Codes.TEXT.read(in);
            }
        }

        private void checkKind(Cursor in) {
            Kind found = kind;
            if (found == null) {
                return;
            }
            if (doubtful != null) {
                doubtful.forEach((name, place) -> {
                    if (!found.members.contains(name)) {
                        in.errorAtName(
                                name, place, ProblemCode.UNKNOWN_MEMBER, ProblemText.NO_MEMBER_OF_KIND.of(found, name));
                    }
                });
            }
            boolean there =
                    found.required.isEmpty() || in.saw(found.required) || (found == Kind.RANGE && in.saw("end"));
            if (!there) {
                in.missing(found.required);
            }
        }

        private Timeframe timeframe() {
            Timeframe timeframe = switch (required(kind)) {
                case RANGE -> Timeframe.Range.of(Optional.ofNullable(start), Optional.ofNullable(end));
                case ONGOING -> Timeframe.Ongoing.of(Optional.ofNullable(since));
                case RECURRING ->
                    Timeframe.Recurring.of(required(frequency), Optional.ofNullable(start), Optional.ofNullable(end));
                case EVENT -> Timeframe.Event.of(required(words), Optional.ofNullable(start), Optional.ofNullable(end));
                case CYCLE -> Timeframe.Cycle.of(required(words), Optional.ofNullable(start), Optional.ofNullable(end));
                case UNDETERMINED -> Timeframe.Undetermined.of();
                case VERBATIM -> Timeframe.Verbatim.of(required(asWritten));
            };
            return asWritten == null ? timeframe : timeframe.withAsWritten(asWritten);
        }

        /** Returns a part that was found to be there. */
        private static <T> T required(@Nullable T part) {
            if (part == null) {
                throw new IllegalStateException("a part was not noticed to be missing");
            }
            return part;
        }
    }
}
