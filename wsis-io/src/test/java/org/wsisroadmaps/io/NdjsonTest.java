package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.Publication;

/** A publication a line, each line on its own. */
class NdjsonTest {
    private static final String FIRST =
            "{\"format\":\"wsis-roadmaps/1.0\",\"title\":\"One\",\"roadmaps\":[{\"id\":\"C2\",\"actionLine\":\"C2\"}]}";
    private static final String BAD = "{\"format\":\"wsis-roadmaps/1.0\",\"date\":\"soon\"}";

    @TempDir
    Path folder;

    @Test
    void reads_the_good_lines_and_reports_the_bad_ones_by_index_and_line_of_the_file() {
        List<NdjsonLine> lines = lines(FIRST + "\n\n  \r\n" + BAD + "\n" + FIRST);

        assertThat(lines).extracting(NdjsonLine::index).containsExactly(0, 1, 2);
        assertThat(lines).extracting(NdjsonLine::number).containsExactly(1, 4, 5);
        assertThat(lines.get(0).result().publication().title()).isEqualTo(LocalizedText.of("One"));
        assertThat(lines.get(2).result().publication())
                .isEqualTo(lines.get(0).result().publication());
        RoadmapReadException failure = catchThrowableOfType(
                RoadmapReadException.class, () -> lines.get(1).result());
        assertThat(failure.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer() + " "
                        + problem.position().orElseThrow())
                .containsExactly("missing-member /1 4:1", "missing-member /1 4:1", "malformed-value /1/date 4:38");
    }

    @Test
    void takes_no_line_of_white_space_for_a_publication() {
        List<NdjsonLine> lines = lines("\t\n \n\r\n\n \t\r\n" + FIRST + "\n\t");

        assertThat(lines).extracting(NdjsonLine::index).containsExactly(0);
        assertThat(lines).extracting(NdjsonLine::number).containsExactly(6);
    }

