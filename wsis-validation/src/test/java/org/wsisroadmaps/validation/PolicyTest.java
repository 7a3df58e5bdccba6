package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.policy.Policy;
import org.wsisroadmaps.validation.policy.RuleSetting;

class PolicyTest {
    private static final Roadmap BARE = Sample.roadmap("c2", ActionLine.C2, Sample.activity("C2-001"));
    private static final RuleInfo LENGTH = RuleInfo.builder("title-too-long")
            .severity(Severity.WARNING)
            .summary("A title is too long.")
            .rationale("Nobody reads it.")
            .fix("Shorten it.")
            .source("This test.")
            .parameter("characters", 5, 1, 1_000, "how many characters a title may have")
            .build();

    @Test
    void raises_a_severity() {
        assertThat(severities(policy("activity-without-partner", RuleSetting.of(Severity.ERROR)), BARE))
                .contains("activity-without-partner error");
    }

    @Test
    void lowers_a_severity() {
        assertThat(severities(policy("activity-without-mandate", RuleSetting.of(Severity.INFO)), BARE))
                .contains("activity-without-mandate info");
    }

    @Test
    void switches_a_rule_off() {
        ValidationReport report = report(
                policy("activity-without-partner", RuleSetting.off()), Profile.ITU_2017, Sample.publication(BARE));

        assertThat(report.findings()).extracting(Finding::rule).doesNotContain("activity-without-partner");
        assertThat(report.findings())
                .hasSize(report(Policy.none(), Profile.ITU_2017, Sample.publication(BARE))
                                .findings()
                                .size()
                        - 1);
    }

    @Test
    void switches_a_rule_on_that_the_profile_does_not_run() {
        Policy policy = policy("activity-without-sdg-link", RuleSetting.of(Severity.WARNING));

        assertThat(report(policy, Profile.ITU_2010, Sample.publication(BARE)).findings())
                .extracting(finding -> finding.rule() + " " + finding.severity())
                .contains("activity-without-sdg-link warning");
        assertThat(report(Policy.none(), Profile.ITU_2010, Sample.publication(BARE))
                        .findings())
                .extracting(Finding::rule)
                .doesNotContain("activity-without-sdg-link");
    }

    @Test
    void leaves_the_severity_to_the_profile_where_only_a_parameter_is_set() {
        Policy policy = policy(
                "title-too-long",
                RuleSetting.builder().parameter("characters", 3).build());

        assertThat(custom(policy)).containsExactly("title-too-long warning the title has more than 3 characters");
    }

    @Test
    void gives_a_rule_of_others_its_severity_and_its_parameters() {
        Policy policy = policy(
                "title-too-long",
                RuleSetting.builder()
                        .severity(Severity.ERROR)
                        .parameter("characters", 6)
                        .build());

        assertThat(custom(Policy.none()))
                .containsExactly("title-too-long warning the title has more than 5 characters");
        assertThat(custom(policy)).containsExactly("title-too-long error the title has more than 6 characters");
        assertThat(custom(policy("title-too-long", RuleSetting.off()))).isEmpty();
    }

    @Test
    void stays_milder_with_drafts_where_the_rule_does() {
        Policy policy = Policy.builder()
                .rule("activity-without-sdg-link", RuleSetting.of(Severity.ERROR))
                .rule("activity-without-partner", RuleSetting.of(Severity.ERROR))
                .build();

        assertThat(severities(policy, Sample.draft(BARE)))
                .contains("activity-without-sdg-link warning", "activity-without-partner error");
    }

    @Test
    void names_a_profile_that_the_caller_can_overrule() {
        Policy policy = Policy.builder().profile(Profile.WSIS_20).build();
        RoadmapValidator.Builder builder =
                RoadmapValidator.builder().asOf(Sample.AS_OF).policy(policy);

        assertThat(builder.build().validate(Sample.clean()).profile()).isEqualTo(Profile.WSIS_20);
        assertThat(builder.profile(Profile.ITU_2010)
                        .build()
                        .validate(Sample.clean())
                        .profile())
                .isEqualTo(Profile.ITU_2010);
    }

    @Test
    void is_refused_when_it_does_not_fit_the_rules() {
        RuleSetting months = RuleSetting.builder().parameter("months", 12).build();
        Policy policy = Policy.builder()
                .rule("activity-without-partners", RuleSetting.off())
                .rule("something-else-altogether", RuleSetting.off())
                .rule("syntax", RuleSetting.of(Severity.INFO))
                .rule("duplicate-activity-id", months)
                .rule(
                        "title-too-long",
                        RuleSetting.builder().parameter("letters", 3).build())
                .build();
        RuleRegistry registry = RuleRegistry.standard().with(new Length());

        assertThat(policy.faults(registry))
                .containsExactly(
                        "there is no rule 'activity-without-partners'; activity-without-partner is one",
                        "there is no rule 'something-else-altogether'",
                        "syntax is no rule but a problem of reading a document, which no policy changes",
                        "the rule duplicate-activity-id has no parameters",
                        "the rule title-too-long has no parameter 'letters' but characters");
        assertThat(policy(
                                "title-too-long",
                                RuleSetting.builder().parameter("characters", 0).build())
                        .faults(registry))
                .containsExactly("the rule title-too-long: characters is 1 to 1000, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoadmapValidator.builder()
                        .asOf(Sample.AS_OF)
                        .policy(policy)
                        .build())
                .withMessageStartingWith("the policy does not fit the rules: there is no rule 'activity");
    }

    @Test
    void has_settings_that_are_either_off_or_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RuleSetting.off().toBuilder().severity(Severity.INFO).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RuleSetting.off().toBuilder().parameter("months", 1).build());
    }

    @Test
    void knows_the_parameters_of_a_rule() {
        assertThat(LENGTH.parameters()).extracting(RuleParameter::toString).containsExactly("characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.none().parameter(LENGTH, "letters"))
                .withMessage("the rule title-too-long has no parameter of the name letters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleInfo.builder("x").parameter("n", 1, 2, 3, "a number"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleInfo.builder("x").parameter("n", 1, 1, 3, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleInfo.builder("x")
                        .parameter("n", 1, 1, 3, "a number")
                        .parameter("n", 1, 1, 3, "a number"));
    }

    private static Policy policy(String rule, RuleSetting setting) {
        return Policy.builder().rule(rule, setting).build();
    }

    private static List<String> severities(Policy policy, Roadmap roadmap) {
        return report(policy, Profile.ITU_2017, Sample.publication(roadmap)).findings().stream()
                .map(finding -> finding.rule() + " " + finding.severity())
                .toList();
    }

    private static ValidationReport report(Policy policy, Profile profile, Publication publication) {
        return RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .profile(profile)
                .policy(policy)
                .build()
                .validate(publication);
    }

    private static List<String> custom(Policy policy) {
        return RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .registry(RuleRegistry.of(new Length()))
                .policy(policy)
                .build()
                .validate(Sample.publication(BARE))
                .findings()
                .stream()
                .map(finding -> finding.rule() + " " + finding.severity() + " " + finding.message())
                .toList();
    }

    /** A rule of somebody else that has a parameter. */
    private static final class Length implements PublicationRule {
        @Override
        public RuleInfo info() {
            return LENGTH;
        }

        @Override
        public void check(Publication publication, PublicationContext at, Findings findings) {
            int most = at.parameter(LENGTH, "characters");
            if (publication.title().first().length() > most) {
                findings.report(at.pointer("title"), "the title has more than " + most + " characters");
            }
        }
    }
}
