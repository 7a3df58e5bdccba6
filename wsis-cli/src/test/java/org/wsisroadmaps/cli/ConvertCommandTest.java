package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"roadmaps.yaml", "roadmaps-2010.yaml", "roadmap-c7-ehealth.yaml", "faulty.yaml"})
    void keeps_everything_through_every_format(String sample) {
        String yaml = out("1.yaml");
        assertThat(CommandRun.of("convert", CommandRun.sample(sample), "-o", yaml)
                        .code())
                .isZero();
        assertThat(CommandRun.of("convert", yaml, "-o", out("2.json")).code()).isZero();
        assertThat(CommandRun.of("convert", out("2.json"), "-o", out("3.ndjson"))
                        .code())
                .isZero();
        assertThat(CommandRun.of("convert", out("3.ndjson"), "-o", out("4.yml")).code())
                .isZero();
        assertThat(Documents.read(folder.resolve("4.yml"))).isEqualTo(Documents.read(Path.of(yaml)));
        assertThat(files()).containsExactly("1.yaml", "2.json", "3.ndjson", "4.yml");
    }

    @Test
    void keeps_its_mouth_shut_when_there_is_nothing_to_say() {
        CommandRun run = CommandRun.of("convert", document("draft.yaml", Documents.DRAFT), "-o", out("draft.json"));
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Documents.read(folder.resolve("draft.json"))).isEqualTo("""
                {
                  "format": "wsis-roadmaps/1.0",
                  "title": {
                    "en": "A draft"
                  },
                  "roadmaps": [
                    {
                      "id": "c2",
                      "actionLine": "C2",
                      "status": "draft"
                    }
                  ]
                }
                """);
    }

    @Test
    void says_warnings_on_standard_error() {
        String file = document("draft.yaml", Documents.DRAFT + "    horizon: some day\n");
        CommandRun run = CommandRun.of("convert", file, "-o", out("draft.json"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file + ":7:14: warning: ").endsWith("[unclassified-text]\n");
        assertThat(run.err()).hasLineCount(1);
        assertThat(folder.resolve("draft.json")).exists();
    }

    @Test
    void leaves_the_target_as_it_was_when_the_source_cannot_be_read() {
        String file = document("unreadable.yaml", Documents.UNREADABLE);
        String target = document("target.json", "what was there");
        CommandRun run = CommandRun.of("convert", file, "-o", target);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .anyMatch(line -> line.startsWith(file + ":2:1: error: ") && line.endsWith(" (title) [unknown-member]"))
                .anyMatch(line -> line.startsWith(file + ":5:17: error: ") && line.endsWith("[malformed-value]"));
        assertThat(Documents.read(Path.of(target))).isEqualTo("what was there");
        assertThat(files()).containsExactly("target.json", "unreadable.yaml");
    }

    @Test
    void makes_no_target_when_the_source_cannot_be_read() {
        String file = document("unreadable.yaml", Documents.UNREADABLE);
        assertThat(CommandRun.of("convert", file, "-o", out("target.json")).code())
                .isEqualTo(1);
        assertThat(files()).containsExactly("unreadable.yaml");
    }

    @Test
    void cannot_read_what_is_missing() {
        String missing = out("missing.yaml");
        CommandRun run = CommandRun.of("convert", missing, "-o", out("target.json"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(missing + ": error: ").endsWith("[io]\n");
        assertThat(files()).isEmpty();
        assertThat(CommandRun.of("convert", out("missing.ndjson"), "-o", out("target.ndjson"))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void cannot_write_into_a_folder_that_is_missing() {
        String target = folder.resolve("none").resolve("x.json").toString();
        CommandRun run = CommandRun.of("convert", document("draft.yaml", Documents.DRAFT), "-o", target);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("wsis: cannot write " + target + ": ").hasLineCount(1);
    }

    @Test
    void cannot_write_over_a_folder() {
        CommandRun run = CommandRun.of(
                "convert", document("draft.yaml", Documents.DRAFT), "--to", "json", "-o", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("wsis: cannot write " + folder + ": ").hasLineCount(1);
    }

    @Test
    void writes_to_standard_output() {
        CommandRun run = CommandRun.with(Documents.line("Ünïted"), "convert", "-", "-o", "-", "--to", "yaml");
        assertThat(run).isEqualTo(new CommandRun(0, """
                format: wsis-roadmaps/1.0
                title:
                  en: Ünïted
                roadmaps:
                  - id: c2
                    actionLine: C2
                    status: draft
                """, ""));
    }

    @Test
    void writes_to_a_device_without_replacing_it() {
        Path device = Path.of("/dev/null");
        if (Files.exists(device)) {
            CommandRun run = CommandRun.with(Documents.DRAFT, "convert", "-", "-o", "/dev/null", "--to", "json");
            assertThat(run).isEqualTo(new CommandRun(0, "", ""));
            assertThat(device).exists();
            assertThat(Files.isRegularFile(device)).isFalse();
        }
    }

    @Test
    void needs_to_know_the_format_of_the_target() {
        assertThat(CommandRun.with(Documents.DRAFT, "convert", "-", "-o", "-")).isEqualTo(new CommandRun(2, "", """
                        wsis convert: standard output has no name to tell its format: use --to
                        Try 'wsis convert --help'.
                        """));
        CommandRun run = CommandRun.with(Documents.DRAFT, "convert", "-", "-o", "target.txt");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("wsis convert: the name of target.txt tells no format: use --to");
        assertThat(CommandRun.of("convert", "x.yaml").err())
                .startsWith("wsis convert: Missing required option: '--output=OUT'");
    }

    @Test
    void believes_the_formats_it_is_told() {
        String file = document("draft.txt", Documents.DRAFT);
        CommandRun run = CommandRun.of("convert", file, "--from", "yaml", "-o", out("draft.out"), "--to", "ndjson");
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Documents.read(folder.resolve("draft.out"))).isEqualTo(Documents.line("A draft") + "\n");
    }

    @Test
    void converts_in_place() {
        String file = document("draft.yaml", "# a comment\n" + Documents.DRAFT);
        assertThat(CommandRun.of("convert", file, "-o", file).code()).isZero();
        assertThat(Documents.read(Path.of(file))).startsWith("format: ");
    }

    @Test
    void copies_several_publications_to_ndjson() {
        String lines = Documents.line("One") + "\n" + Documents.line("Two") + "\n";
        String file = document("two.ndjson", "\n" + lines.replace("\n", "\n\n"));
        assertThat(CommandRun.of("convert", file, "-o", out("copy.jsonl"))).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Documents.read(folder.resolve("copy.jsonl"))).isEqualTo(lines);
        assertThat(CommandRun.of("convert", file, "-o", "-", "--to", "ndjson")).isEqualTo(new CommandRun(0, lines, ""));
        assertThat(CommandRun.with(lines, "convert", "-", "-o", "-", "--to", "ndjson"))
                .isEqualTo(new CommandRun(0, lines, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml"})
    void does_not_put_several_publications_into_one_document(String format) {
        String file = document("two.ndjson", Documents.line("One") + "\n" + Documents.line("Two") + "\n");
        CommandRun run = CommandRun.of("convert", file, "-o", out("one." + format));
        assertThat(run)
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "wsis convert: " + file
                                + " holds several publications, which only NDJSON can carry: use --to ndjson\n"
                                + "Try 'wsis convert --help'.\n"));
        assertThat(files()).containsExactly("two.ndjson");
    }

    @Test
    void copies_all_lines_or_none_and_says_what_is_wrong_with_each() {
        String file = document(
                "three.ndjson",
                Documents.line("One") + "\n{\"format\":1}\n" + Documents.line("Three") + "\n{\"id\":true}\n");
        String target = document("target.ndjson", "what was there");
        CommandRun run = CommandRun.of("convert", file, "-o", target);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file + ":2:", file + ":4:").doesNotContain(file + ":1:", file + ":3:");
        assertThat(Documents.read(Path.of(target))).isEqualTo("what was there");
        assertThat(CommandRun.of("convert", file, "-o", "-", "--to", "ndjson").out())
                .isEmpty();
        assertThat(files()).containsExactly("target.ndjson", "three.ndjson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "json", "yaml"})
    void does_not_make_something_of_nothing(String format) {
        String file = document("empty.ndjson", "\n \n");
        CommandRun run = CommandRun.of("convert", file, "-o", out("target." + format));
        assertThat(run).isEqualTo(new CommandRun(1, "", file + ":1:1: error: there is no document [empty-document]\n"));
        assertThat(files()).containsExactly("empty.ndjson");
    }

    private String document(String name, String content) {
        return Documents.write(folder, name, content);
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
