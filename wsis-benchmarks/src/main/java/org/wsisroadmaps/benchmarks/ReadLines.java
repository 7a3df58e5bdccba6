package org.wsisroadmaps.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.validation.RoadmapValidator;
import org.wsisroadmaps.validation.ValidationReport;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * NDJSON of a few megabytes, lines of twenty activities: read and checked, beside the tokens skipped. No rule finds anything,
 * since a line with findings is gone through a second time for their places.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(4)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class ReadLines {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final RoadmapValidator validator = RoadmapValidator.create(Checks.TODAY);
    private final RoadmapValidator pair =
            RoadmapValidator.builder().asOf(Checks.TODAY).threads(2).build();

    /** How many lines there are. */
    @Param("100")
    public int lines;

    private byte[] ndjson = {};

    /** Writes the lines. */
    @Setup(Level.Trial)
    public void writeLines() {
        ndjson = Documents.lines(lines, 20);
    }

    /**
     * The tokens of Jackson, strings skipped.
     *
     * @return the outcome
     */
    @Benchmark
    public long skipped() {
        long count = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), ndjson)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /**
     * Read and checked on one thread.
     *
     * @return the outcome
     */
    @Benchmark
    public ValidationReport oneThread() {
        return validator.validate(ndjson, "lines", DocumentFormat.NDJSON);
    }

    /**
     * Read and checked on two threads.
     *
     * @return the outcome
     */
    @Benchmark
    public ValidationReport twoThreads() {
        return pair.validate(ndjson, "lines", DocumentFormat.NDJSON);
    }
}
