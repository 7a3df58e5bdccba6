package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.RuleRegistry;
import org.wsisroadmaps.validation.policy.PolicyRules;

class RulesCommandTest {
    private final RuleInfo stale =
            RuleRegistry.standard().rule("stale-roadmap").orElseThrow().info();

    @Test
    void lists_every_rule_with_its_severities() {
        CommandRun run = CommandRun.of("rules");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .matches("(?s)Rule +itu-2010  itu-2017  wsis-20  Fault\n.*")
                .containsPattern("(?m)^activity-without-sdg-link +- +error\\* +error\\* +\\S.*")
                .containsPattern("(?m)^activity-overdue +warning +warning +warning +\\S.*")
                .contains("\n" + RuleRegistry.standard().rules().size() + " rules. ");
        for (RuleInfo rule : rules().toList()) {
            assertThat(run.out())
                    .contains("\n" + rule.id() + " ")
                    .contains(rule.summary().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tells_everything_about_one(RuleInfo rule) {
        CommandRun run = CommandRun.of("rules", rule.id());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(rule.id() + "\n  ")
                .containsSubsequence("\nSeverity\n", "\nWhy\n", "\nWhat to do\n", "\nSource\n")
                .containsIgnoringWhitespaces(rule.summary().toString())
                .containsIgnoringWhitespaces(rule.rationale().toString())
                .containsIgnoringWhitespaces(rule.fix().toString())
                .containsIgnoringWhitespaces(rule.source());
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 88);
    }

    @Test
    void tells_where_drafts_are_treated_with_more_leniency() {
        assertThat(CommandRun.of("rules", "activity-without-timeframe").out())
                .contains("  itu-2017  error (warning in a roadmap whose status is draft)\n");
        assertThat(CommandRun.of("rules", "activity-without-sdg-link").out()).contains("  itu-2010  not run\n");
    }

    @Test
    void suggests_the_rules_that_may_be_meant() {
        assertThat(CommandRun.of("rules", "activty-overdue")).isEqualTo(new CommandRun(2, "", """
                        wsis rules: there is no rule 'activty-overdue'; did you mean activity-overdue?
                        Try 'wsis rules --help'.
                        """));
        assertThat(CommandRun.of("rules", "beyond").err()).contains("did you mean activity-beyond-horizon?");
        assertThat(CommandRun.of("rules", "nothing-like-it-at-all-in-the-list").err())
                .startsWith("wsis rules: there is no rule 'nothing-like-it-at-all-in-the-list'\n");
    }

    @Test
    void knows_the_problems_of_readers() {
        CommandRun run = CommandRun.of("rules", "unknown-member");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is no rule but a problem of reading a document");
    }

    @Test
    void takes_one_id() {
        assertThat(CommandRun.of("rules", "activity-overdue", "horizon-passed").code())
                .isEqualTo(2);
    }

    private static Stream<RuleInfo> rules() {
        return Stream.concat(
                RuleRegistry.standard().rules().stream().map(rule -> rule.info()), PolicyRules.list().stream());
    }

    @Test
    void lists_what_is_said_of_a_policy_apart() {
        assertThat(CommandRun.of("rules").out())
                .containsPattern(
                        "\n\nAbout the policy itself:\nsuppression-expired +warning +warning +warning +\\S.*\n");
        assertThat(CommandRun.of("rules", "supression-unused").err()).contains("did you mean suppression-unused?");
    }

    @Test
    void tells_programs_the_same_as_people() {
        CommandRun all = CommandRun.of("rules", "--format", "json");
        assertThat(all.code()).isZero();
        assertThat(all.out()).startsWith("{\n  \"rules\": [\n").endsWith("\n  ]\n}\n");
        for (RuleInfo rule : rules().toList()) {
            assertThat(all.out()).contains("\n      \"id\": \"" + rule.id() + "\",\n");
        }
        assertThat(CommandRun.of("rules", "stale-roadmap", "--format", "json"))
                .isEqualTo(new CommandRun(
                        0, """
                {
                  "id": "stale-roadmap",
                  "severities": {
                    "itu-2010": "info",
                    "itu-2017": "info",
                    "wsis-20": "info"
                  },
                  "severitiesInDrafts": {
                    "itu-2010": "info",
                    "itu-2017": "info",
                    "wsis-20": "info"
                  },
                  "parameters": [
                    {
                      "name": "months",
                      "standard": 24,
                      "least": 1,
                      "greatest": 600,
                      "meaning": "how many months old a roadmap may be"
                    }
                  ],
                  "summary": "%s",
                  "rationale": "%s",
                  "fix": "%s",
                  "source": "%s",
                  "help": "docs/rules.md#stale-roadmap"
                }
                """.formatted(stale.summary(), stale.rationale(), stale.fix(), stale.source()), ""));
        assertThat(CommandRun.of("rules", "activity-without-resources", "--format", "json")
                        .out())
                .contains("\"itu-2010\": \"warning\"")
                .doesNotContain("itu-2017");
        assertThat(CommandRun.of("rules", "suppression-unused", "--format", "json", "--lang", "fr")
                        .out())
                .contains("\"summary\": \"Une suppression");
    }

    @Test
    void tells_the_parameters_of_a_rule_that_has_some() {
        assertThat(CommandRun.of("rules", "stale-roadmap").out())
                .contains("\nParameters\n  months  24 (1 to 600)  how many months old a roadmap may be\n");
        assertThat(CommandRun.of("rules", "duplicate-activity-id").out()).doesNotContain("Parameters");
    }
}
