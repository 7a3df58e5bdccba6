package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.validation.policy.PolicyRules;

/** What holds for the rule set as a whole. */
class RuleGuardsTest {
    private final List<RuleInfo> rules =
            RuleRegistry.standard().rules().stream().map(Rule::info).toList();

    @Test
    void ids_are_unique_and_in_kebab_case() {
        assertThat(rules)
                .extracting(RuleInfo::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void summaries_are_one_sentence() {
        assertThat(rules)
                .extracting(rule -> rule.summary().toString())
                .doesNotHaveDuplicates()
                .allMatch(summary -> summary.matches("[A-Z][^.!?]*\\."));
    }

    @Test
    void every_rule_says_why_how_to_mend_it_and_where_it_comes_from() {
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank().endsWith(".");
            assertThat(rule.rationale().toString()).isNotBlank().endsWith(".");
            assertThat(rule.fix().toString()).isNotBlank().endsWith(".");
            assertThat(rule.help()).contains("docs/rules.md#" + rule.id());
        });
    }

    @Test
    void what_is_said_of_a_policy_is_explained_like_a_rule() {
        assertThat(PolicyRules.list()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(RuleRegistry.standard().rule(rule.id())).isEmpty();
            assertThat(PolicyRules.rule(rule.id())).containsSame(rule);
            assertThat(rule.summary().toString()).matches("[A-Z][^.!?]*\\.");
            assertThat(rule.help()).contains("docs/rules.md#" + rule.id());
        });
        assertThat(PolicyRules.rule("activity-without-partner")).isEmpty();
    }

    @Test
    void every_rule_has_a_good_and_a_bad_document() {
        assertThat(rules).allSatisfy(rule -> {
            Path folder = Golden.resources().resolve("rules").resolve(rule.id());
            assertThat(Files.isRegularFile(folder.resolve("good.yaml"))).isTrue();
            assertThat(Files.isRegularFile(folder.resolve("bad.yaml"))).isTrue();
            assertThat(Files.isRegularFile(folder.resolve("bad.expected"))).isTrue();
            assertThat(Files.isRegularFile(folder.resolve("previous.yaml")))
                    .isEqualTo(RuleRegistry.standard().rule(rule.id()).orElseThrow() instanceof UpdateRule);
        });
    }

    @Test
    void the_document_about_the_rules_is_fresh() throws IOException {
        Golden.check(Path.of("..", "docs", "rules.md"), RuleCatalogue.markdown(RuleRegistry.standard()));
    }
}
