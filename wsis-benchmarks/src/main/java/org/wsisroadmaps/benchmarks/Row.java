package org.wsisroadmaps.benchmarks;

import java.util.Locale;

/**
 * A row of the table: a benchmark, what it is measured beside, and the ratio to reach.
 *
 * @param name the number of the row and what it is about
 * @param measured the benchmark
 * @param beside the benchmark or floor beside it
 * @param allocation whether bytes are compared in place of times
 * @param goal the ratio to reach
 * @param stretch the ratio to dream of
 */
record Row(String name, String measured, String beside, boolean allocation, double goal, double stretch) {
    static Row time(String name, String measured, String beside, double goal, double stretch) {
        return new Row(name, measured, beside, false, goal, stretch);
    }

    static Row bytes(String name, String measured, String beside, double goal, double stretch) {
        return new Row(name, measured, beside, true, goal, stretch);
    }

    /** Returns the line of the table, with the ratio of the best iterations, that of the medians, and the verdict. */
    String line(Measures measures) {
        if (!measures.has(measured) || !measures.has(beside)) {
            return "| " + name + " | not measured | | " + goal + " | " + stretch + " | |";
        }
        double best = allocation
                ? measures.bytes(measured) / measures.bytes(beside)
                : measures.best(measured) / measures.best(beside);
        double median = allocation ? best : measures.median(measured) / measures.median(beside);
        String verdict = best <= stretch ? "stretch" : best <= goal ? "goal" : "missed";
        return String.format(
                Locale.ROOT, "| %s | %.2f | %.2f | %s | %s | %s |", name, best, median, goal, stretch, verdict);
    }
}
