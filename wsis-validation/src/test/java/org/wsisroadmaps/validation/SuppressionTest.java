package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.Position;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.io.RoadmapWriter;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.policy.Baseline;
import org.wsisroadmaps.validation.policy.PointerPattern;
import org.wsisroadmaps.validation.policy.Policy;
import org.wsisroadmaps.validation.policy.PolicyRules;
import org.wsisroadmaps.validation.policy.RuleSetting;
import org.wsisroadmaps.validation.policy.Suppression;

class SuppressionTest {
    /** One warning of the reader, one error, one warning. */
    private static final String FAULTY = Sample.CLEAN
            .replace("timeframe: 2024-2027", "timeframe: from end 2024 until mid 2028")
            .replace("target: 9.c,", "target: 9.z,")
            .replace("[Strategies in use.]", "[TBD]");

    @Test
    void holds_back_what_fits_and_keeps_it_in_the_report_with_the_reason() {
        ValidationReport report = report(of("placeholder-text").activity(Id.of("C2-001")));

        assertThat(rules(report)).containsExactly("matrix-link-uncovered", "unknown-sdg-target", "unclassified-text");
        assertThat(report.suppressedCount()).isEqualTo(1);
        assertThat(report.suppressed())
                .extracting(SuppressedFinding::toString)
                .containsExactly("23:27: warning: the text \"TBD\" is a placeholder [placeholder-text]: It is old.");
        assertThat(report.warningCount()).isEqualTo(1);
        assertThat(report.toString()).isEqualTo("invalid: 1 error, 1 warning, 1 info, 1 suppressed");
    }

    @Test
    void fits_by_pointer_roadmap_and_activity_together() {
        assertThat(report(of("placeholder-text").pointer(PointerPattern.of("/roadmaps/*/activities/0/**")))
                        .suppressedCount())
                .isEqualTo(1);
        assertThat(report(of("placeholder-text").roadmap(Id.of("c2"))).suppressedCount())
                .isEqualTo(1);
        assertThat(report(of("placeholder-text").roadmap(Id.of("c2")).activity(Id.of("C2-002")))
                        .suppressedCount())
                .isZero();
        assertThat(report(of("placeholder-text").pointer(PointerPattern.of("/roadmaps/1/**")))
                        .suppressedCount())
                .isZero();
        assertThat(report(of("matrix-link-uncovered").activity(Id.of("C2-001"))).suppressedCount())
                .isZero();
    }

