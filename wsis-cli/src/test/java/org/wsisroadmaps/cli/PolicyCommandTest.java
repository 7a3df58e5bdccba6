package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyCommandTest {
    private static final Pattern EXAMPLE = Pattern.compile("```(yaml|sh|text)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    /** Runs what a page shows, and looks for the output that it shows. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "policy.md"})
    void does_what_the_documentation_says(String page) {
        List<MatchResult> examples = EXAMPLE.matcher(Documents.read(Path.of("..", "docs", page)))
                .results()
                .toList();
        String last = "";
        List<String> said = new ArrayList<>();
        for (MatchResult example : examples) {
            String text = example.group(2);
            switch (example.group(1)) {
                case "yaml" -> write(text.lines().findFirst().orElseThrow().substring(2), text);
                case "sh" -> {
                    for (String line : text.lines().toList()) {
                        last = run(line.split(" ")).out();
                    }
                }
                default -> {
                    assertThat(last).contains(text.strip());
                    said.add(text.strip());
                }
            }
        }
        assertThat(said).hasSize(2);
    }

    @Test
    void says_each_problem_of_the_policy_and_validates_nothing() {
        String policy = write("policy.yaml", "format: wsis-policy/1.0\nrules: {no-such-rule: off}\nx: 1\n");
        CommandRun run = CommandRun.with(Documents.EMPTY, "validate", "-", "--config", policy);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(policy + ":2:9: error: there is no rule 'no-such-rule' [unknown-member]\n" + policy
                        + ":3:1: error: no member has the name 'x' [unknown-member]\n" + policy
                        + " could not be read, so that nothing was validated\n");
    }

    @Test
    void cannot_read_a_policy_that_is_missing() {
        String missing = folder.resolve("missing.yaml").toString();

        assertThat(CommandRun.with(Documents.EMPTY, "validate", "-", "--baseline", missing))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        missing + ": error: there is no such file [io]\n" + missing
                                + " could not be read, so that nothing was validated\n"));
    }

    @Test
    void takes_the_profile_of_the_policy_unless_the_command_line_names_one() {
        String policy = write("policy.yaml", "format: wsis-policy/1.0\nprofile: wsis-20\n");

        assertThat(CommandRun.with(Documents.DRAFT, "validate", "-", "--config", policy)
                        .out())
                .contains("(profile wsis-20,");
        assertThat(CommandRun.with(Documents.DRAFT, "validate", "-", "--config", policy, "--profile", "itu-2010")
                        .out())
                .contains("(profile itu-2010,");
    }

    @Test
    void fails_on_new_findings_alone() {
        String baseline = folder.resolve("baseline.json").toString();
        String document = write("empty.yaml", Documents.EMPTY);

        CommandRun written = CommandRun.of("validate", document, "--write-baseline", baseline);
        assertThat(written.code()).isZero();
        assertThat(written.out()).contains("invalid: 1 error");
        assertThat(written.err()).matches("\\Q" + baseline + "\\E: written, a baseline of [0-9]+ findings\n");
        assertThat(CommandRun.of("validate", document, "--baseline", baseline, "--fail-on", "info")
                        .code())
                .isZero();
        write("empty.yaml", Documents.EMPTY.replace("title: An empty one", "title: TBD"));
        CommandRun worse = CommandRun.of("validate", document, "--baseline", baseline, "--fail-on", "warning");
        assertThat(worse.code()).isEqualTo(1);
        assertThat(worse.out()).contains("[placeholder-text]").doesNotContain("[roadmap-without-activity]");
    }

    @Test
    void writes_no_baseline_of_a_document_that_cannot_be_read() {
        Path baseline = folder.resolve("baseline.json");
        CommandRun run =
                CommandRun.with(Documents.UNREADABLE, "validate", "-", "--write-baseline", baseline.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(baseline + ": not written, since not everything could be checked: -\n");
        assertThat(baseline).doesNotExist();
    }

    @Test
    void tells_once_what_of_the_policy_none_of_several_files_needs() {
        String one = write("one.yaml", Documents.EMPTY);
        String other = write("other.yaml", Documents.DRAFT);
        String policy = write("policy.yaml", """
                format: wsis-policy/1.0
                suppressions:
                  - {rule: roadmap-without-activity, reason: A plan., pointer: /roadmaps/*}
                  - {rule: duplicate-partner, reason: None is there.}
                """);
        CommandRun run = CommandRun.of("validate", one, other, "--config", policy);

        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("suppression-unused").contains("suppressed");
        assertThat(run.err())
                .isEqualTo(policy + ":4:5: the suppression of duplicate-partner suppresses nothing in any of the files"
                        + " [suppression-unused]\n");
    }

    @Test
    void writes_a_baseline_to_a_file_only_and_never_over_a_document() {
        String document = write("empty.yaml", Documents.EMPTY);

        assertThat(CommandRun.of("validate", document, "--write-baseline", "-").code())
                .isEqualTo(2);
        assertThat(CommandRun.of("validate", document, "--write-baseline", document)
                        .code())
                .isEqualTo(2);
        assertThat(Documents.read(Path.of(document))).isEqualTo(Documents.EMPTY);
    }

    private String write(String name, String content) {
        return Documents.write(folder, name, content);
    }

    /** Runs a line of the documentation, with its samples where they are and its other files in the folder. */
    private CommandRun run(String... words) {
        List<String> arguments = new ArrayList<>();
        for (String word : List.of(words).subList(1, words.length)) {
            boolean file = word.contains(".");
            Path sample = Path.of("..").resolve(word);
            arguments.add(
                    !file
                            ? word
                            : Files.exists(sample)
                                    ? sample.toString()
                                    : folder.resolve(word).toString());
        }
        return CommandRun.of(arguments.toArray(new String[0]));
    }
}
