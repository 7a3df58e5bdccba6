package org.wsisroadmaps.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What a run measured: every iteration of each benchmark, and the bytes that one operation allocates. */
final class Measures {
    private final Map<String, double[]> times = new LinkedHashMap<>();
    private final Map<String, Double> bytes = new LinkedHashMap<>();

    void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = name(result);
            times.put(
                    name,
                    result.getBenchmarkResults().stream()
                            .map(BenchmarkResult::getIterationResults)
                            .flatMap(Collection::stream)
                            .mapToDouble(
                                    iteration -> iteration.getPrimaryResult().getScore())
                            .sorted()
                            .toArray());
            Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            if (allocated != null) {
                bytes.put(name, allocated.getScore());
            }
        }
    }

    /** Returns the class and method of a benchmark, with its parameters where there are any but the usual ones. */
    private static String name(RunResult result) {
        String[] parts = result.getParams().getBenchmark().split("\\.", -1);
        StringJoiner parameters = new StringJoiner(",", ":", "").setEmptyValue("");
        for (String key : result.getParams().getParamsKeys()) {
            parameters.add(result.getParams().getParam(key));
        }
        return parts[parts.length - 2] + "." + parts[parts.length - 1] + parameters;
    }

    boolean has(String name) {
        return times.containsKey(name);
    }

    double best(String name) {
        return times.get(name)[0];
    }

    double median(String name) {
        double[] sorted = times.get(name);
        return sorted[sorted.length / 2];
    }

    double bytes(String name) {
        return bytes.getOrDefault(name, Double.NaN);
    }

    /** Returns all that was measured, a line each. */
    String raw() {
        StringBuilder out =
                new StringBuilder("| Benchmark | best µs | median µs | worst µs | bytes |\n|---|---|---|---|---|\n");
        times.forEach((name, sorted) -> out.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %,.0f |%n",
                name,
                sorted[0],
                median(name),
                Arrays.stream(sorted).max().orElse(Double.NaN),
                bytes(name))));
        return out.toString();
    }
}
