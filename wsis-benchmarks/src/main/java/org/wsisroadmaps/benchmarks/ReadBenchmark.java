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
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.model.Publication;

/** Bytes to model, in each format that holds one publication. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(4)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class ReadBenchmark {
    private final RoadmapReader reader = RoadmapReader.create();

    /** How many activities the document has. */
    @Param("50")
    public int activities;

    private byte[] json = {};
    private byte[] yaml = {};

    /** Writes the documents to be read. */
    @Setup(Level.Trial)
    public void writeDocuments() {
        json = Documents.of(activities, DocumentFormat.JSON);
        yaml = Documents.of(activities, DocumentFormat.YAML);
    }

    /**
     * Reads JSON.
     *
     * @return what was read
     */
    @Benchmark
    public Publication json() {
        return reader.withFormat(DocumentFormat.JSON).read(json).publication();
    }

    /**
     * Reads YAML.
     *
     * @return what was read
     */
    @Benchmark
    public Publication yaml() {
        return reader.withFormat(DocumentFormat.YAML).read(yaml).publication();
    }
}
