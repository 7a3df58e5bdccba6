package org.wsisroadmaps.io;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A limit, and how to make documents in which something is there just so many times. */
enum LimitCase {
    BYTES("bytes", null, null),
    DEPTH(
            "levels of depth",
            ReadLimits::depth,
            count -> extensions("\"a\":" + "[".repeat(count - 5) + "¶[" + "]".repeat(count - 4))),
    TOKENS("tokens", ReadLimits::tokens, count -> member("outcomes", list(count - 19, i -> "\"C2.d\"", ""))),
    STRING_LENGTH(
            "characters of a text",
            ReadLimits::stringLength,
            count -> extensions("\"a\":" + "¶\"" + "x".repeat(count) + "\"")),
    NAME_LENGTH(
            "characters of a name", ReadLimits::nameLength, count -> extensions("¶\"" + "n".repeat(count) + "\":1")),
    NUMBER_LENGTH(
            "characters of a number", ReadLimits::numberLength, count -> extensions("\"a\":¶" + "7".repeat(count))),
    ACTIVITIES(
            "activities",
            ReadLimits::activities,
            count -> member("activities", list(count, i -> "{\"id\":\"a" + i + "\",\"title\":\"x\"}", "¶"))),
    LINKS("links of an activity", ReadLimits::links, LimitCase::links),
    EXTENSION_MEMBERS(
            "members of an extensions object",
            ReadLimits::extensionMembers,
            count -> extensions(entries(count, i -> "\"a" + i + "\":1", "¶"))),
    EXTENSION_VALUES(
            "values in extensions",
            ReadLimits::extensionValues,
            count -> extensions("\"a\":" + list(count - 1, i -> "1", "¶"))),
    PROBLEMS("problems", ReadLimits::problems, count -> member("outcomes", list(count, i -> "\"x\"", "¶")));

    /** Stands before the token that is one too many, and is taken out of the document. */
    private static final String MARK = "¶";

    /** Tries millions of tokens too, and large documents by every kind of source; {@code -Dwsis.grid=full}. */
    private static final boolean FULL = "full".equals(System.getProperty("wsis.grid"));

    private static final int PLENTY = 1 << 26;
    private static final String[] JSON = {
        "{\"format\":\"wsis-roadmaps/1.0\",\"title\":\"T\",\"roadmaps\":[{\"id\":\"r\",\"actionLine\":\"C2\"",
        ",",
        "}]",
        "}"
    };
    private static final String[] YAML = {
        "format: wsis-roadmaps/1.0\ntitle: T\nroadmaps:\n  - id: r\n    actionLine: C2\n", "    ", "\n", ""
    };

    private final String noun;
    private final ToIntFunction<ReadLimits> bound;
    private final IntFunction<String[]> member;

    LimitCase(String noun, ToIntFunction<ReadLimits> bound, IntFunction<String[]> member) {
        this.noun = noun;
        this.bound = bound;
        this.member = member;
    }

    String noun() {
        return noun;
    }

    int bound(ReadLimits limits, DocumentFormat format) {
        if (this != BYTES) {
            return bound.applyAsInt(limits);
        }
        return switch (format) {
            case JSON -> limits.jsonBytes();
            case YAML -> limits.yamlBytes();
            case NDJSON -> limits.lineBytes();
        };
    }

    /** Returns limits under which no document is too large before this limit is reached. */
    ReadLimits apart(ReadLimits limits) {
        if (this == BYTES) {
            return limits;
        }
        ReadLimits apart = limits.withJsonBytes(PLENTY).withLineBytes(PLENTY).withYamlBytes(PLENTY);
        return this == TOKENS && !FULL ? apart.withTokens(limits.tokens() / 100) : apart;
    }

    /** Returns whether it takes long to try each kind of source. */
    boolean isLarge(ReadLimits limits) {
        return !FULL && this == ACTIVITIES && limits.activities() > 5_000;
    }

    /** Returns a document with so many of what is limited. */
    Sample sample(DocumentFormat format, int count) {
        String[] frame = format == DocumentFormat.YAML ? YAML : JSON;
        if (this == BYTES) {
            String whole = frame[0] + frame[2] + frame[3];
            String padded = format == DocumentFormat.YAML
                    ? whole + "#" + "x".repeat(count - whole.length() - 1)
                    : whole + " ".repeat(count - whole.length());
            return new Sample(format == DocumentFormat.NDJSON ? padded + "\n" : padded, Position.of(1, 1));
        }
        String[] named = member.apply(count);
        String name = format == DocumentFormat.YAML ? named[0] + ": " : "\"" + named[0] + "\":";
        String document =
                frame[0] + frame[1] + name + named[1] + frame[2] + (named[1].contains(MARK) ? "" : MARK) + frame[3];
        int at = document.indexOf(MARK);
        String before = document.substring(0, at);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Sample(
                before + document.substring(at + MARK.length()), Position.of(line, at - before.lastIndexOf('\n')));
    }

    /** A document and the place of what is one too many in it. */
    record Sample(String document, Position excess) {}

    private static String[] member(String name, String value) {
        return new String[] {name, value};
    }

    private static String[] extensions(String members) {
        return member("extensions", "{" + members + "}");
    }

    private static String[] links(int count) {
        return member(
                "activities",
                "[{\"id\":\"a\",\"title\":\"x\",\"sdgs\":[\"9\"],\"links\":"
                        + list(count - 1, i -> "\"https://a.example/\"", MARK) + "}]");
    }

    private static String list(int count, IntFunction<String> entry, String mark) {
        return "[" + entries(count, entry, mark) + "]";
    }

    private static String entries(int count, IntFunction<String> entry, String mark) {
        return IntStream.range(0, count)
                .mapToObj(i -> (i == count - 1 ? mark : "") + entry.apply(i))
                .collect(Collectors.joining(","));
    }
}
