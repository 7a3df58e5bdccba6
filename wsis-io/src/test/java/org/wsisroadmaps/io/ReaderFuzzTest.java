package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import org.wsisroadmaps.model.Publication;

/**
 * Bytes of any kind, in each format. Every build runs what is saved beside this class; {@code JAZZER_FUZZ=1} looks for more,
 * one target at a time.
 */
class ReaderFuzzTest {
    private static final RoadmapReader READER = RoadmapReader.create().withLimits(ReadLimits.strict());

    @FuzzTest(maxDuration = "20m")
    void json(byte[] document) {
        read(DocumentFormat.JSON, document);
    }

    @FuzzTest(maxDuration = "20m")
    void yaml(byte[] document) {
        read(DocumentFormat.YAML, document);
    }

    @FuzzTest(maxDuration = "20m")
    void ndjson(byte[] document) {
        READER.readLines(new ByteArrayInputStream(document)).forEach(line -> {
            try {
                check(line.result(), DocumentFormat.NDJSON);
            } catch (RoadmapReadException e) {
                check(e);
            }
        });
    }

    private static void read(DocumentFormat format, byte[] document) {
        try {
            check(READER.withFormat(format).read(document), format);
        } catch (RoadmapReadException e) {
            check(e);
        }
    }

    private static void check(RoadmapReadException e) {
        for (Problem problem : e.problems()) {
            if (problem.position().isPresent() == (problem.code() == ProblemCode.ENCODING)
                    || problem.message().toString().isBlank()) {
                throw new AssertionError(problem);
            }
        }
    }

    /** What was read is written and read again without loss. */
    private static void check(ReadResult result, DocumentFormat format) {
        byte[] written = RoadmapWriter.create().toBytes(result.publication(), format);
        Publication again =
                RoadmapReader.create().withFormat(format).read(written).publication();
        assertThat(again).isEqualTo(result.publication());
    }
}
