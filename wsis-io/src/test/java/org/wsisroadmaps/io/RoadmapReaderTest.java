package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.model.Publication;

class RoadmapReaderTest {
    private static final String JSON =
            "{\"format\":\"wsis-roadmaps/1.0\",\"title\":\"T\",\"roadmaps\":[{\"id\":\"C2\",\"actionLine\":\"C2\"}]}";
    private static final String YAML =
            "format: wsis-roadmaps/1.0\ntitle: T\nroadmaps:\n  - id: C2\n    actionLine: C2\n";

    @TempDir
    Path folder;

    @Test
    void reads_the_same_publication_from_every_kind_of_source() throws IOException {
        RoadmapReader reader = RoadmapReader.create();
        Publication expected = reader.read(JSON).publication();

        for (String document : List.of(JSON, YAML, "\uFEFF" + JSON, "\uFEFF" + YAML)) {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            Path file = Files.write(folder.resolve("publication"), bytes);
            assertThat(reader.read(document).publication()).isEqualTo(expected);
            assertThat(reader.read(bytes).publication()).isEqualTo(expected);
            assertThat(reader.read(new ByteArrayInputStream(bytes)).publication())
                    .isEqualTo(expected);
            assertThat(reader.read(new StringReader(document)).publication()).isEqualTo(expected);
            assertThat(reader.read(file).publication()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"a.json,JSON", "a.YAML,YAML", "a.yml,YAML", "a.ndjson,NDJSON", "a.jsonl,NDJSON", "a.txt,", "json,"})
    void tells_the_format_from_the_name(String name, DocumentFormat format) {
        assertThat(DocumentFormat.of(Path.of(name)).orElse(null)).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1} | JSON",
                "`  [` | JSON",
                "`` | JSON",
                "a: 1 | YAML",
                "`{\"a\":1}\n{\"b\":1}` | NDJSON",
                "`{\n}\n` | JSON",
            })
    void tells_the_format_from_the_content(String content, DocumentFormat format) {
        assertThat(DocumentFormat.ofContent(content)).isEqualTo(format);
    }

    @Test
    void takes_the_name_of_a_file_over_its_content() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), YAML);

        assertThatExceptionOfType(RoadmapReadException.class)
                .isThrownBy(() -> RoadmapReader.create().read(file))
                .withMessageContaining("[syntax]");
        assertThat(RoadmapReader.create()
                        .withFormat(DocumentFormat.YAML)
                        .read(file)
                        .format())
                .isEqualTo(DocumentFormat.YAML);
    }

    @Test
    void reports_a_file_that_cannot_be_read_as_an_io_problem() {
        for (Path file : List.of(folder.resolve("none.json"), folder)) {
            RoadmapReadException failure = catchThrowableOfType(
                    RoadmapReadException.class, () -> RoadmapReader.create().read(file));
            assertThat(failure.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.IO);
                assertThat(problem.message().toString()).startsWith("cannot read " + file + ": ");
                assertThat(problem.position()).isEmpty();
            });
            assertThat(failure).hasCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void reports_a_stream_that_fails_as_an_io_problem_and_never_closes_it() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is cut");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        Reader failingReader = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("the line is cut");
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        for (RoadmapReadException failure : List.of(
                catchThrowableOfType(
                        RoadmapReadException.class, () -> RoadmapReader.create().read(failing)),
                catchThrowableOfType(
                        RoadmapReadException.class, () -> RoadmapReader.create().read(failingReader)))) {
            assertThat(failure.problems())
                    .extracting(Problem::toString)
                    .containsExactly("error: the source failed: the line is cut [io]");
            assertThat(failure).hasCauseInstanceOf(IOException.class).hasRootCauseMessage("the line is cut");
        }
    }

    @Test
    void refuses_a_document_over_a_limit() {
        ReadLimits limits = ReadLimits.defaults().withJsonBytes(20).withYamlBytes(20);

        for (String document : List.of(JSON, YAML)) {
            RoadmapReadException failure = catchThrowableOfType(
                    RoadmapReadException.class,
                    () -> RoadmapReader.create().withLimits(limits).read(document.getBytes(StandardCharsets.UTF_8)));
            assertThat(failure.problems()).extracting(Problem::code).containsExactly(ProblemCode.LIMIT_EXCEEDED);
        }
    }

    @Test
    void counts_activities_and_links_against_their_limits() {
        String activities = YAML
                + "    activities:\n      - {id: a, title: A}\n      - {id: b, title: B, sdgs: ['1', '2'], links: ['https://itu.int/']}\n";

        assertThatExceptionOfType(RoadmapReadException.class)
                .isThrownBy(() -> RoadmapReader.create()
                        .withLimits(ReadLimits.defaults().withActivities(1))
                        .read(activities))
                .withMessageContaining("8:9: error: limit of 1 activities exceeded: 2 [limit-exceeded]");
        assertThatExceptionOfType(RoadmapReadException.class)
                .isThrownBy(() -> RoadmapReader.create()
                        .withLimits(ReadLimits.defaults().withLinks(2))
                        .read(activities))
                .withMessageContaining("limit of 2 links of an activity exceeded: 3 [limit-exceeded]");
        assertThat(RoadmapReader.create()
                        .withLimits(ReadLimits.defaults().withActivities(2).withLinks(3))
                        .read(activities)
                        .publication()
                        .activities())
                .hasSize(2);
    }

    @Test
    void finds_the_places_of_values_that_were_read_well() {
        ReadResult result = RoadmapReader.create()
                .read(YAML + "    activities:\n      - id: a\n        title: A\n        sdgs: [\"9.c\"]\n");

        assertThat(result.locate(
                        List.of("", "/title/en", "/roadmaps/0/activities/0", "/roadmaps/0/activities/0/sdgs/0/target")))
                .containsEntry("", Position.of(1, 1))
                .containsEntry("/title/en", Position.of(2, 8))
                .containsEntry("/roadmaps/0/activities/0", Position.of(7, 9))
                .containsEntry("/roadmaps/0/activities/0/sdgs/0/target", Position.of(9, 16));
    }

    @Test
    void finds_the_places_of_values_of_JSON_from_a_text_and_from_bytes() {
        String document = JSON.replace(",", ",\n");
        for (ReadResult result : List.of(
                RoadmapReader.create().read(document),
                RoadmapReader.create().read(document.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(result.locate(List.of("/title", "/roadmaps/0/actionLine")))
                    .containsEntry("/title", Position.of(2, 9))
                    .containsEntry("/roadmaps/0/actionLine", Position.of(4, 14))
                    .hasSize(2);
        }
    }

    @Test
    void reads_a_line_of_NDJSON_from_every_kind_of_source_and_refuses_two() {
        RoadmapReader reader = RoadmapReader.create().withFormat(DocumentFormat.NDJSON);
        Publication expected = reader.read(JSON).publication();
        String two = JSON + "\n" + JSON + "\n";
        byte[] twoLines = two.getBytes(StandardCharsets.UTF_8);

        for (ReadResult result : List.of(
                reader.read(JSON + "\n"),
                reader.read((JSON + "\n").getBytes(StandardCharsets.UTF_8)),
                reader.read(new ByteArrayInputStream((JSON + "\n").getBytes(StandardCharsets.UTF_8))),
                reader.read(new StringReader(JSON + "\n")))) {
            assertThat(result.publication()).isEqualTo(expected);
            assertThat(result.format()).isEqualTo(DocumentFormat.NDJSON);
        }
        for (RoadmapReader each : List.of(reader, RoadmapReader.create())) {
            for (ThrowingCallable read : List.<ThrowingCallable>of(
                    () -> each.read(two),
                    () -> each.read(twoLines),
                    () -> each.read(new ByteArrayInputStream(twoLines)),
                    () -> each.read(new StringReader(two)))) {
                assertThat(catchThrowableOfType(RoadmapReadException.class, read)
                                .problems())
                        .extracting(Problem::toString)
                        .containsExactly(
                                "2:1: error: there is more than one publication; read them line by line [syntax]");
            }
        }
    }

    @Test
    void refuses_half_of_a_surrogate_pair_in_a_text_of_every_format() {
        for (DocumentFormat format : DocumentFormat.values()) {
            RoadmapReadException failure = catchThrowableOfType(
                    RoadmapReadException.class,
                    () -> RoadmapReader.create().withFormat(format).read("{\"title\":\"é\uD800\"}"));
            assertThat(failure.problems())
                    .as("%s", format)
                    .extracting(problem ->
                            problem.code() + " at byte " + problem.offset().orElse(-1))
                    .containsExactly("encoding at byte 12");
        }
    }

    @Test
    void takes_no_more_of_a_stream_than_shows_that_it_is_too_long() {
        byte[] spaces = (YAML + "#".repeat(500)).getBytes(StandardCharsets.UTF_8);
        RoadmapReader reader = RoadmapReader.create()
                .withLimits(ReadLimits.defaults().withYamlBytes(100).withJsonBytes(200));

        assertThatExceptionOfType(RoadmapReadException.class)
                .isThrownBy(() -> reader.withFormat(DocumentFormat.YAML).read(new ByteArrayInputStream(spaces)))
                .withMessageContaining("limit of 100 bytes exceeded: 101 ");
        assertThatExceptionOfType(RoadmapReadException.class)
                .isThrownBy(() -> reader.withFormat(DocumentFormat.JSON).read(new ByteArrayInputStream(spaces)))
                .withMessageContaining("limit of 200 bytes exceeded: 201 ");
        assertThatExceptionOfType(RoadmapReadException.class)
                .isThrownBy(() -> reader.read(new ByteArrayInputStream(spaces)))
                .withMessageContaining("limit of 100 bytes exceeded: 201 ");
    }

    @Test
    void reads_a_stream_without_any_limit() {
        ReadLimits unlimited =
                ReadLimits.defaults().withYamlBytes(Integer.MAX_VALUE).withJsonBytes(Integer.MAX_VALUE);

        assertThat(RoadmapReader.create()
                        .withLimits(unlimited)
                        .read(new ByteArrayInputStream(YAML.getBytes(StandardCharsets.UTF_8)))
                        .publication()
                        .roadmaps())
                .hasSize(1);
    }

    @Test
    void closes_a_file_of_lines_with_the_stream_of_them() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), (JSON + " ".repeat(70_000) + "\n").repeat(2));
        Iterator<NdjsonLine> lines;
        try (Stream<NdjsonLine> stream = RoadmapReader.create().readLines(file)) {
            lines = stream.iterator();
            assertThat(lines.next().result().publication().roadmaps()).hasSize(1);
        }

        NdjsonLine second = lines.next();
        assertThatExceptionOfType(RoadmapReadException.class)
                .isThrownBy(second::result)
                .withMessageContaining("[io]");
    }
}
