package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.Contact;
import org.wsisroadmaps.model.Publication;

class RoadmapWriterTest {
    private static final Publication PUBLICATION = RoadmapReader.create()
            .read(
                    "format: wsis-roadmaps/1.0\ntitle: T\nroadmaps: [{id: C2, actionLine: C2, contacts: [{email: a@example.org}]}]\n")
            .publication();

    @TempDir
    Path folder;

    @Test
    void writes_the_canonical_form_in_the_format_the_name_tells() {
        Path json = folder.resolve("out.json");
        Path yaml = folder.resolve("out.yml");

        RoadmapWriter.create().write(PUBLICATION, json);
        RoadmapWriter.create().withoutContacts().write(PUBLICATION, yaml);

        assertThat(json).hasContent("""
                        {
                          "format": "wsis-roadmaps/1.0",
                          "title": {
                            "en": "T"
                          },
                          "roadmaps": [
                            {
                              "id": "C2",
                              "actionLine": "C2",
                              "contacts": [
                                {
                                  "email": "a@example.org"
                                }
                              ]
                            }
                          ]
                        }
                        """);
        assertThat(yaml).hasContent("""
                        format: wsis-roadmaps/1.0
                        title:
                          en: T
                        roadmaps:
                          - id: C2
                            actionLine: C2
                        """);
    }

    @Test
    void leaves_contacts_out_on_request_alone() {
        assertThat(RoadmapWriter.create().toText(PUBLICATION, DocumentFormat.YAML))
                .contains("a@example.org");
        assertThat(RoadmapWriter.create().withoutContacts().toText(PUBLICATION, DocumentFormat.YAML))
                .doesNotContain("contacts");
        assertThat(PUBLICATION.roadmaps().get(0).contacts())
                .containsExactly(Contact.builder().email("a@example.org").build());
    }

    @Test
    void refuses_a_name_that_tells_no_format() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RoadmapWriter.create().write(PUBLICATION, folder.resolve("out.txt")))
                .withMessageContaining("tells no format: use .json, .yaml, .yml, .ndjson or .jsonl");
    }

    @Test
    void flushes_a_stream_and_never_closes_it() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        RoadmapWriter.create().write(PUBLICATION, DocumentFormat.JSON, bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(RoadmapWriter.create().toText(PUBLICATION, DocumentFormat.JSON));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> RoadmapWriter.create().write(PUBLICATION, DocumentFormat.JSON, new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("full");
                    }
                }))
                .withMessage("cannot write the document: full");
    }

    @Test
    void leaves_nothing_in_a_stream_that_keeps_back_what_it_gets() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        RoadmapWriter.create().write(PUBLICATION, DocumentFormat.NDJSON, new BufferedOutputStream(bytes, 1 << 20));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(RoadmapWriter.create().toText(PUBLICATION, DocumentFormat.NDJSON));
    }

    @Test
    void keeps_the_permissions_of_the_file_it_replaces() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        RoadmapWriter.create().write(PUBLICATION, file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(file).content().startsWith("{");
    }

    @Test
    void writes_through_a_symbolic_link_that_stays_one() throws IOException {
        Path target = folder.resolve("target.json");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("target.json"));

        RoadmapWriter.create().write(PUBLICATION, link);
        RoadmapWriter.create().write(PUBLICATION, link);

        assertThat(link).isSymbolicLink();
        assertThat(target).content().startsWith("{");
    }

    @Test
    void leaves_the_file_as_it_was_when_writing_fails_half_way() throws IOException {
        Path file = Files.writeString(folder.resolve("out.ndjson"), "old");
        Stream<Publication> failing = Stream.of(1, 2).map(number -> {
            if (number == 2) {
                throw new IllegalStateException("no more");
            }
            return PUBLICATION;
        });

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> RoadmapWriter.create().writeLines(failing, file))
                .withMessage("no more");

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.wsis-tmp");
    }

    @Test
    void says_why_a_file_cannot_be_written() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> RoadmapWriter.create().write(PUBLICATION, folder.resolve("none/out.json")))
                .withMessageEndingWith("there is no folder of that name");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> RoadmapWriter.create().write(PUBLICATION, DocumentFormat.JSON, folder))
                .withMessageEndingWith("it is a folder");
    }

    /** A pipe of its own, since a writer that forgot to look would put a file in the place of a device. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void writes_to_no_device() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> RoadmapWriter.create().write(PUBLICATION, DocumentFormat.JSON, pipe))
                .withMessageEndingWith("it is a device or the like, not a file");
    }

    @Test
    void sweeps_old_temporary_files_of_the_same_target_alone() throws IOException {
        Path stale = Files.writeString(folder.resolve(".out.json.77-1.wsis-tmp"), "half");
        Path fresh = Files.writeString(folder.resolve(".out.json.78-1.wsis-tmp"), "half");
        Path foreign = Files.writeString(folder.resolve(".other.json.77-1.wsis-tmp"), "half");
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(stale, longAgo);
        Files.setLastModifiedTime(foreign, longAgo);

        RoadmapWriter.create().write(PUBLICATION, folder.resolve("out.json"));

        assertThat(stale).doesNotExist();
        assertThat(fresh).exists();
        assertThat(foreign).exists();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void shows_what_replaces_a_private_file_to_nobody_else_meanwhile() throws IOException {
        Path file = Files.writeString(folder.resolve("out.ndjson"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        List<String> meanwhile = new ArrayList<>();
        Stream<Publication> watched = Stream.of(PUBLICATION).peek(publication -> {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.filter(name -> !name.equals(file)).toList()) {
                    meanwhile.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        RoadmapWriter.create().writeLines(watched, file);

        assertThat(meanwhile).containsExactly("rw-------");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void never_writes_through_a_link_that_somebody_left_where_a_temporary_file_would_be() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Path file = folder.resolve("out.json");
        RoadmapWriter.create().write(PUBLICATION, folder.resolve("other.json"));
        long pid = ProcessHandle.current().pid();
        for (int number = 1; number < 600; number++) {
            Files.createSymbolicLink(folder.resolve(".out.json." + pid + "-" + number + ".wsis-tmp"), victim);
        }

        RoadmapWriter.create().write(PUBLICATION, file);

        assertThat(victim).hasContent("precious");
        assertThat(file).isRegularFile().content().startsWith("{");
    }
}
