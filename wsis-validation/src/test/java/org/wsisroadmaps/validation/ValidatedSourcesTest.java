package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.ReadLimits;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.io.RoadmapWriter;

/** Where documents come from: files, bytes and streams, of one publication or of many. */
class ValidatedSourcesTest {
    @TempDir
    private Path folder;

    @Test
    void says_that_a_file_cannot_be_read() {
        ValidationReport report = Sample.validator().validate(folder.resolve("nowhere.yaml"));

        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(report.rulesNotRun()).isEmpty();
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("io");
            assertThat(finding.position()).isEmpty();
        });
        assertThat(Sample.validator().validate(folder.resolve("nowhere.ndjson")).verdict())
                .isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void gives_the_byte_where_a_document_is_no_text() {
        byte[] document = "format: \u00e9".getBytes(StandardCharsets.ISO_8859_1);

        ValidationReport report = Sample.validator().validate(document, "latin.yaml", DocumentFormat.YAML);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("encoding");
            assertThat(finding.offset()).hasValue(8);
            assertThat(finding.position()).isEmpty();
            assertThat(finding.toString()).startsWith("byte 8: error: ");
        });
    }

    @Test
    void takes_a_document_over_a_limit_for_invalid() {
        RoadmapValidator validator = RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .reader(RoadmapReader.create().withLimits(ReadLimits.defaults().withStringLength(5)))
                .build();

        ValidationReport report = validator.validate(stream(Sample.CLEAN), "-", DocumentFormat.YAML);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.findings()).extracting(Finding::rule).contains("limit-exceeded");
    }

    @Test
    void validates_each_line_of_an_ndjson_source_alone() throws IOException {
        String line = RoadmapWriter.create()
                .toText(Sample.clean(), DocumentFormat.NDJSON)
                .strip();
        String faulty = line.replace("\"end\":\"2027\"", "\"end\":\"2023\"");
        String lines = line + "\n\n" + faulty + "\n{\"format\":\"wsis-roadmaps/1.0\"}\n" + line + "\n";

        ValidationReport report = Sample.validator().validate(file("lines.ndjson", lines));

        assertThat(report.findings())
                .extracting(finding ->
                        finding.position().orElseThrow().line() + " " + finding.pointer() + " " + finding.rule())
                .containsExactly(
                        "3 /1/roadmaps/0/activities/0/timeframe activity-overdue",
                        "3 /1/roadmaps/0/activities/0/timeframe timeframe-reversed",
                        "4 /2 missing-member",
                        "4 /2 missing-member");
        assertThat(Sample.validator()
                        .validate(file("lines.txt", lines), DocumentFormat.NDJSON)
                        .findings())
                .isEqualTo(report.findings());
        assertThat(Sample.validator().validate(stream(lines), "-").findings()).isEqualTo(report.findings());
        assertThat(Sample.validator()
                        .validate(lines.getBytes(StandardCharsets.UTF_8), "-", DocumentFormat.NDJSON)
                        .findings())
                .isEqualTo(report.findings());
    }

    @Test
    void tells_the_format_of_a_stream_from_its_content() throws IOException {
        String json = RoadmapWriter.create().toText(Sample.clean(), DocumentFormat.JSON);

        assertThat(Sample.validator().validate(stream(json), "-").verdict()).isEqualTo(Verdict.VALID);
        assertThat(Sample.validator().validate(stream(Sample.CLEAN), "-").verdict())
                .isEqualTo(Verdict.VALID);
        assertThat(Sample.validator().validate(stream(Sample.CLEAN), "given").source())
                .contains("given");
        assertThat(Sample.validator()
                        .validate(file("document.txt", Sample.CLEAN), DocumentFormat.YAML)
                        .verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void tells_long_lines_of_a_stream_from_a_json_document() {
        String line = RoadmapWriter.create()
                .toText(Sample.clean(), DocumentFormat.NDJSON)
                .replaceFirst("\\{", "{" + " ".repeat(50_000));

        assertThat(Sample.validator().validate(stream(line + line), "-").verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void reports_a_stream_that_fails() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("gone");
            }
        };

        ValidationReport report = Sample.validator().validate(failing, "-");

        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("io");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
