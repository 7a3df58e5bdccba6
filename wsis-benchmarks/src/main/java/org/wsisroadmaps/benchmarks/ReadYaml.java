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
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.model.Publication;

/** YAML bytes to values, beside the parser's own loop. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(4)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class ReadYaml {
    private final RoadmapReader reader = RoadmapReader.create().withFormat(DocumentFormat.YAML);

    /** How many activities the document has. */
    @Param("50")
    public int activities;

    private byte[] yaml = {};

    /** Writes the document to be read. */
    @Setup(Level.Trial)
    public void writeDocument() {
        yaml = Documents.of(activities, DocumentFormat.YAML);
    }

    /**
     * The events of SnakeYAML Engine, scalars fetched, with the buffer that suits it best.
     *
     * @return the outcome
     */
    @Benchmark
    public long events() {
        String text = new String(yaml, StandardCharsets.UTF_8);
        LoadSettings settings =
                LoadSettings.builder().setBufferSize(text.length() + 1).build();
        ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
        long sum = 0;
        while (parser.hasNext()) {
            Event event = parser.next();
            if (event instanceof ScalarEvent scalar) {
                sum += scalar.getValue().length();
            }
        }
        return sum;
    }

    /**
     * This library.
     *
     * @return the outcome
     */
    @Benchmark
    public Publication library() {
        return reader.read(yaml).publication();
    }
}
