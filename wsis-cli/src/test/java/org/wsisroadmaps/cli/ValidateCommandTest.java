package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.PublicationContext;
import org.wsisroadmaps.validation.PublicationRule;
import org.wsisroadmaps.validation.RoadmapValidator;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.RuleRegistry;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.ValidationReport;

class ValidateCommandTest {
    @TempDir
    private Path folder;

    @Test
    void passes_a_draft_with_warnings() {
        String file = document("draft.yaml", Documents.DRAFT);
        CommandRun run = CommandRun.of("validate", file);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(file + ":4:5: warning: ")
                .containsPattern(
                        "valid: 0 errors, [1-9]\\d* warnings, \\d+ infos \\(profile itu-2017, as of 2026-11-23\\)\n$");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void fails_on_an_error() {
        String file = document("empty.yaml", Documents.EMPTY);
        CommandRun run = CommandRun.of("validate", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(file + ":4:5: error: ").contains("[roadmap-without-activity]");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void fails_on_problems_of_the_reader_and_reports_all_of_them() {
        String file = document("unreadable.yaml", Documents.UNREADABLE);
        CommandRun run = CommandRun.of("validate", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(file + ":2:1: error: ", "[unknown-member]")
                .contains(file + ":5:17: error: ", "[malformed-value]");
    }

    @ParameterizedTest
    @CsvSource({"error,0", "warning,1", "info,1", "never,0"})
    void fails_from_the_threshold_on(String threshold, int code) {
        assertThat(CommandRun.with(Documents.DRAFT, "validate", "-", "--fail-on", threshold)
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"error,1", "warning,1", "info,1", "never,0"})
    void fails_at_the_threshold_itself(String threshold, int code) {
        assertThat(CommandRun.with(Documents.EMPTY, "validate", "-", "--fail-on", threshold)
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"ERROR,0", "WARNING,0", "INFO,1", "NEVER,0"})
    void does_not_take_an_info_for_a_warning(Threshold threshold, int code) {
        assertThat(ValidateCommand.code(report(Severity.INFO), threshold)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"ERROR", "NEVER"})
    void says_that_a_validation_is_incomplete_whatever_the_threshold(Threshold threshold) {
        assertThat(ValidateCommand.code(report(null), threshold)).isEqualTo(3);
    }

    @Test
    void cannot_open_a_file_that_is_missing_even_when_nothing_is_to_fail() {
        String missing = folder.resolve("missing.yaml").toString();
        CommandRun run = CommandRun.of("validate", missing, "--fail-on", "never");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains(missing, "[io]", "incomplete: 1 error");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void cannot_read_a_folder() {
        CommandRun run = CommandRun.of("validate", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("[io]");
    }

    @Test
    void cannot_read_a_file_without_permission() throws IOException {
        Path file = Path.of(document("secret.yaml", Documents.DRAFT));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-wx------"));
        assumeTrue(!Files.isReadable(file), "an administrator reads everything");
        assertThat(CommandRun.of("validate", file.toString()).code()).isEqualTo(2);
    }

    @Test
    void cannot_read_standard_input_that_fails() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };
        CommandRun run = CommandRun.with(failing, false, false, "validate", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("the line is dead", "[io]");
    }

    @Test
    void takes_an_empty_file_for_a_document_without_content() {
        CommandRun run = CommandRun.of("validate", document("empty.json", ""));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(":1:1: error: ", "[empty-document]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"binary.json", "binary.yaml", "binary.ndjson", "binary"})
    void refuses_binary_content(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF, (byte) 0xD8});
        CommandRun run = CommandRun.of("validate", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("[encoding]", "invalid: 1 error");
    }

    @Test
    void goes_on_after_a_file_that_fails_and_gives_the_worst_code() {
        String bad = document("bad.yaml", Documents.UNREADABLE);
        String missing = folder.resolve("missing.yaml").toString();
        String good = document("good.yaml", Documents.DRAFT);
        CommandRun run = CommandRun.of("validate", bad, missing, good);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .containsSubsequence(bad + ": invalid", missing + ": incomplete", good + ": valid")
                .endsWith("3 files: 1 valid, 1 invalid, 1 incomplete\n");
    }

    @Test
    void writes_an_object_for_one_file_and_an_array_for_several() {
        String draft = document("draft.yaml", Documents.DRAFT);
        String empty = document("empty.yaml", Documents.EMPTY);
        CommandRun one = CommandRun.of("validate", draft, "--format", "json");
        assertThat(one.code()).isZero();
        assertThat(one.out()).startsWith("{\n").endsWith("\n}\n").contains("\"verdict\": \"valid\"");

        CommandRun two = CommandRun.of("validate", "--format=json", empty, draft);
        assertThat(two.code()).isEqualTo(1);
        assertThat(two.out())
                .startsWith("[\n")
                .endsWith("\n]\n")
                .containsSubsequence("\"verdict\": \"invalid\"", "\"verdict\": \"valid\"");
    }

    @Test
    void reads_standard_input_and_tells_its_format_from_the_content() {
        CommandRun yaml = CommandRun.with(Documents.EMPTY, "validate", "-");
        assertThat(yaml.code()).isEqualTo(1);
        assertThat(yaml.out()).startsWith("-:4:5: error: ");

        CommandRun json = CommandRun.with(Documents.line("One"), "validate", "-");
        assertThat(json.code()).isZero();
        assertThat(json.out()).startsWith("-:1:");

        String wide = Documents.line("x".repeat(100_000));
        CommandRun lines = CommandRun.with(wide + "\n" + wide + "\n", "validate", "-", "--format", "json");
        assertThat(lines.code()).isZero();
        assertThat(lines.out()).contains("\"pointer\": \"/0/roadmaps/0\"", "\"pointer\": \"/1/roadmaps/0\"");
    }

    @Test
    void believes_the_format_it_is_told() {
        CommandRun run =
                CommandRun.with(Documents.line("One"), "validate", "-", "--from", "ndjson", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"pointer\": \"/0/roadmaps/0\"");

        String yaml = document("no-ending", Documents.DRAFT);
        assertThat(CommandRun.of("validate", yaml, "--from", "json").out()).contains("[syntax]");
        assertThat(CommandRun.of("validate", yaml).code()).isZero();
    }

    @Test
    void gives_one_report_for_a_file_of_lines() {
        String file =
                document("two.ndjson", Documents.line("One") + "\n\n{\"format\":1}\n" + Documents.line("Three") + "\n");
        CommandRun run = CommandRun.of("validate", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(file + ":1:", file + ":3:", file + ":4:").endsWith("as of 2026-11-23)\n");
    }

    @Test
    void counts_ages_from_the_day_it_is_told() {
        CommandRun run = CommandRun.with(Documents.DRAFT, "validate", "-", "--as-of", "2020-02-29");
        assertThat(run.out()).contains("as of 2020-02-29");
    }

    @ParameterizedTest
    @CsvSource({"itu-2010", "itu-2017", "wsis-20"})
    void applies_the_rules_of_a_profile(String profile) {
        CommandRun run = CommandRun.with(Documents.DRAFT, "validate", "-", "--profile", profile);
        assertThat(run.out()).contains("(profile " + profile + ", ");
    }

    @Test
    void writes_the_report_to_a_file() {
        String document = document("empty.yaml", Documents.EMPTY);
        Path report = folder.resolve("report.json");
        CommandRun run = CommandRun.onTerminal(true, true, "validate", document, "--format", "json", "-o", "" + report);
        assertThat(run).isEqualTo(new CommandRun(1, "", ""));
        assertThat(Documents.read(report))
                .isEqualTo(
                        CommandRun.of("validate", document, "--format", "json").out());
    }

    /** Another name of the old report keeps the old report, since nobody writes into it. */
    @Test
    void puts_a_report_in_the_place_of_an_older_one_when_it_is_whole() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "old");
        Path kept = Files.createLink(folder.resolve("kept.txt"), report);
        CommandRun run = CommandRun.of("validate", document("e.yaml", Documents.EMPTY), "-o", "" + report);
        assertThat(run).isEqualTo(new CommandRun(1, "", ""));
        assertThat(Documents.read(report)).contains("error");
        assertThat(kept).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.wsis-tmp");
    }

    @Test
    void does_not_colour_a_report_in_a_file() {
        Path report = folder.resolve("report.txt");
        CommandRun.onTerminal(true, false, "validate", document("e.yaml", Documents.EMPTY), "-o", "" + report);
        assertThat(Documents.read(report)).contains("error").doesNotContain("\u001B");
    }

    @Test
    void fails_when_the_report_cannot_be_written() {
        String report = folder.resolve("none").resolve("report.txt").toString();
        CommandRun run = CommandRun.of("validate", document("draft.yaml", Documents.DRAFT), "-o", report);
        assertThat(run)
                .isEqualTo(
                        new CommandRun(2, "", "wsis: cannot write " + report + ": there is no folder of that name\n"));
    }

    @Test
    void never_replaces_a_document_by_its_report() {
        String document = document("draft.yaml", Documents.DRAFT);
        String other = folder.resolve(".").resolve("draft.yaml").toString();
        CommandRun run = CommandRun.of("validate", document, "-o", other);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("wsis validate: the report would replace ");
        assertThat(Documents.read(Path.of(document))).isEqualTo(Documents.DRAFT);
    }

    @Test
    void colours_for_a_terminal_only() {
        String document = document("empty.yaml", Documents.EMPTY);
        assertThat(CommandRun.onTerminal(true, false, "validate", document).out())
                .contains("\u001B[31merror\u001B[0m");
        assertThat(CommandRun.of("validate", document).out()).doesNotContain("\u001B");
        assertThat(CommandRun.onTerminal(true, false, "validate", document, "--format", "json")
                        .out())
                .doesNotContain("\u001B");
    }

    @Test
    void shows_progress_over_several_files_to_who_watches() {
        String one = document("one.yaml", Documents.DRAFT);
        String two = document("two.yaml", Documents.DRAFT);
        CommandRun watched = CommandRun.onTerminal(false, true, "validate", one, two);
        assertThat(watched.err()).contains("[1/2] ", "[2/2] ").endsWith("\r\u001B[K");
        assertThat(watched.out()).isEqualTo(CommandRun.of("validate", one, two).out());
        assertThat(CommandRun.onTerminal(false, true, "validate", one).err()).isEmpty();
        assertThat(CommandRun.of("validate", one, two).err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"@name.yaml", "two words.yaml", "quote'\"s.yaml", "Жёлтый-日本.yaml", "%s%n.yaml", "new\nline.yaml"
            })
    void takes_odd_names_as_they_are(String name) {
        String file = document(name, Documents.DRAFT);
        CommandRun run = CommandRun.of("validate", file);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(file.replace("\n", "\\n") + ":4:5: warning: ");
    }

    @Test
    void cannot_open_what_is_no_name() {
        CommandRun run = CommandRun.of("validate", "nul\0.yaml");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("this is no name of a file here", "[io]");
        assertThat(CommandRun.of("validate", "x.yaml", "-o", "nul\0").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "--format pdf, 'there is no ''pdf'', use text, json, sarif, junit, markdown, html'",
        "--profile itu-1865, 'there is no ''itu-1865'', use itu-2010, itu-2017, wsis-20'",
        "--fail-on never-ever, 'there is no ''never-ever'', use error, warning, info, never'",
        "--from xml, 'there is no ''xml'', use json, yaml, ndjson'",
        "--as-of 2026-02-30, '''2026-02-30'' is no date, use one such as 2026-11-23'"
    })
    void says_what_there_is_to_choose_from(String options, String message) {
        String[] parts = options.split(" ", -1);
        CommandRun run = CommandRun.of("validate", "x.yaml", parts[0], parts[1]);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("wsis validate: Invalid value for option '" + parts[0] + "': " + message
                        + "\nTry 'wsis validate --help'.\n");
    }

    @Test
    void asks_for_a_file_and_reads_standard_input_once() {
        assertThat(CommandRun.of("validate").code()).isEqualTo(2);
        assertThat(CommandRun.of("validate", "-", "-"))
                .isEqualTo(new CommandRun(
                        2, "", "wsis validate: standard input can be read only once\nTry 'wsis validate --help'.\n"));
    }

    private String document(String name, String content) {
        return Documents.write(folder, name, content);
    }

    /** Returns a report with one finding, or of a rule that did not finish. */
    private static ValidationReport report(Severity severity) {
        PublicationRule rule = new PublicationRule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.builder("sample-rule")
                        .severity(severity == null ? Severity.INFO : severity)
                        .summary("A sample.")
                        .rationale("A test.")
                        .fix("Nothing.")
                        .source("This test.")
                        .build();
            }

            @Override
            public void check(Publication publication, PublicationContext at, Findings findings) {
                if (severity == null) {
                    throw new IllegalStateException("broken");
                }
                findings.report("", "a sample");
            }
        };
        return RoadmapValidator.builder()
                .profile(Profile.ITU_2017)
                .asOf(LocalDate.of(2026, 11, 23))
                .registry(RuleRegistry.of(rule))
                .build()
                .validate(CommandRun.SAMPLES.resolve("roadmaps.yaml"));
    }
}
