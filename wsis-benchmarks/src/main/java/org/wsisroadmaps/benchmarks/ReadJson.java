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
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.model.Publication;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** JSON bytes to values: the floors, this library and the peers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(4)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class ReadJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final RoadmapReader reader = RoadmapReader.create().withFormat(DocumentFormat.JSON);
    private final ObjectReader model = ModelBinding.mapper().readerFor(Publication.class);
    private final ObjectReader records = JsonMapper.builder().build().readerFor(RecordModel.Book.class);
    private final Gson gson = new Gson();
    private final JsonAdapter<RecordModel.Book> moshi =
            new Moshi.Builder().build().adapter(RecordModel.Book.class);

    /** How many activities the document has. */
    @Param("50")
    public int activities;

    private byte[] json = {};

    /** Writes the document to be read, and makes sure that both designs for the same model read the same. */
    @Setup(Level.Trial)
    public void writeDocument() {
        json = Documents.of(activities, DocumentFormat.JSON);
        if (!library().equals(databindModel())) {
            throw new IllegalStateException("the two readings differ");
        }
    }

    /**
     * F1: the tokens of Jackson, strings skipped.
     *
     * @return the outcome
     */
    @Benchmark
    public long f1Skipped() {
        return tokens(false);
    }

    /**
     * F2: the tokens of Jackson, strings fetched.
     *
     * @return the outcome
     */
    @Benchmark
    public long f2Fetched() {
        return tokens(true);
    }

    private long tokens(boolean fetched) {
        long sum = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (fetched && token == JsonToken.VALUE_STRING) {
                    sum += parser.getString().length();
                }
                sum++;
            }
        }
        return sum;
    }

    /**
     * This library: duplicates, limits and unknown members checked, positions on failure.
     *
     * @return the outcome
     */
    @Benchmark
    public Publication library() {
        return reader.read(json).publication();
    }

    /**
     * Jackson databind, the very same model.
     *
     * @return the outcome
     */
    @Benchmark
    public Object databindModel() {
        return model.readValue(json);
    }

    /**
     * Jackson databind, records of texts.
     *
     * @return the outcome
     */
    @Benchmark
    public Object databindRecords() {
        return records.readValue(json);
    }

    /**
     * fastjson2, records of texts.
     *
     * @return the outcome
     */
    @Benchmark
    public Object fastjson2() {
        return JSON.parseObject(json, RecordModel.Book.class);
    }

    /**
     * Gson, records of texts.
     *
     * @return the outcome
     */
    @Benchmark
    public Object gson() {
        return gson.fromJson(new String(json, StandardCharsets.UTF_8), RecordModel.Book.class);
    }

    /**
     * Moshi, records of texts.
     *
     * @return the outcome
     */
    @Benchmark
    public Object moshi() throws IOException {
        return moshi.fromJson(new Buffer().write(json));
    }
}
