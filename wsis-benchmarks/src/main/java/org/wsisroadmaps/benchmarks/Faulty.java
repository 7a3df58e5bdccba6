package org.wsisroadmaps.benchmarks;

import java.nio.charset.StandardCharsets;
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

/** Documents with a fault in each activity, bytes to report with line and column, beside the clean one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(4)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class Faulty {
    private final RoadmapValidator validator = RoadmapValidator.create(Checks.TODAY);

    /** How many activities, and faults, the document has. */
    @Param("1000")
    public int activities;

    private byte[] clean = {};
    private byte[] unreadable = {};
    private byte[] unruly = {};

    /** Writes the documents. */
    @Setup(Level.Trial)
    public void writeDocuments() {
        clean = Documents.of(activities, DocumentFormat.JSON);
        String text = new String(clean, StandardCharsets.UTF_8);
        unreadable = text.replace("\"leadUnit\":", "\"leadUnti\":").getBytes(StandardCharsets.UTF_8);
        unruly = text.replace("\"name\": \"International Telecommunication Union\"", "\"name\": \"TBD\"")
                .getBytes(StandardCharsets.UTF_8);
        if (unreadable().errorCount() != activities || unruly().warningCount() < activities) {
            throw new IllegalStateException(unreadable() + " and " + unruly());
        }
    }

    /**
     * The clean document.
     *
     * @return the outcome
     */
    @Benchmark
    public ValidationReport clean() {
        return validator.validate(clean, "document", DocumentFormat.JSON);
    }

    /**
     * A misspelt member in each activity.
     *
     * @return the outcome
     */
    @Benchmark
    public ValidationReport unreadable() {
        return validator.validate(unreadable, "document", DocumentFormat.JSON);
    }

    /**
     * A fault for the rules in each activity.
     *
     * @return the outcome
     */
    @Benchmark
    public ValidationReport unruly() {
        return validator.validate(unruly, "document", DocumentFormat.JSON);
    }
}
