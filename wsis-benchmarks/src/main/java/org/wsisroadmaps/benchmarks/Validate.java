package org.wsisroadmaps.benchmarks;

import com.networknt.schema.Schema;
import jakarta.validation.Validator;
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
import org.wsisroadmaps.io.RoadmapWriter;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.RoadmapValidator;
import org.wsisroadmaps.validation.ValidationReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A clean model to a verdict: a pass by hand, the rules and the peers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(4)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class Validate {
    private final RoadmapReader reader = RoadmapReader.create().withFormat(DocumentFormat.JSON);
    private final RoadmapValidator all = RoadmapValidator.create(Checks.TODAY);
    private final RoadmapValidator some = RoadmapValidator.builder()
            .registry(Checks.registry())
            .asOf(Checks.TODAY)
            .build();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Schema schema = Peers.schema();
    private final Validator beans = Peers.beans();

    /** How many activities the document has. */
    @Param("50")
    public int activities;

    private byte[] json = {};
    private Publication publication = Documents.publication(1);
    private RecordModel.Book book = new RecordModel.Book(null, null, null, null, null, null, null, null);
    private JsonNode tree = mapper.createObjectNode();

    /** Makes what is to be checked, and makes sure that all agree on it. */
    @Setup(Level.Trial)
    public void makeValues() {
        publication = Documents.publication(activities);
        json = RoadmapWriter.create().toBytes(publication, DocumentFormat.JSON);
        book = mapper.readValue(json, RecordModel.Book.class);
        tree = mapper.readTree(json);
        Checks.agree(all.validate(publication).findings());
        Checks.agree(schema.validate(tree));
        Checks.agree(beans.validate(book));
        Checks.agree(Checks.fused(publication));
    }

    /**
     * 25 checks in one pass by hand.
     *
     * @return the outcome
     */
    @Benchmark
    public int fused() {
        return Checks.fused(publication);
    }

    /**
     * The same 25 checks as rules.
     *
     * @return the outcome
     */
    @Benchmark
    public ValidationReport rules() {
        return some.validate(publication);
    }

    /**
     * All rules of the default profile.
     *
     * @return the outcome
     */
    @Benchmark
    public ValidationReport allRules() {
        return all.validate(publication);
    }

    /**
     * Hibernate Validator, about 25 constraints on records.
     *
     * @return the outcome
     */
    @Benchmark
    public Object hibernate() {
        return beans.validate(book);
    }

    /**
     * networknt, the JSON Schema of the format on a tree.
     *
     * @return the outcome
     */
    @Benchmark
    public Object networknt() {
        return schema.validate(tree);
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
     * Bytes to verdict with all rules.
     *
     * @return the outcome
     */
    @Benchmark
    public ValidationReport verdict() {
        return all.validate(json, "document", DocumentFormat.JSON);
    }

    /**
     * Bytes to verdict with a tree and networknt.
     *
     * @return the outcome
     */
    @Benchmark
    public Object networkntVerdict() {
        return schema.validate(mapper.readTree(json));
    }
}
