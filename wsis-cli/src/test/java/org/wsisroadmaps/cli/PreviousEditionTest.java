package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code wsis validate FILE --previous FILE}. */
class PreviousEditionTest {
    private static final String PREVIOUS = """
            format: wsis-roadmaps/1.0
            title: An edition
            roadmaps:
              - id: c2
                actionLine: C2
                status: draft
                activities:
                  - {id: C2-001, title: Broadband strategies, status: ongoing}
            """;

    private static final String CURRENT = PREVIOUS.replace("C2-001", "C2-101, formerIds: [C2-O01]");

    @TempDir
    private Path folder;

    private String previous;
    private String current;

    @BeforeEach
    void write() {
        previous = Documents.write(folder, "previous.yaml", PREVIOUS);
        current = Documents.write(folder, "current.yaml", CURRENT);
    }

    @Test
    void finds_what_is_wrong_between_two_editions() {
        CommandRun run = CommandRun.of("validate", current, "--previous", previous, "--fail-on", "warning");

        assertThat(run.out())
                .contains(current + ":4:5: warning: C2-001 was going on in the edition before")
                .contains(current + ":8:34: warning: C2-101 names the former id C2-O01");
        assertThat(run.code()).isEqualTo(1);
        assertThat(CommandRun.of("validate", current).out()).doesNotContain("edition before");
    }

    @Test
    void reads_the_edition_before_from_standard_input() {
        assertThat(CommandRun.with(PREVIOUS, "validate", current, "--previous", "-")
                        .out())
                .contains("[unknown-former-id]");
        assertThat(CommandRun.of("validate", "-", "--previous", "-").err())
                .contains("standard input can be read only once");
    }

    @Test
    void judges_nothing_when_the_edition_before_cannot_be_read() {
        String broken = Documents.write(folder, "broken.yaml", Documents.UNREADABLE);
        CommandRun run = CommandRun.of("validate", current, "--previous", broken);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(broken + ":2:1: error: ");

        String missing = folder.resolve("missing.yaml").toString();
        assertThat(CommandRun.of("validate", current, "--previous", missing).code())
                .isEqualTo(2);
    }

    @Test
    void compares_one_document_and_keeps_both() {
        assertThat(CommandRun.of("validate", current, current, "--previous", previous)
                        .err())
                .contains("one document is compared with the edition before");
        assertThat(CommandRun.of("validate", current, "--previous", previous, "-o", previous)
                        .err())
                .contains("the report would replace " + previous);
    }
}
