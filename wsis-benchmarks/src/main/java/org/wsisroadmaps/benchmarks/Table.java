package org.wsisroadmaps.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints the table of ratios, within one run. {@code quick} takes some minutes and shows that all
 * is in order; {@code full} is what counts.
 */
public final class Table {
    private static final List<Row> ROWS = List.of(
            Row.time("P1 JSON read, time to F2", "ReadJson.library:50", "ReadJson.f2Fetched:50", 1.20, 1.05),
            Row.time("P2 JSON read, time to databind", "ReadJson.library:50", "ReadJson.databindModel:50", 0.65, 0.55),
            Row.bytes("P3 JSON read, bytes to F2", "ReadJson.library:50", "ReadJson.f2Fetched:50", 1.55, 1.45),
            Row.time("P4 JSON write, time to W", "WriteJson.library:50", "WriteJson.replay:50", 1.05, 0.60),
            Row.time(
                    "P4 the same, indented", "WriteJson.libraryIndented:50", "WriteJson.replayIndented:50", 1.05, 0.60),
            Row.time(
                    "P5 JSON write, time to databind",
                    "WriteJson.library:50",
                    "WriteJson.databindModel:50",
                    0.95,
                    0.55),
            Row.surplus(
                    "P6 JSON write, bytes beyond the result",
                    "WriteJson.library:50",
                    "WriteJson.resultAlone:50",
                    4_000,
                    200),
            Row.time("P7 YAML read, time to the events", "ReadYaml.library:50", "ReadYaml.events:50", 1.20, 1.10),
            Row.time("P8 25 rules, time to the fused pass", "Validate.rules:50", "Validate.fused:50", 1.6, 1.2),
            Row.time("P9 25 rules, to Hibernate Validator", "Validate.rules:50", "Validate.hibernate:50", 0.033, 0.02),
            Row.time("P9 25 rules, to networknt", "Validate.rules:50", "Validate.networknt:50", 0.033, 0.02),
            Row.time("P10 all rules, to the JSON read", "Validate.allRules:50", "Validate.read:50", 0.12, 0.08),
            Row.time(
                    "P11 bytes to verdict, to networknt",
                    "Validate.verdict:50",
                    "Validate.networkntVerdict:50",
                    0.33,
                    0.25),
            Row.time("P12 misspelt members, to the clean", "Faulty.unreadable:1000", "Faulty.clean:1000", 3, 2),
            Row.time("P12 faults for the rules, to the clean", "Faulty.unruly:1000", "Faulty.clean:1000", 3, 2),
            Row.time(
                    "P14 NDJSON, time to tokens skipped",
                    "ReadLines.oneThread:100",
                    "ReadLines.skipped:100",
                    1.82,
                    1.43),
            Row.time(
                    "P15 NDJSON, two threads to one", "ReadLines.twoThreads:100", "ReadLines.oneThread:100", 0.54, 0.5),
            Row.time("P16 first read, to databind", "FirstRead.library", "FirstRead.databindModel", 0.20, 0.10),
            Row.time("P17 the command, to doing nothing", "WholeProcess.validate", "WholeProcess.nothing", 1.6, 1.3),
            Row.time(
                    "P17 the same, both with archives of classes",
                    "WholeProcess.validateArchived",
                    "WholeProcess.nothingArchived",
                    1.6,
                    1.3),
            Row.time("P18 JSON read, to fastjson2", "ReadJson.library:50", "ReadJson.fastjson2:50", 1.15, 1.15));

    private Table() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments {@code quick} or {@code full}, and perhaps a pattern of benchmarks
     * @throws RunnerException if they cannot be run
     * @throws IOException never
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        boolean full = arguments.length > 0 && arguments[0].equals("full");
        String pattern = arguments.length > 1 ? arguments[1] : "org.wsisroadmaps.benchmarks.*";
        Measures measures = new Measures();
        run(steady(full, pattern), measures);
        run(fresh(full, pattern), measures);
        run(processes(full, pattern), measures);
        print(measures, System.out);
    }

    private static void run(ChainedOptionsBuilder options, Measures measures) throws RunnerException {
        try {
            measures.add(new Runner(options.build()).run());
        } catch (NoBenchmarksException e) {
            // the pattern picks none of this kind
        }
    }

    private static ChainedOptionsBuilder steady(boolean full, String pattern) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(pattern)
                .exclude("benchmarks\\.(First|WholeProcess)")
                .shouldFailOnError(false)
                .jvmArgs("-Xms1g", "-Xmx1g")
                .addProfiler(GCProfiler.class)
                .forks(full ? 4 : 1)
                .warmupIterations(full ? 3 : 2)
                .measurementIterations(full ? 4 : 2)
                .warmupTime(TimeValue.milliseconds(full ? 1_000 : 500))
                .measurementTime(TimeValue.milliseconds(full ? 1_000 : 500));
        return full ? options : options.exclude("Scaling");
    }

    private static ChainedOptionsBuilder fresh(boolean full, String pattern) {
        return new OptionsBuilder()
                .include(pattern)
                .exclude("benchmarks\\.(?!First)")
                .shouldFailOnError(false)
                .forks(full ? 10 : 2);
    }

    private static ChainedOptionsBuilder processes(boolean full, String pattern) {
        return new OptionsBuilder()
                .include(pattern)
                .exclude("benchmarks\\.(?!WholeProcess)")
                .shouldFailOnError(false)
                .measurementIterations(full ? 15 : 3);
    }

    private static void print(Measures measures, PrintStream out) {
        out.println("| Row | ratio | of medians | goal | stretch | reached |\n|---|---|---|---|---|---|");
        ROWS.forEach(row -> out.println(row.line(measures)));
        for (String work : List.of("read", "validate", "write")) {
            scaling(work, measures, out);
        }
        out.println();
        out.println(measures.raw());
    }

    /** The cost of an activity among 20,000 beside one among 50. */
    private static void scaling(String work, Measures measures, PrintStream out) {
        String few = "Scaling." + work + ":50";
        String many = "Scaling." + work + ":20000";
        if (measures.has(few) && measures.has(many)) {
            double time = measures.best(many) / 20_000 / (measures.best(few) / 50);
            double bytes = measures.bytes(many) / 20_000 / (measures.bytes(few) / 50);
            out.printf(
                    Locale.ROOT,
                    "| P13 %s, an activity of 20,000 to one of 50: time | %.2f | bytes %.2f | 1.2 | | %s |%n",
                    work,
                    time,
                    bytes,
                    time <= 1.2 && bytes <= 1.2 ? "goal" : "missed");
        }
    }
}
