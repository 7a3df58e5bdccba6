package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Sources that give nothing, too much, no end or a fault: work, a limit or an io problem, and never closed. */
class IntakeTest {
    private static final String JSON =
            "{\"format\":\"wsis-roadmaps/1.0\",\"title\":\"T\",\"roadmaps\":[{\"id\":\"C2\",\"actionLine\":\"C2\"}]}";

    private static final RoadmapReader STRICT = RoadmapReader.create().withLimits(ReadLimits.strict());

    /** What a source does when it is asked for some bytes or characters; {@code room} is how many. */
    @FunctionalInterface
    private interface Behaviour {
        int read(int room) throws IOException;
    }

    @Test
    void reports_a_source_that_gives_nothing_and_does_not_end() {
        assertThat(problem(room -> 0)).isEqualTo("error: the source failed: it gives nothing and does not end [io]");
    }

    @Test
    void reports_a_source_that_lies_about_how_much_it_gave() {
        assertThat(problem(room -> room + 1))
                .isEqualTo("error: the source failed: it says that it gave more than was asked for [io]");
    }

    @Test
    void waits_for_a_source_that_gives_nothing_now_and_then() {
        for (int pauses : new int[] {1, 2, 9_999, 10_000}) {
            byte[] document = (JSON + " ".repeat(20)).getBytes(StandardCharsets.UTF_8);
            assertThat(RoadmapReader.create()
                            .read(slow(document, pauses))
                            .publication()
                            .roadmaps())
                    .as("%d pauses", pauses)
                    .hasSize(1);
            assertThat(RoadmapReader.create()
                            .read(new InputStreamReader(slow(document, 0), StandardCharsets.UTF_8))
                            .publication()
                            .roadmaps())
                    .hasSize(1);
        }
    }

    @Test
    void takes_documents_of_all_sizes_around_those_of_its_buffers() throws IOException {
        for (int size : new int[] {0, 1, 8_191, 8_192, 8_193, 20_479, 20_480, 20_481, 38_912, 50_000}) {
            byte[] bytes = new byte[size];
            Arrays.fill(bytes, (byte) 'x');
            String text = "x".repeat(size);

            for (int most : new int[] {Integer.MAX_VALUE, size + 1, size, Math.max(0, size - 1)}) {
                int taken = Math.min(size, most);
                assertThat(Intake.bytes(new ByteArrayInputStream(bytes), most)).isEqualTo(Arrays.copyOf(bytes, taken));
                assertThat(Intake.text(new StringReader(text), most)).isEqualTo(text.substring(0, taken));
            }
        }
    }

    @Test
    void grows_by_half_and_never_beyond_what_it_takes() {
        assertThat(Intake.larger(0, 1_000_000)).isEqualTo(8_192);
        assertThat(Intake.larger(8_192, 1_000_000)).isEqualTo(20_480);
        assertThat(Intake.larger(800_000, 1_000_000)).isEqualTo(1_000_000);
        assertThat(Intake.larger(2_000_000_000, Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void reports_a_source_that_breaks() {
        assertThat(problem(room -> {
                    throw new IllegalStateException("the socket is gone");
                }))
                .isEqualTo("error: the source failed: the socket is gone [io]");
        assertThat(problem(room -> {
                    throw new UncheckedIOException("no more", new IOException());
                }))
                .isEqualTo("error: the source failed: no more [io]");
    }

    @Test
    void reports_lines_of_a_source_that_fails_in_the_same_way() {
        for (Behaviour behaviour : List.<Behaviour>of(room -> 0, room -> room + 1, room -> {
            throw new IOException("the line is cut");
        })) {
            assertThat(problem(() -> STRICT.readLines(stream(behaviour))
                            .findFirst()
                            .orElseThrow()
                            .result()))
                    .isEqualTo(problem(behaviour));
        }
    }

    @Test
    void reads_an_endless_source_up_to_the_limit() {
        assertThat(problem(room -> room)).endsWith("exceeded: 4194305 [limit-exceeded]");
    }

    @Test
    void ends_an_endless_line_at_the_limit() {
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream((JSON + "\n").getBytes(StandardCharsets.UTF_8)), stream(room -> room));

        assertThat(STRICT.readLines(endless).limit(1)).hasSize(1);
        assertThat(problem(() -> STRICT.readLines(new ByteArrayInputStream(new byte[3_000_000]))
                        .findFirst()
                        .orElseThrow()
                        .result()))
                .isEqualTo("1:1: error: limit of 1048576 bytes exceeded: 1048577 [limit-exceeded]");
    }

    @Test
    void takes_lines_of_any_length_when_there_is_no_limit() {
        RoadmapReader reader = RoadmapReader.create()
                .withLimits(
                        ReadLimits.defaults().withLineBytes(Integer.MAX_VALUE).withJsonBytes(Integer.MAX_VALUE));
        byte[] line = (JSON + " ".repeat(2_000_000) + "\r\n").getBytes(StandardCharsets.UTF_8);

        assertThat(reader.readLines(new ByteArrayInputStream(line)))
                .singleElement()
                .satisfies(read ->
                        assertThat(read.result().publication().roadmaps()).hasSize(1));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void reads_a_device_without_an_end_up_to_the_limit() {
        assertThat(problem(() -> STRICT.withFormat(DocumentFormat.JSON).read(Path.of("/dev/zero"))))
                .isEqualTo("1:1: error: limit of 4194304 bytes exceeded: 4194305 [limit-exceeded]");
    }

    private static String problem(Behaviour behaviour) {
        String read = problem(() -> STRICT.read(stream(behaviour)));
        assertThat(problem(() -> STRICT.read(reader(behaviour)))).isEqualTo(read);
        return read;
    }

    private static String problem(Supplier<ReadResult> read) {
        RoadmapReadException failure = catchThrowableOfType(RoadmapReadException.class, read::get);
        assertThat(failure.problems()).hasSize(1);
        return failure.problems().get(0).toString();
    }

    private static InputStream stream(Behaviour behaviour) {
        return new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = behaviour.read(length);
                Arrays.fill(buffer, offset, offset + Math.min(read, length), (byte) ' ');
                return read;
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
    }

    /** Gives a byte after so many reads that give none, again and again. */
    private static InputStream slow(byte[] document, int pauses) {
        return new InputStream() {
            private int at;
            private int paused;

            @Override
            public int read() {
                throw new AssertionError("a byte at a time");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (at == document.length) {
                    return -1;
                }
                if (paused++ < pauses) {
                    return 0;
                }
                paused = 0;
                buffer[offset] = document[at++];
                return 1;
            }
        };
    }

    private static Reader reader(Behaviour behaviour) {
        return new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                int read = behaviour.read(length);
                Arrays.fill(buffer, offset, offset + Math.min(read, length), ' ');
                return read;
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
    }
}
