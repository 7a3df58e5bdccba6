package org.wsisroadmaps.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How timeframes are written. */
final class TimeframeText {
    private static final Pattern ONGOING =
            Pattern.compile("(?:on[ -]?going|continuous)(?:,? \\(?(?:since|from) (.+?)\\)?)?");
    private static final Pattern RECURRING = Pattern.compile(
            "(annual|annually|yearly|biennial|biennially|quarterly|(?:per|every)[ -]cycle)(?:,? \\(?(.+?)\\)?)?");
    private static final Pattern EVENT = Pattern.compile(
            "(?:(?:until|till|up to|by|at|during) (?:the )?)?(?:pp|wtdc|wtsa|wrc|ra|wcit|wtpf|wsis|wsis forum|council|igf|gsr)"
                    + "[ +-]?(?:[0-9]{2}|[0-9]{4})");
    private static final Pattern CYCLE = Pattern.compile(
            "(?:the )?(?:itu(?:-[dtr])? )?(?:study|plan|planning|strategic plan|action plan|wrc|wtdc|wtsa|pp) "
                    + "(?:period|cycle):? \\(?([0-9./-]+)\\)?"
                    + "|([0-9]{4}[-/][0-9]{4}) (?:itu(?:-[dtr])? )?(?:study|plan|planning) (?:period|cycle)");
    private static final Pattern START = Pattern.compile("(?:since|from) (.+)");
    private static final Pattern END = Pattern.compile("(?:up to|until|till|by) (.+)");
    private static final Pattern BOTH_IN_WORDS = Pattern.compile("(?:from )?(.+) (?:to|until|till) (.+)");

    private TimeframeText() {}

    static Timeframe parse(String text) {
        Characters.check("timeframe", text);
        if (text.length() > Spelling.LONGEST) {
            return Timeframe.Verbatim.of(text);
        }
        String plain = Spelling.tidy(text).toLowerCase(Locale.ROOT).replaceAll(" ?([-/]) ?", "$1");
        if (plain.equals("tbd") || plain.equals("to be determined")) {
            return Timeframe.Undetermined.of().withAsWritten(text);
        }
        return ongoing(plain)
                .or(() -> recurring(plain))
                .or(() -> bound(plain, text))
                .or(() -> range(plain))
                .map(timeframe -> timeframe.withAsWritten(text))
                .orElseGet(() -> Timeframe.Verbatim.of(text));
    }

    private static Optional<Timeframe> ongoing(String plain) {
        Matcher words = ONGOING.matcher(plain);
        if (!words.matches()) {
            return Optional.empty();
        }
        if (words.group(1) == null) {
            return Optional.of(Timeframe.Ongoing.of(Optional.empty()));
        }
        return DateText.parse(words.group(1)).map(since -> Timeframe.Ongoing.of(Optional.of(since)));
    }

    private static Optional<Timeframe> recurring(String plain) {
        Matcher words = RECURRING.matcher(plain);
        if (!words.matches()) {
            return Optional.empty();
        }
        Frequency frequency = switch (words.group(1).charAt(0)) {
            case 'a', 'y' -> Frequency.ANNUAL;
            case 'b' -> Frequency.BIENNIAL;
            case 'q' -> Frequency.QUARTERLY;
            default -> Frequency.PER_CYCLE;
        };
        if (words.group(2) == null) {
            return Optional.of(Timeframe.Recurring.of(frequency, Optional.empty(), Optional.empty()));
        }
        return range(words.group(2)).map(range -> Timeframe.Recurring.of(frequency, range.start(), range.end()));
    }

    /** Reads what names an event or a cycle, which keeps all its words. */
    private static Optional<Timeframe> bound(String plain, String text) {
        if (EVENT.matcher(plain).matches()) {
            return Optional.of(Timeframe.Event.of(text, Optional.empty(), Optional.empty()));
        }
        Matcher words = CYCLE.matcher(plain);
        if (!words.matches()) {
            return Optional.empty();
        }
        String cycle = words.group(1) == null ? words.group(2) : words.group(1);
        return range(cycle).map(years -> Timeframe.Cycle.of(text, years.start(), years.end()));
    }

