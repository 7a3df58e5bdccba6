package org.wsisroadmaps.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.model.Publication;
import tools.jackson.databind.json.JsonMapper;

/** The first read in a fresh JVM, classes loaded and all, from a document that another JVM has written. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstRead {
    private byte[] json = {};

    /**
     * Has the document written.
     *
     * @throws IOException if it cannot be written
     * @throws InterruptedException never
     */
    @Setup(Level.Trial)
    public void writeDocument() throws IOException, InterruptedException {
        Path file = Files.createTempFile("document", ".json");
        try {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            String classes = System.getProperty("java.class.path");
            new ProcessBuilder(java, "-cp", classes, Written.class.getName(), file.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            json = Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    /**
     * This library.
     *
     * @return the outcome
     */
    @Benchmark
    public Publication library() {
        return RoadmapReader.create().withFormat(DocumentFormat.JSON).read(json).publication();
    }

    /**
     * Jackson databind, the very same model.
     *
     * @return the outcome
     */
    @Benchmark
    public Object databindModel() {
        return ModelBinding.mapper().readerFor(Publication.class).readValue(json);
    }

    /**
     * Jackson databind, records of texts.
     *
     * @return the outcome
     */
    @Benchmark
    public Object databindRecords() {
        return JsonMapper.builder().build().readerFor(RecordModel.Book.class).readValue(json);
    }

    /**
     * networknt, schema and all.
     *
     * @return the outcome
     */
    @Benchmark
    public Object networknt() {
        return Peers.schema().validate(JsonMapper.builder().build().readTree(json));
    }

    /** Writes the document, in a JVM of its own. */
    static final class Written {
        private Written() {}

        /**
         * Writes the document.
         *
         * @param arguments the file
         * @throws IOException if it cannot be written
         */
        public static void main(String[] arguments) throws IOException {
            Files.write(Path.of(arguments[0]), Documents.of(50, DocumentFormat.JSON));
        }
    }
}
