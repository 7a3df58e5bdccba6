package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixCommandTest {
    /** A line with goals that are expected and not, an activity of two lines, one without a goal. */
    private static final String DOCUMENT = """
            format: wsis-roadmaps/1.0
            title: Two lines
            roadmaps:
              - id: c2
                actionLine: C2
                activities:
                  - {id: a1, title: One, sdgs: [9.c, "9", "4"], otherActionLines: [C9]}
                  - {id: a2, title: Two, sdgs: [9.a]}
                  - {id: a3, title: Three}
            """;

    @TempDir
    private Path folder;

    @Test
    void prints_a_table_and_what_it_says() {
        assertThat(CommandRun.with(DOCUMENT, "matrix", "-")).isEqualTo(new CommandRun(0, """
                Two lines

                Activities by action line and goal
                  Line  1  2  3   4  5  6  7  8  9  10  11  12  13  14  15  16  17  no goal  All
                  C2    -  .  .  +1  .  .  .  -  2   .   -   .   .   .   .   .   .        1    3
                  C9    .  .  .  +1  -  .  .  .  1   .   .   -   .   .   .   -   .        0    1

                  5   expected by the WSIS-SDG matrix (as of 2017-06, advice) and served by 5 activities
                  +5  served by 5 activities, not expected
                  -   expected, not served
                  .   neither

                Expected, not served
                  C2   1  No Poverty                              1.4
                       8  Decent Work and Economic Growth         8.2
                      11  Sustainable Cities and Communities      11.5, 11.b
                  C9   5  Gender Equality                         5.b
                      12  Responsible Consumption and Production  12.8
                      16  Peace, Justice and Strong Institutions  16.10

                Served, not expected
                  C2  4  Quality Education
                  C9  4  Quality Education

                2 expected and served, 6 expected and not served, 2 served and not expected
                """, ""));
    }

    @Test
    void says_that_nothing_is_missing() {
        String document = DOCUMENT.replace("C2", "C7-ELEA")
                .replace("[C9]", "[]")
                .replace("a2, title: Two, sdgs: [9.a]", "a2, title: Two");
        assertThat(CommandRun.with(document, "matrix", "-").out()).contains("\nExpected, not served\n  none\n");
    }

    @Test
    void writes_the_activities_behind_every_cell_as_json() {
        CommandRun run = CommandRun.with(DOCUMENT, "matrix", "-", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("""
                {
                  "title": "Two lines",
                  "referenceData": {
                    "sdg-framework": "2025",
                    "wsis-sdg-matrix": "2017-06",
                    "itu-vocabulary": "2026-11"
                  },
                  "counts": {
                    "served": 2,
                    "expected-not-served": 6,
                    "served-not-expected": 2,
                    "neither": 24
                  },
                  "lines": [
                    {
                      "actionLine": "C2",
                      "title": "Information and communication infrastructure",
                      "activities": 3,
                      "activitiesWithoutGoal": 1
                    },
                """)
                .contains("""
                    {
                      "actionLine": "C2",
                      "goal": "9",
                      "state": "served",
                      "expected": [
                        "9.1",
                        "9.a",
                        "9.c"
                      ],
                      "activities": [
                        {
                          "id": "a1",
                          "pointer": "/roadmaps/0/activities/0"
                        },
                        {
                          "id": "a2",
                          "pointer": "/roadmaps/0/activities/1"
                        }
                      ]
                    },
                """)
                .contains("""
                      "goal": "1",
                      "state": "expected-not-served",
                      "expected": [
                        "1.4"
                      ],
                      "activities": []
                    },
                """)
                .contains("""
                      "goal": "4",
                      "state": "served-not-expected",
                      "activities": [
                """)
                .endsWith("\n  ]\n}\n")
                .doesNotContain("\"neither\",");
    }

    @Test
    void writes_the_form_that_the_name_of_the_file_asks_for() {
        for (String form : new String[] {"svg", "json", "txt"}) {
            String file = folder.resolve("matrix." + form).toString();
            assertThat(CommandRun.with(DOCUMENT, "matrix", "-", "-o", file)).isEqualTo(new CommandRun(0, "", ""));
            String format = form.equals("txt") ? "text" : form;
            assertThat(Documents.read(Path.of(file)))
                    .isEqualTo(CommandRun.with(DOCUMENT, "matrix", "-", "--format", format)
                            .out());
        }
    }

    @Test
    void never_replaces_what_it_reports_on() {
        String file = Documents.write(folder, "document.yaml", DOCUMENT);
        CommandRun run = CommandRun.of("matrix", file, "-o", file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("wsis matrix: the report would replace " + file + "\n");
        assertThat(Documents.read(Path.of(file))).isEqualTo(DOCUMENT);
    }

    @Test
    void says_why_a_document_cannot_be_read_and_writes_nothing() {
        String file = Documents.write(folder, "unreadable.yaml", Documents.UNREADABLE);
        String target = folder.resolve("matrix.svg").toString();
        CommandRun run = CommandRun.of("matrix", file, "-o", target);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file + ":2:1: error: ", file + ":5:17: error: ");
        assertThat(Path.of(target)).doesNotExist();
    }

    @Test
    void takes_one_publication() {
        String lines = Documents.line("One") + "\n" + Documents.line("Two") + "\n";
        CommandRun run = CommandRun.with(lines, "matrix", "-", "--from", "ndjson");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("-:2:").hasLineCount(1);
        assertThat(CommandRun.with(Documents.line("One"), "matrix", "-", "--from", "ndjson")
                        .code())
                .isZero();
    }

    @Test
    void cannot_open_what_is_missing_nor_write_where_there_is_no_folder() {
        String missing = folder.resolve("missing.yaml").toString();
        assertThat(CommandRun.of("matrix", missing).code()).isEqualTo(2);
        assertThat(CommandRun.of("matrix").code()).isEqualTo(2);
        String target = folder.resolve("none").resolve("matrix.svg").toString();
        CommandRun run = CommandRun.with(DOCUMENT, "matrix", "-", "-o", target);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("wsis: cannot write " + target + ": ").hasLineCount(1);
    }
}
