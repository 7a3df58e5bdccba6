package org.wsisroadmaps.benchmarks;

import java.util.Locale;

/**
 * A row of the table: a benchmark, what it is measured beside, and the ratio to reach.
 *
 * @param name the number of the row and what it is about
 * @param measured the benchmark
 * @param beside the benchmark or floor beside it
 * @param kind what of both is compared
 * @param goal the ratio to reach, or the surplus
 * @param stretch the ratio to dream of, or the surplus
 */
record Row(String name, String measured, String beside, Kind kind, double goal, double stretch) {
    static Row time(String name, String measured, String beside, double goal, double stretch) {
        return new Row(name, measured, beside, Kind.TIME, goal, stretch);
    }

    static Row bytes(String name, String measured, String beside, double goal, double stretch) {
        return new Row(name, measured, beside, Kind.BYTES, goal, stretch);
    }

    /** How many bytes more may be allocated, rather than how many times as many. */
    static Row surplus(String name, String measured, String beside, double goal, double stretch) {
        return new Row(name, measured, beside, Kind.SURPLUS, goal, stretch);
    }

    /** What of two benchmarks is compared. */
    enum Kind {
        TIME,
        BYTES,
        SURPLUS
    }

    /** Returns the line of the table, with the ratio of the best iterations, that of the medians, and the verdict. */
    String line(Measures measures) {
        if (!measures.has(measured) || !measures.has(beside)) {
            return "| " + name + " | not measured | | " + goal + " | " + stretch + " | |";
        }
        double best = switch (kind) {
            case TIME -> measures.best(measured) / measures.best(beside);
            case BYTES -> measures.bytes(measured) / measures.bytes(beside);
            case SURPLUS -> measures.bytes(measured) - measures.bytes(beside);
        };
        double median = kind == Kind.TIME ? measures.median(measured) / measures.median(beside) : best;
        String verdict = best <= stretch ? "stretch" : best <= goal ? "goal" : "missed";
        return String.format(
                Locale.ROOT, "| %s | %.2f | %.2f | %s | %s | %s |", name, best, median, goal, stretch, verdict);
    }
}
