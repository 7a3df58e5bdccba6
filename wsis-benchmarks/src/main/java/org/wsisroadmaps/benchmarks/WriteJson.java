package org.wsisroadmaps.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.google.gson.Gson;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
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
import org.wsisroadmaps.io.RoadmapWriter;
import org.wsisroadmaps.model.Publication;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Values to JSON bytes: the floor, this library and the peers. Compact, since the generator indents slowly. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(4)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class WriteJson {
    private final RoadmapWriter writer = RoadmapWriter.create();
    private final ObjectWriter model = ModelBinding.mapper().writer();
    private final ObjectWriter records = JsonMapper.builder().build().writer();
    private final Gson gson = new Gson();
    private final JsonAdapter<RecordModel.Book> moshi =
            new Moshi.Builder().build().adapter(RecordModel.Book.class);

    /** How many activities the document has. */
    @Param("50")
    public int activities;

    private Publication publication = Documents.publication(1);
    private byte[] result = {};
    private Replay replay = new Replay(new byte[] {'0'});
    private RecordModel.Book book = new RecordModel.Book(null, null, null, null, null, null, null, null);

    /** Makes what is to be written. */
    @Setup(Level.Trial)
    public void makeValues() {
        publication = Documents.publication(activities);
        byte[] json = writer.toBytes(publication, DocumentFormat.NDJSON);
        result = json;
        replay = new Replay(json);
        book = JsonMapper.builder().build().readValue(json, RecordModel.Book.class);
    }

    /**
     * The array of the result alone, which any writer has to make.
     *
     * @return the outcome
     */
    @Benchmark
    public byte[] resultAlone() {
        return result.clone();
    }

    /**
     * W: Jackson's generator, fed with the tokens of the document.
     *
     * @return the outcome
     */
    @Benchmark
    public byte[] replay() {
        return replay.compact();
    }

    /**
     * The same, indented as the canonical form is.
     *
     * @return the outcome
     */
    @Benchmark
    public byte[] replayIndented() {
        return replay.indented();
    }

    /**
     * This library, a line of NDJSON.
     *
     * @return the outcome
     */
    @Benchmark
    public byte[] library() {
        return writer.toBytes(publication, DocumentFormat.NDJSON);
    }

    /**
     * This library, the canonical form.
     *
     * @return the outcome
     */
    @Benchmark
    public byte[] libraryIndented() {
        return writer.toBytes(publication, DocumentFormat.JSON);
    }

    /**
     * Jackson databind, the very same model.
     *
     * @return the outcome
     */
    @Benchmark
    public byte[] databindModel() {
        return model.writeValueAsBytes(publication);
    }

    /**
     * Jackson databind, records of texts.
     *
     * @return the outcome
     */
    @Benchmark
    public byte[] databindRecords() {
        return records.writeValueAsBytes(book);
    }

    /**
     * fastjson2, records of texts.
     *
     * @return the outcome
     */
    @Benchmark
    public byte[] fastjson2() {
        return JSON.toJSONBytes(book);
    }

    /**
     * Gson, records of texts.
     *
     * @return the outcome
     */
    @Benchmark
    public byte[] gson() {
        return gson.toJson(book).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Moshi, records of texts.
     *
     * @return the outcome
     * @throws IOException never
     */
    @Benchmark
    public byte[] moshi() throws IOException {
        Buffer out = new Buffer();
        moshi.toJson(out, book);
        return out.readByteArray();
    }
}