    @Test
    void counts_wrong_bytes_from_the_start_of_the_file() {
        byte[] file = ("\n" + FIRST + " ".repeat(100_000) + "\r\n{\"format\":\"?\"}").getBytes(StandardCharsets.UTF_8);
        file[file.length - 3] = (byte) 0xFF;

        List<NdjsonLine> lines =
                RoadmapReader.create().readLines(new ByteArrayInputStream(file)).toList();

        assertThat(lines.get(0).result().publication().title()).isEqualTo(LocalizedText.of("One"));
        RoadmapReadException failure = catchThrowableOfType(
                RoadmapReadException.class, () -> lines.get(1).result());
        assertThat(failure.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.ENCODING);
            assertThat(problem.pointer()).isEqualTo("/1");
            assertThat(problem.offset()).hasValue(file.length - 3);
        });
    }

    @Test
    void finds_places_by_the_lines_of_the_file() {
        assertThat(lines("\n" + FIRST + "\n").get(0).result().locate(List.of("/roadmaps/0/actionLine")))
                .containsEntry("/roadmaps/0/actionLine", Position.of(2, 81));
    }

    @Test
    void reads_line_by_line_as_they_are_asked_for() {
        byte[] line = (FIRST + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                return line[(int) (at++ % line.length)];
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                buffer[offset] = (byte) read();
                return 1;
            }
        };

        assertThat(RoadmapReader.create().readLines(endless).limit(1_000).count())
                .isEqualTo(1_000);
    }

    @Test
    void skips_a_line_over_the_limit_and_goes_on() {
        List<NdjsonLine> lines = RoadmapReader.create()
                .withLimits(ReadLimits.defaults().withLineBytes(FIRST.length()))
                .readLines(new ByteArrayInputStream((FIRST + "\n" + FIRST + " ".repeat(200_000) + "\n" + FIRST + "\n")
                        .getBytes(StandardCharsets.UTF_8)))
                .toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(2).result().publication())
                .isEqualTo(lines.get(0).result().publication());
        assertThatExceptionOfType(RoadmapReadException.class)
                .isThrownBy(() -> lines.get(1).result())
                .withMessageContaining("[limit-exceeded]");
    }

    @Test
    void counts_no_line_end_against_the_limit() {
        RoadmapReader reader =
                RoadmapReader.create().withLimits(ReadLimits.defaults().withLineBytes(FIRST.length()));
        List<NdjsonLine> lines = reader.readLines(new ByteArrayInputStream(
                        (FIRST + "\r\n" + FIRST + "\n" + FIRST + " \r\n" + FIRST).getBytes(StandardCharsets.UTF_8)))
                .toList();

        for (int good : new int[] {0, 1, 3}) {
            assertThat(lines.get(good).result().publication().title()).isEqualTo(LocalizedText.of("One"));
        }
        assertThatExceptionOfType(RoadmapReadException.class)
                .isThrownBy(() -> lines.get(2).result())
                .withMessageContaining("limit of " + FIRST.length() + " bytes exceeded: " + (FIRST.length() + 1));
    }

    @Test
    void ends_with_an_io_problem_where_the_stream_fails() {
        InputStream failing = new InputStream() {
            private final InputStream start = new ByteArrayInputStream((FIRST + "\n").getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                int read = start.read();
                if (read < 0) {
                    throw new IOException("the line is cut");
                }
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = start.read(buffer, offset, length);
                if (read < 0) {
                    throw new IOException("the line is cut");
                }
                return read;
            }
        };

        List<NdjsonLine> lines = RoadmapReader.create().readLines(failing).toList();

        assertThat(lines).extracting(NdjsonLine::index).containsExactly(0, 1);
        assertThat(lines).extracting(NdjsonLine::number).containsExactly(1, 2);
        assertThatExceptionOfType(RoadmapReadException.class)
                .isThrownBy(() -> lines.get(1).result())
                .withMessageContaining("the source failed: the line is cut [io]");
    }

    @Test
    void reads_a_file_of_one_line_as_one_publication_and_refuses_more() throws IOException {
        Path one = Files.writeString(folder.resolve("one.ndjson"), "\n" + FIRST + "\n");
        Path two = Files.writeString(folder.resolve("two.ndjson"), FIRST + "\n" + FIRST + "\n");
        Path none = Files.writeString(folder.resolve("none.ndjson"), "\n");

        assertThat(RoadmapReader.create().read(one).publication().title()).isEqualTo(LocalizedText.of("One"));
        assertThatExceptionOfType(RoadmapReadException.class)
                .isThrownBy(() -> RoadmapReader.create().read(two))
                .withMessageContaining(
                        "2:1: error: there is more than one publication; read them line by line [syntax]");
        assertThatExceptionOfType(RoadmapReadException.class)
                .isThrownBy(() -> RoadmapReader.create().read(none))
                .withMessageContaining("[empty-document]");
        assertThatExceptionOfType(RoadmapReadException.class)
                .isThrownBy(() -> RoadmapReader.create().readLines(folder.resolve("missing.ndjson")))
                .withMessageContaining("there is no such file [io]");
    }

    @Test
    void tells_long_lines_from_a_json_document_by_the_content() {
        String line = FIRST.replace("One", "One".repeat(20_000));
        byte[] lines = ("\uFEFF" + line + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(RoadmapReadException.class)
                .isThrownBy(() -> RoadmapReader.create().read(lines))
                .withMessageContaining("there is more than one publication; read them line by line [syntax]");
    }

    @Test
    void writes_a_line_for_each_publication() throws IOException {
        Publication publication = RoadmapReader.create().read(FIRST).publication();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path file = folder.resolve("out.ndjson");

        RoadmapWriter.create().writeLines(Stream.of(publication, publication), out);
        RoadmapWriter.create().writeLines(Stream.of(publication, publication), file);

        String line =
                "{\"format\":\"wsis-roadmaps/1.0\",\"title\":{\"en\":\"One\"},\"roadmaps\":[{\"id\":\"C2\",\"actionLine\":\"C2\"}]}\n";
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(line + line);
        assertThat(file).hasContent(line + line);
        List<Publication> read = new ArrayList<>();
        try (Stream<NdjsonLine> lines = RoadmapReader.create().readLines(file)) {
            lines.forEach(each -> read.add(each.result().publication()));
        }
        assertThat(read).containsExactly(publication, publication);
    }

    private static List<NdjsonLine> lines(String document) {
        return RoadmapReader.create()
                .readLines(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