    private static Optional<Timeframe> range(String plain) {
        Optional<PartialDate> single = DateText.parse(plain);
        return single.isPresent()
                ? Optional.of(Timeframe.Range.of(single, single))
                : inWords(plain).or(() -> open(plain)).or(() -> joined(plain));
    }

    private static Optional<Timeframe> inWords(String plain) {
        Matcher start = START.matcher(plain);
        Matcher end = END.matcher(plain);
        Matcher both = BOTH_IN_WORDS.matcher(plain);
        Optional<Timeframe> range = both.matches() ? both(both.group(1), both.group(2)) : Optional.empty();
        if (range.isEmpty() && start.matches()) {
            range = DateText.parse(start.group(1)).map(Timeframe::from);
        }
        return range.isEmpty() && end.matches() ? DateText.parse(end.group(1)).map(Timeframe::until) : range;
    }

    private static Optional<Timeframe> open(String plain) {
        if (plain.endsWith("/..")) {
            return DateText.parse(plain.substring(0, plain.length() - 3)).map(Timeframe::from);
        }
        return plain.startsWith("../") ? DateText.parse(plain.substring(3)).map(Timeframe::until) : Optional.empty();
    }

    /** Reads two dates with a hyphen or slash between them; dates hold hyphens too, so every one is tried. */
    private static Optional<Timeframe> joined(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) == '-' || plain.charAt(i) == '/') {
                Optional<Timeframe> range = both(plain.substring(0, i), plain.substring(i + 1));
                if (range.isPresent()) {
                    return range;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Timeframe> both(String start, String end) {
        return DateText.parse(start).flatMap(from -> DateText.parse(end).map(to -> Timeframe.between(from, to)));
    }

    /** Returns the timeframe without the text as written where that is the canonical one. */
    static Timeframe checked(Timeframe timeframe) {
        boolean isNeedless =
                timeframe.asWritten().isPresent() && timeframe.asWritten().get().equals(canonical(timeframe));
        return isNeedless ? written(timeframe, Optional.empty()) : timeframe;
    }

    /** Returns a copy with another text as written, or with none. */
    static Timeframe written(Timeframe timeframe, Optional<String> text) {
        if (timeframe instanceof Timeframe.Range range) {
            return ImmutableRange.of(text, range.first(), range.last());
        } else if (timeframe instanceof Timeframe.Ongoing ongoing) {
            return ImmutableOngoing.of(text, ongoing.since());
        } else if (timeframe instanceof Timeframe.Recurring recurring) {
            return ImmutableRecurring.of(text, recurring.frequency(), recurring.start(), recurring.end());
        } else if (timeframe instanceof Timeframe.Event event) {
            return ImmutableEvent.of(text, event.event(), event.start(), event.end());
        } else if (timeframe instanceof Timeframe.Cycle cycle) {
            return ImmutableCycle.of(text, cycle.cycle(), cycle.start(), cycle.end());
        }
        return timeframe instanceof Timeframe.Undetermined
                ? ImmutableUndetermined.of(text)
                : ImmutableVerbatim.of(text);
    }

    static String canonical(Timeframe timeframe) {
        if (timeframe instanceof Timeframe.Ongoing ongoing) {
            return ongoing.since().map(since -> "ongoing since " + since).orElse("ongoing");
        } else if (timeframe instanceof Timeframe.Recurring recurring) {
            String dates = dates(recurring);
            return dates.isEmpty() ? recurring.frequency().toString() : recurring.frequency() + " " + dates;
        } else if (timeframe instanceof Timeframe.Event event) {
            return event.event();
        } else if (timeframe instanceof Timeframe.Cycle cycle) {
            return cycle.cycle();
        } else if (timeframe instanceof Timeframe.Undetermined) {
            return "to be determined";
        } else if (timeframe instanceof Timeframe.Verbatim verbatim) {
            return verbatim.asWritten().orElseThrow();
        }
        return dates(timeframe);
    }

    private static String dates(Timeframe timeframe) {
        if (timeframe.start().isEmpty() && timeframe.end().isEmpty()) {
            return "";
        }
        return timeframe.start().equals(timeframe.end())
                ? timeframe.start().orElseThrow().toString()
                : timeframe.start().map(Object::toString).orElse("..") + "/"
                        + timeframe.end().map(Object::toString).orElse("..");
    }
}
