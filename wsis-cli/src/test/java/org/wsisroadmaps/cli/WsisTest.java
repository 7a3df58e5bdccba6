package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WsisTest {
    @TempDir
    private Path folder;

    @Test
    void tells_its_version_which_is_the_one_in_reports() {
        CommandRun version = CommandRun.of("--version");
        assertThat(version.code()).isZero();
        assertThat(version.out()).matches("wsis \\d+\\.\\d+\\.\\d+\\S*\n");
        assertThat(version.err()).isEmpty();

        String number =
                version.out().replace("wsis ", "").replace("-SNAPSHOT", "").strip();
        assertThat(CommandRun.with(Documents.DRAFT, "validate", "-", "--format", "json")
                        .out())
                .contains("\"version\": \"" + number);
    }

    @Test
    void helps_on_standard_output() {
        CommandRun help = CommandRun.of("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("validate", "convert", "rules", "show", "matrix", "catalogue")
                .doesNotContain("\r", "\u001B");
        assertThat(help.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "convert", "rules", "show", "matrix", "catalogue"})
    void helps_with_each_command(String command) {
        CommandRun help = CommandRun.of(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: wsis " + command).doesNotContain("COMPLETION");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void asks_for_a_command() {
        CommandRun run = CommandRun.of();
        assertThat(run).isEqualTo(new CommandRun(2, "", """
                wsis: a command is missing: use validate, convert, rules, show, matrix or catalogue
                Try 'wsis --help'.
                """));
    }

    @Test
    void suggests_the_command_that_was_meant() {
        CommandRun run = CommandRun.of("valdate", "x.yaml");
        assertThat(run).isEqualTo(new CommandRun(2, "", """
                wsis: there is no command 'valdate'
                Did you mean: validate?
                Try 'wsis --help'.
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "convert", "rules", "show", "matrix", "catalogue"})
    void refuses_an_unknown_option(String command) {
        CommandRun run = CommandRun.of(command, "x.yaml", "-o", "y.json", "--no-such-option");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nknown option").endsWith("Try 'wsis " + command + " --help'.\n");
    }

    @Test
    void says_in_one_line_that_something_unforeseen_happened() {
        CommandRun run = failing(() -> {
            throw new IllegalStateException("first\nsecond");
        });
        assertThat(run)
                .isEqualTo(new CommandRun(
                        3,
                        "",
                        "wsis: this should not have happened, please report it:"
                                + " java.lang.IllegalStateException: first\\u000Asecond\n"));
    }

    @Test
    void says_in_one_line_that_memory_or_stack_ran_out() {
        assertThat(failing(() -> {
                    throw new OutOfMemoryError("heap");
                }))
                .isEqualTo(new CommandRun(
                        3,
                        "",
                        "wsis: there is not enough memory; give Java more of it with JAVA_TOOL_OPTIONS=-Xmx2g\n"));
        assertThat(failing(() -> {
                            throw new StackOverflowError();
                        })
                        .err())
                .hasLineCount(1);
    }

    @Test
    void ends_quietly_when_nobody_reads_the_result_any_more() {
        CommandRun run = printingTo(failingWith("Broken pipe"), "validate", document(Documents.EMPTY));
        assertThat(run).isEqualTo(new CommandRun(1, "", ""));
    }

    @Test
    void fails_when_the_result_cannot_be_written() {
        CommandRun run = printingTo(failingWith("No space left on device"), "validate", document(Documents.EMPTY));
        assertThat(run)
                .isEqualTo(new CommandRun(2, "", "wsis: cannot write to standard output: No space left on device\n"));
    }

    @Test
    void writes_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        CommandRun plain = CommandRun.with(Documents.EMPTY, "validate", "-", "--format", "json");
        try {
            for (String tag : new String[] {"ar-EG-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(CommandRun.with(Documents.EMPTY, "validate", "-", "--format", "json"))
                        .isEqualTo(plain);
                assertThat(CommandRun.of("rules").out()).contains("error", "warning");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private String document(String content) {
        return Documents.write(folder, "document.yaml", content);
    }

    private CommandRun failing(InstantSource clock) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = {"validate", document(Documents.DRAFT)};
        int code = Wsis.run(
                args,
                new Surroundings(
                        InputStream.nullInputStream(),
                        out,
                        err,
                        clock,
                        false,
                        false,
                        ClassLoader.getPlatformClassLoader()));
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static CommandRun printingTo(OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Wsis.run(
                args,
                new Surroundings(
                        InputStream.nullInputStream(),
                        out,
                        err,
                        CommandRun.CLOCK,
                        false,
                        false,
                        ClassLoader.getPlatformClassLoader()));
        return new CommandRun(code, "", err.toString(StandardCharsets.UTF_8));
    }

    private static OutputStream failingWith(String message) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void suggests_the_option_that_may_be_meant() {
        assertThat(CommandRun.of("validate", "x.yaml", "--frmat", "json").err()).contains("\nDid you mean: --format");
        assertThat(CommandRun.of("validate", "x.yaml", "--nothing-like-it").err())
                .doesNotContain("Did you mean");
    }
}