    @Test
    void holds_back_warnings_of_the_reader_but_no_problem() {
        assertThat(report(of("unclassified-text")).warningCount()).isEqualTo(1);
        assertThat(report(of("unclassified-text")).suppressed())
                .extracting(found -> found.finding().pointer())
                .containsExactly("/roadmaps/0/activities/0/timeframe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(of("unknown-member")))
                .withMessageContaining("unknown-member is no rule but a problem of reading a document");
    }

    @Test
    void tells_a_fault_that_was_raised_beside_the_warning_of_the_reader() {
        Policy policy = Policy.builder()
                .rule("timeframe-not-understood", RuleSetting.of(Severity.ERROR))
                .build();

        assertThat(rules(report(policy, FAULTY))).contains("timeframe-not-understood", "unclassified-text");
    }

    @Test
    void suppresses_through_its_last_day_and_says_when_it_ended() {
        Suppression.Builder placeholder = of("placeholder-text").position(Position.of(12, 5));

        assertThat(report(placeholder.until(PartialDate.of("2026-11-23"))).suppressedCount())
                .isEqualTo(1);
        ValidationReport report = report(placeholder.until(PartialDate.of("2026-10")));
        assertThat(report.suppressedCount()).isZero();
        assertThat(report.findings().get(0))
                .hasToString("warning: policy.yaml:12:5: the suppression of placeholder-text ended on 2026-10, so that"
                        + " findings count again: 1 [suppression-expired]");
        assertThat(report.findings().get(0).pointer()).isEmpty();
        assertThat(report.findings().get(0).help()).contains("docs/rules.md#suppression-expired");
        assertThat(report.warningCount()).isEqualTo(3);
    }

    @Test
    void says_that_it_suppresses_nothing() {
        ValidationReport report = report(of("activity-without-partner").activity(Id.of("C2-001")));

        assertThat(report.findings().get(0))
                .hasToString("info: policy.yaml, /suppressions/0: the suppression of activity-without-partner in the"
                        + " activity C2-001 suppresses nothing [suppression-unused]");
        assertThat(report.unusedSuppressions()).hasSize(1);
        assertThat(report.infoCount()).isEqualTo(2);
    }

    @Test
    void says_nothing_of_rules_that_looked_for_nothing() {
        ValidationReport report = report(of("activity-without-gdc-objective"));

        assertThat(report.unusedSuppressions()).isEmpty();
        assertThat(rules(report)).doesNotContain("suppression-unused");
        assertThat(rules(report(policy(of("placeholder-text")).build(), "title: [")))
                .containsExactly("wrong-type", "syntax");
    }

    @Test
    void is_among_the_rules_that_were_applied_when_there_is_something_to_look_at() {
        assertThat(report(of("placeholder-text")).rules())
                .extracting(AppliedRule::toString)
                .contains("suppression-expired", "suppression-unused")
                .doesNotContain("baseline-outdated");
        assertThat(report(Policy.none(), FAULTY).rules())
                .extracting(AppliedRule::toString)
                .doesNotContain("suppression-expired", "suppression-unused", "baseline-outdated");
        Policy baseline = Policy.builder()
                .baseline(Baseline.of(report(Policy.none(), FAULTY)))
                .rule("baseline-outdated", RuleSetting.of(Severity.ERROR))
                .build();
        assertThat(report(baseline, FAULTY).rules())
                .filteredOn(rule -> rule.info().equals(PolicyRules.OUTDATED))
                .extracting(AppliedRule::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void can_be_quiet_about_itself() {
        Policy policy = policy(of("activity-without-partner"))
                .rule("suppression-unused", RuleSetting.off())
                .build();

        assertThat(rules(report(policy, FAULTY))).doesNotContain("suppression-unused");
        assertThat(report(policy, FAULTY).rules())
                .extracting(AppliedRule::toString)
                .doesNotContain("suppression-unused");
    }

    @Test
    void fits_by_the_pointers_of_a_line_with_and_without_its_index() {
        Publication publication = RoadmapReader.create().read(FAULTY).publication();
        byte[] lines = (RoadmapWriter.create().toText(publication, DocumentFormat.NDJSON) + "\n")
                .repeat(2)
                .getBytes(StandardCharsets.UTF_8);
        Policy one = policy(of("placeholder-text").pointer(PointerPattern.of("/1/roadmaps/**")))
                .build();
        Policy both = policy(of("placeholder-text").pointer(PointerPattern.of("/roadmaps/**")))
                .build();

        assertThat(validator(one)
                        .validate(lines, "two.ndjson", DocumentFormat.NDJSON)
                        .suppressed())
                .extracting(found -> found.finding().pointer())
                .containsExactly("/1/roadmaps/0/activities/0/expectedResults/0/text/en");
        assertThat(validator(both)
                        .validate(lines, "two.ndjson", DocumentFormat.NDJSON)
                        .suppressedCount())
                .isEqualTo(2);
    }

    @Test
    void counts_exactly_where_the_list_is_capped() {
        ValidationReport report = RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .findingLimit(0)
                .policy(policy(of("placeholder-text")).build())
                .build()
                .validate(RoadmapReader.create().read(FAULTY).publication());

        assertThat(report.suppressedCount()).isEqualTo(1);
        assertThat(report.suppressed()).isEmpty();
    }

    private static Suppression.Builder of(String rule) {
        return Suppression.builder().rule(rule).reason("It is old.");
    }

    private static Policy.Builder policy(Suppression.Builder suppression) {
        return Policy.builder().source("policy.yaml").addSuppression(suppression.build());
    }

    private static ValidationReport report(Suppression.Builder suppression) {
        return report(policy(suppression).build(), FAULTY);
    }

    private static ValidationReport report(Policy policy, String document) {
        return validator(policy)
                .validate(document.getBytes(StandardCharsets.UTF_8), "faulty.yaml", DocumentFormat.YAML);
    }

    private static RoadmapValidator validator(Policy policy) {
        return RoadmapValidator.builder().asOf(Sample.AS_OF).policy(policy).build();
    }

    private static List<String> rules(ValidationReport report) {
        return report.findings().stream().map(Finding::rule).toList();
    }
}
