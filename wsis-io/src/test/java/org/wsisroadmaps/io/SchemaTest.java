package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.testing.PublicationGenerator;

/** The schema accepts what writers write, and refuses what readers refuse. */
class SchemaTest {
    private static final String NAME = "wsis-roadmaps-1.0.schema.json";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(shipped());

    @Test
    void is_the_same_in_the_jar_and_in_the_documentation() throws IOException {
        assertThat(Path.of("..", "docs", "schema", NAME))
                .content(StandardCharsets.UTF_8)
                .isEqualTo(shipped());
    }

    @Test
    void accepts_the_document_with_every_member() throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream("every-member.json")) {
            assertThat(SCHEMA.validate(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void accepts_the_canonical_form_of_whatever_a_reader_accepts() {
        PublicationGenerator generator = new PublicationGenerator(20);
        for (int i = 0; i < 500; i++) {
            String written = RoadmapWriter.create().toText(generator.next(), DocumentFormat.JSON);
            assertThat(SCHEMA.validate(written, InputFormat.JSON)).as(written).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"roadmaps.yaml", "roadmaps-2010.yaml", "roadmap-c7-ehealth.yaml", "faulty.yaml"})
    void accepts_the_canonical_form_of_the_samples(String sample) {
        String written = RoadmapWriter.create()
                .toText(
                        RoadmapReader.create()
                                .read(Path.of("..", "samples", sample))
                                .publication(),
                        DocumentFormat.JSON);

        assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "missing-member      | \"id\": \"C2-001\",           | ``",
                "unknown-member      | \"formerIds\"               | \"formerId\"",
                "null-member         | \"leadUnit\": \"BR\"         | \"leadUnit\": null",
                "wrong-type          | \"leadUnit\": \"BR\"         | \"leadUnit\": 7",
                "wrong-type          | \"sequence\": 2             | \"sequence\": \"2\"",
                "number-for-code     | \"number\": \"641\"          | \"number\": 641",
                "malformed-value     | \"date\": \"2017-Q4\"        | \"date\": \"2017-Q5\"",
                "malformed-value     | \"id\": \"itu-2017\"         | \"id\": \"itu 2017\"",
                "malformed-value     | \"actionLine\": \"C2\"       | \"actionLine\": \"C12\"",
                "malformed-value     | \"goal\": \"16\"             | \"goal\": \"18\"",
                "malformed-value     | \"target\": \"16.10\"        | \"target\": \"16.\"",
                "malformed-value     | \"country\": \"CH\"          | \"country\": \"ch\"",
                "malformed-value     | \"currency\": \"CHF\"        | \"currency\": \"Fr\"",
                "malformed-value     | \"status\": \"ongoing\"      | \"status\": \"on going\"",
                "malformed-value     | \"uri\": \"https://www.itu.int/\" | \"uri\": \"ftp://www.itu.int/\"",
                "malformed-value     | \"label\": \"Rev1\"          | \"label\": \" \"",
                "malformed-value     | \"kind\": \"undetermined\"   | \"kind\": \"soon\"",
                "unknown-member      | \"since\": \"2016\"          | \"start\": \"2016\"",
                "unknown-member      | \"group\": \"member-states\" | \"group\": \"member-states\", \"name\": \"x\"",
                "unknown-member      | \"fr\": \"Chaque membre\"    | \"no tag\": \"x\"",
                "malformed-value     | wsis-roadmaps/1.0         | wsis-roadmap",
            })
    void refuses_each_kind_of_structural_fault_with_the_reader(String code, String good, String bad)
            throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream("every-member.json")) {
            String document = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(document).contains(good);
            String faulty = document.replace(good, bad);

            assertThatExceptionOfType(RoadmapReadException.class)
                    .isThrownBy(() -> RoadmapReader.create().read(faulty))
                    .withMessageContaining("[" + code + "]");
            assertThat(SCHEMA.validate(faulty, InputFormat.JSON)).isNotEmpty();
        }
    }

    private static String shipped() {
        try (InputStream in = RoadmapReader.class.getResourceAsStream(NAME)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
