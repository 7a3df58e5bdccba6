package org.wsisroadmaps.validation.policy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.ReadLimits;

/** Reads policies and baselines that are as large as the limits allow. Started by {@link PolicyLoadsTest}. */
final class PolicyLoads {
    private static final String BASELINE = "{\"format\":\"wsis-baseline/1.0\",\"findings\":[";
    private static final String SUPPRESSIONS = "{\"format\":\"wsis-policy/1.0\",\"suppressions\":[";
    private static final String RULES = "{\"format\":\"wsis-policy/1.0\",\"rules\":{";

    /** What a file can be full of. */
    enum Load {
        KNOWN(BASELINE, 4, i -> "{\"rule\":\"" + i + "\"}", "]}"),
        KNOWN_WITH_ALL_MEMBERS(
                BASELINE,
                12,
                i -> "{\"rule\":\"" + i + "\",\"path\":\"x\",\"value\":\"y\",\"roadmap\":\"r\",\"activity\":\"c\"}",
                "]}"),
        SUPPRESSED(SUPPRESSIONS, 6, i -> "{\"rule\":\"stale-roadmap\",\"reason\":\"x\"}", "]}"),
        SUPPRESSED_BY_POINTER(
                SUPPRESSIONS,
                8,
                i -> "{\"rule\":\"stale-roadmap\",\"reason\":\"x\",\"pointer\":\"////////////////\"}",
                "]}"),
        SUPPRESSED_RULES_THAT_ARE_NONE(
                SUPPRESSIONS, 6, i -> "{\"rule\":\"activity-without-partne\",\"reason\":\"x\"}", "]}"),
        RULES_THAT_ARE_NONE(RULES, 2, i -> "\"stale-roadmap" + i + "\":1", "}}"),
        PARAMETERS_THAT_ARE_NONE(RULES + "\"stale-roadmap\":{\"parameters\":{", 2, i -> "\"month" + i + "\":1", "}}}}");

        final String start;
        final int tokens;
        final IntFunction<String> entry;
        final String end;

        Load(String start, int tokens, IntFunction<String> entry, String end) {
            this.start = start;
            this.tokens = tokens;
            this.entry = entry;
            this.end = end;
        }
    }

    private PolicyLoads() {}

    public static void main(String[] args) throws IOException {
        ReadLimits limits = args[0].equals("strict") ? ReadLimits.strict() : ReadLimits.defaults();
        PolicyReader reader = PolicyReader.create().withLimits(limits);
        for (Load load : Load.values()) {
            for (DocumentFormat format : List.of(DocumentFormat.JSON, DocumentFormat.YAML)) {
                String line = load + " " + format + " " + outcome(reader, load, format, limits) + "\n";
                System.out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        System.out.flush();
    }

    /** An error is let through: it ends the program. */
    private static String outcome(PolicyReader reader, Load load, DocumentFormat format, ReadLimits limits) {
        byte[] document = document(load, format, limits);
        try {
            if (load.start.equals(BASELINE)) {
                reader.readBaseline(document, "baseline", format);
            } else {
                reader.read(document, "policy", format);
            }
            return "read";
        } catch (PolicyReadException e) {
            return e.problems().get(0).code() + " " + (e.problems().size() == limits.problems());
        }
    }

    private static byte[] document(Load load, DocumentFormat format, ReadLimits limits) {
        int most = (format == DocumentFormat.YAML ? limits.yamlBytes() : limits.jsonBytes()) - 10;
        StringBuilder out = new StringBuilder(load.start);
        for (int i = 0; i < limits.tokens() / load.tokens - 10; i++) {
            String next = load.entry.apply(i);
            if (out.length() + next.length() > most) {
                break;
            }
            out.append(i == 0 ? "" : ",").append(next);
        }
        return out.append(load.end).toString().getBytes(StandardCharsets.UTF_8);
    }
}
