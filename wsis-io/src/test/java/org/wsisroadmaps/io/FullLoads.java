package org.wsisroadmaps.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Documents as large as the limits allow, each of one kind of thing that takes much memory for each byte. */
final class FullLoads {
    private static final String START =
            "{\"format\":\"wsis-roadmaps/1.0\",\"title\":\"T\",\"roadmaps\":[{\"id\":\"r\",\"actionLine\":\"C2\"";
    private static final String YAML_START =
            "format: wsis-roadmaps/1.0\ntitle: T\nroadmaps:\n  - id: r\n    actionLine: C2\n";

    /** What a document can be full of: a member of a roadmap, and what stands in it again and again. */
    private enum Filling {
        EMPTY_OBJECTS("facilitators", 3, i -> "{}"),
        EMPTY_LISTS("facilitators", 3, i -> "[]"),
        NUMBERS("outcomes", 2, i -> "1"),
        NOTES("notes", 2, i -> "\"a\""),
        WIDE_NOTES("notes", 2, i -> "\"\u4E2D\uD83D\uDE00\""),
        OUTCOMES("outcomes", 1, i -> "\"C2.d\""),
        CITATIONS("mandate", 2, i -> "\"x\""),
        CONTACTS("contacts", 4, i -> "{\"name\":\"a\"}"),
        AREAS("thematicAreas", 7, i -> "{\"id\":\"a" + i + "\",\"title\":\"x\"}"),
        FACILITATORS("facilitators", 5, i -> "{\"organization\":\"a\"}"),
        INDICATORS("indicators", 7, i -> "{\"id\":\"a" + i + "\",\"name\":\"x\"}"),
        UNKNOWN_MEMBERS(null, 2, i -> "\"n" + i + "\":1"),
        UNKNOWN_MEMBERS_OF_A_LIST("facilitators", 4, i -> "{\"n" + i + "\":1}"),
        DUPLICATE_MEMBERS(null, 2, i -> "\"id\":1"),
        ACTIVITIES("activities", 7, i -> "{\"id\":\"a" + i + "\",\"title\":\"x\"}"),
        RESULTS(
                "activities",
                300,
                i -> "{\"id\":\"a" + i + "\",\"title\":\"x\",\"expectedResults\":[" + "\"y\",".repeat(96) + "\"y\"]}"),
        PARTNERS(
                "activities",
                300,
                i -> "{\"id\":\"a" + i + "\",\"title\":\"x\",\"partners\":[" + "\"y\",".repeat(140) + "\"y\"]}"),
        FULL_ACTIVITIES(
                "activities",
                40,
                i -> "{\"id\":\"a" + i
                        + "\",\"title\":\"x\",\"sdgs\":[\"1\",\"2\"],\"links\":[\"http://a.b\"],\"resolutions\":[\"y\"],\"partners\":[\"z\",\"q\"],"
                        + "\"timeframe\":\"v\",\"extensions\":{\"a\":[1,1,1,\"\",\"\",{},[]]}}"),
        ACTIVITIES_WITH_EXTENSIONS(
                "activities",
                100,
                i -> "{\"id\":\"a" + i + "\",\"title\":\"x\",\"extensions\":{\"a\":[" + "1,".repeat(90) + "1]}}"),
        ACTIVITIES_WITH_OBJECTS(
                "activities",
                100,
                i -> "{\"id\":\"a" + i + "\",\"title\":\"x\",\"extensions\":{\"a\":[" + "{\"\":{}},".repeat(20)
                        + "1]}}");

        final String member;
        final int tokens;
        final IntFunction<String> entry;

        Filling(String member, int tokens, IntFunction<String> entry) {
            this.member = member;
            this.tokens = tokens;
            this.entry = entry;
        }
    }

    private FullLoads() {}

    /** Returns the names of all loads. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Filling filling : Filling.values()) {
            names.add(filling.name());
        }
        names.addAll(List.of(
                "ROADMAPS",
                "LONG_TEXT",
                "LONG_WIDE_TEXTS",
                "LANGUAGES_LAST",
                "BLANKS",
                "BRACKETS",
                "SYNTAX_AT_THE_END"));
        return names;
    }

    /** Makes one of the loads; not all at once, since there is not so much memory. */
    static byte[] load(String name, DocumentFormat format, ReadLimits limits) {
        int most = switch (format) {
            case JSON -> limits.jsonBytes();
            case YAML -> limits.yamlBytes();
            case NDJSON -> limits.lineBytes();
        };
        boolean yaml = format == DocumentFormat.YAML;
        String start = yaml ? YAML_START : START;
        String end = yaml ? "" : "}]}";
        StringBuilder out = new StringBuilder();
        int count = limits.tokens() - 30;
        switch (name) {
            case "ROADMAPS" -> {
                out.append("{\"format\":\"wsis-roadmaps/1.0\",\"title\":\"T\",\"roadmaps\":[");
                fill(out, i -> "{\"id\":\"r" + i + "\",\"actionLine\":\"C2\"}", count / 6, most - 2);
                out.append("]}");
            }
            case "LONG_TEXT" -> {
                out.append(start).append(yaml ? "    notes: [" : ",\"notes\":[");
                int length = Math.min(limits.stringLength(), most / 2);
                fill(out, i -> "\"" + "x".repeat(length) + "\"", count, most - 10);
                out.append(yaml ? "]\n" : "]").append(end);
            }
            case "LONG_WIDE_TEXTS" -> {
                out.append(start).append(yaml ? "    notes: [" : ",\"notes\":[");
                int length = Math.min(limits.stringLength(), most / 8);
                fill(out, i -> "\"" + "\u0416".repeat(length) + "\"", count, most - 10);
                out.append(yaml ? "]\n" : "]").append(end);
            }
            case "LANGUAGES_LAST" -> {
                out.append(start).append(yaml ? "    notes: [" : ",\"notes\":[");
                fill(out, i -> "\"a\"", count / 2, most - 40);
                out.append(yaml ? "]\nlanguages: [fr]\n" : "]}],\"languages\":[\"fr\"]}");
            }
            case "BLANKS" -> out.append(" ".repeat(most - 1)).append("x");
            case "BRACKETS" -> out.append("[".repeat(most));
            case "SYNTAX_AT_THE_END" -> {
                out.append(start).append(yaml ? "    outcomes: [" : ",\"outcomes\":[");
                fill(out, i -> "1", count, most - 10);
                out.append(yaml ? "\n" : "}");
            }
            default -> {
                Filling filling = Filling.valueOf(name);
                out.append(start);
                if (filling.member == null) {
                    fill(
                            out.append(yaml ? "    facilitators: [{" : ","),
                            filling.entry,
                            count / filling.tokens,
                            most - 10);
                    out.append(yaml ? "}]\n" : end);
                } else {
                    out.append(yaml ? "    " + filling.member + ": [" : ",\"" + filling.member + "\":[");
                    fill(out, filling.entry, count / filling.tokens, most - 10);
                    out.append(yaml ? "]\n" : "]" + end);
                }
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void fill(StringBuilder out, IntFunction<String> entry, int count, int most) {
        int size = out.length();
        for (int i = 0; i < count; i++) {
            String next = entry.apply(i);
            size += 1 + next.getBytes(StandardCharsets.UTF_8).length;
            if (size > most) {
                return;
            }
            out.append(i == 0 ? "" : ",").append(next);
        }
    }
}
