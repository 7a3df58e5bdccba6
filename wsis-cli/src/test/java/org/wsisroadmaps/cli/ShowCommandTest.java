package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {
    @TempDir
    private Path folder;

    @Test
    void shows_a_publication() {
        String document = """
                format: wsis-roadmaps/1.0
                title: {en: Two lines, fr: Deux lignes}
                publisher: {name: A ministry}
                edition: "1"
                date: "2020-05"
                languages: [en, fr]
                documentNumber: DOC/1
                source: https://example.org/roadmaps
                roadmaps:
                  - id: c2
                    actionLine: C2
                    title: Infrastructure
                    status: published
                    revision: {label: "3", date: "2020-04-01"}
                    activities:
                      - id: a1
                        title: One
                        status: ongoing
                        sdgs: [9.c, "9", "17.6"]
                        timeframe: 2018-2021
                        partners: [{organization: {name: World Bank, acronym: WB}}, Member States]
                      - id: a2
                        title: Two
                        status: planned
                        sdgs: ["9"]
                        timeframe: ongoing
                        partners: [wb]
                  - id: c5
                    actionLine: C5
                    activities:
                      - id: a3
                        title: Three
                """;
        CommandRun run = CommandRun.with(document, "show", "-");
        assertThat(run).isEqualTo(new CommandRun(0, """
                Two lines
                  Edition     1
                  Date        2020-05
                  Publisher   A ministry
                  Languages   en, fr
                  Document    DOC/1
                  Source      https://example.org/roadmaps
                  Activities  3: 1 ongoing, 1 planned, 1 without a status
                  Time span   2018 to 2021; 1 open-ended, 1 without dates

                Roadmaps
                  Line  Title           Revision        Status     Activities
                  C2    Infrastructure  3 (2020-04-01)  published           2
                  C5    -               -               -                   1

                Sustainable Development Goals, with the activities that serve them
                  Goal     C2  C5  All
                  9         2   -    2
                  17        1   -    1
                  no goal   -   1    1
                  Goals not served: 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16

                Partners, with the activities that name them
                  2  World Bank
                  1  Member States
                """, ""));
    }

    @Test
    void shows_little_of_a_publication_with_little_in_it() {
        assertThat(CommandRun.with(Documents.DRAFT, "show", "-")).isEqualTo(new CommandRun(0, """
                A draft
                  Activities  0

                Roadmaps
                  Line  Title  Revision  Status  Activities
                  C2    -      -         draft            0
                """, ""));
    }

    @Test
    void says_that_no_goal_is_served() {
        String document = Documents.DRAFT + "    activities: [{id: a1, title: One}]\n";
        assertThat(CommandRun.with(document, "show", "-").out()).endsWith("""
                  Time span   unknown; 1 without dates

                Roadmaps
                  Line  Title  Revision  Status  Activities
                  C2    -      -         draft            1

                Sustainable Development Goals, with the activities that serve them
                  none
                """);
    }

    @Test
    void tells_roadmaps_of_the_same_line_apart() {
        String document = Documents.DRAFT + """
                    activities: [{id: a1, title: One, sdgs: [9.c], timeframe: some day}]
                  - id: c2-later
                    actionLine: C2
                """;
        CommandRun run = CommandRun.with(document, "show", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("  Goal  c2  c2-later  All\n", "  Time span   unknown; 1 without dates\n");
        assertThat(run.err()).startsWith("-:7:").endsWith("[unclassified-text]\n");
    }

    @Test
    void cuts_what_is_long_and_escapes_what_could_steer_the_terminal() {
        String document =
                Documents.DRAFT.replace("A draft", "\"a\\u202Eb\"") + "    title: " + "word ".repeat(40) + "\n";
        CommandRun run = CommandRun.with(document, "show", "-");
        assertThat(run.out()).startsWith("a\\u202Eb\n").contains(" w…  ");
    }

    @Test
    void shows_every_line_of_ndjson_that_can_be_read() {
        String file = Documents.write(
                folder, "three.ndjson", Documents.line("One") + "\n{}\n" + Documents.line("Three") + "\n");
        CommandRun run = CommandRun.of("show", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("One\n").contains("\n\nThree\n");
        assertThat(run.err()).contains(file + ":2:1: error: ", "[missing-member]");

        CommandRun alone = CommandRun.with(Documents.line("One"), "show", "-", "--from", "ndjson");
        assertThat(alone.code()).isZero();
        assertThat(alone.out()).startsWith("One\n");
    }

    @Test
    void says_why_a_document_cannot_be_read() {
        String file = Documents.write(folder, "unreadable.yaml", Documents.UNREADABLE);
        CommandRun run = CommandRun.of("show", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file + ":2:1: error: ", file + ":5:17: error: ");
    }

    @Test
    void cannot_open_what_is_missing() {
        String missing = folder.resolve("missing.yaml").toString();
        CommandRun run = CommandRun.of("show", missing);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(missing + ": error: ").endsWith("[io]\n");
        assertThat(CommandRun.of("show", folder.toString()).code()).isEqualTo(2);
        assertThat(CommandRun.of("show").code()).isEqualTo(2);
        assertThat(CommandRun.of("show", "one.yaml", "two.yaml").code()).isEqualTo(2);
    }
}
