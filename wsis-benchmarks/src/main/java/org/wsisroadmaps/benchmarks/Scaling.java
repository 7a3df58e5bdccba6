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
import org.wsisroadmaps.io.ReadLimits;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.io.RoadmapWriter;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.RoadmapValidator;
import org.wsisroadmaps.validation.ValidationReport;

/** The same work for documents of one activity to 20,000; divide by the activities. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(4)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class Scaling {
    private static final int MOST_BYTES = 1 << 28;

    private final RoadmapReader reader = RoadmapReader.create()
            .withFormat(DocumentFormat.JSON)
            .withLimits(ReadLimits.defaults().withJsonBytes(MOST_BYTES).withTokens(Integer.MAX_VALUE));
    private final RoadmapValidator validator = RoadmapValidator.create(Checks.TODAY);

    /** How many activities the document has. */
    @Param({"1", "50", "1000", "20000"})
    public int activities;

    private byte[] json = {};
    private Publication publication = Documents.publication(1);

    /** Makes the document. */
    @Setup(Level.Trial)
    public void makeValues() {
        publication = Documents.publication(activities);
        json = RoadmapWriter.create().toBytes(publication, DocumentFormat.JSON);
    }

    /**
     * Bytes to model.
     *
     * @return the outcome
     */
    @Benchmark
    public Publication read() {
        return reader.read(json).publication();
    }

    /**
     * Model to report.
     *
     * @return the outcome
     */
    @Benchmark
    public ValidationReport validate() {
        return validator.validate(publication);
    }

    /**
     * Model to bytes.
     *
     * @return the outcome
     */
    @Benchmark
    public byte[] write() {
        return RoadmapWriter.create().toBytes(publication, DocumentFormat.JSON);
    }
}
