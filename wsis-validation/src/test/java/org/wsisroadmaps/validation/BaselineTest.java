package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.validation.policy.Baseline;
import org.wsisroadmaps.validation.policy.Policy;
import org.wsisroadmaps.validation.policy.PolicyReader;
import org.wsisroadmaps.validation.policy.RuleSetting;

class BaselineTest {
    private static final String FAULTY = Sample.CLEAN
            .replace("timeframe: 2024-2027", "timeframe: from end 2024 until mid 2028")
            .replace("[Strategies in use.]", "[TBD, TBD]");

    private static final String INSERTED = """
                activities:
                  - id: C2-000
                    title: Another one
                    strategicGoals: [Goal 1 (2024-2027)]
                    resolutions: ["PP Resolution 139 (Rev. Bucharest, 2022)"]
                    sdgs: [{goal: "9", target: 9.c, rationale: Networks reach villages.}]
                    timeframe: 2024-2027
                    expectedResults: [Something.]
                    partners: [World Bank]
            """;

    @Test
    void holds_back_everything_that_was_there() {
        ValidationReport report = report(FAULTY, baseline(FAULTY));

        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressedCount()).isEqualTo(3);
        assertThat(report.suppressed())
                .allSatisfy(finding -> assertThat(finding.isKnown()).isTrue())
                .extracting(SuppressedFinding::reason)
                .containsOnly("known in the baseline");
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void knows_findings_again_on_other_lines_and_in_an_activity_that_has_moved() {
        String moved = FAULTY.replace("    activities:\n", INSERTED).replace("title: Ill", "\n\ntitle: Ill");

        assertThat(report(moved, baseline(FAULTY)).findings()).isEmpty();
        assertThat(report(moved, baseline(FAULTY)).suppressedCount()).isEqualTo(3);
    }

    @Test
    void tells_what_is_new_and_what_occurs_more_often() {
        String worse = FAULTY.replace("[TBD, TBD]", "[TBD, TBD, TBD]").replace("target: 9.c,", "target: 9.z,");

        assertThat(report(worse, baseline(FAULTY)).findings())
                .extracting(finding -> finding.rule() + " " + finding.pointer())
                .containsExactly(
                        "matrix-link-uncovered /roadmaps/0",
                        "unknown-sdg-target /roadmaps/0/activities/0/sdgs/0/target",
                        "placeholder-text /roadmaps/0/activities/0/expectedResults/2/text/en");
    }

    @Test
    void says_how_many_findings_can_be_removed() {
        ValidationReport report = report(Sample.CLEAN.replace("[Strategies in use.]", "[TBD]"), baseline(FAULTY));

        assertThat(report.findings())
                .extracting(Finding::toString)
                .containsExactly("info: the baseline: known findings that occur no more: 2 [baseline-outdated]");
        assertThat(baseline(FAULTY).removable(Baseline.of(report))).isEqualTo(2);
    }

    @Test
    void keeps_what_it_knows_of_a_rule_that_did_not_run() {
        Policy policy = Policy.builder()
                .baseline(baseline(FAULTY))
                .rule("placeholder-text", RuleSetting.off())
                .build();

        assertThat(report(FAULTY, policy).findings()).isEmpty();
    }

    @Test
    void stays_the_same_when_it_is_made_from_a_report_that_it_has_shortened() {
        assertThat(Baseline.of(report(FAULTY, baseline(FAULTY)))).isEqualTo(baseline(FAULTY));
        assertThat(Baseline.of(List.of(report(FAULTY, Policy.none()), report(FAULTY, Policy.none())))
                        .json())
                .isEqualTo(baseline(FAULTY).json());
    }

    @Test
    void is_written_in_an_order_of_its_own_and_read_back() {
        Baseline baseline = baseline(FAULTY);

        assertThat(baseline.json()).isEqualTo("""
                {
                  "format": "wsis-baseline/1.0",
                  "findings": [
                    {
                      "rule": "placeholder-text",
                      "roadmap": "c2",
                      "activity": "C2-001",
                      "path": "/expectedResults/*/text/en",
                      "value": "TBD",
                      "count": 2
                    },
                    {
                      "rule": "unclassified-text",
                      "roadmap": "c2",
                      "activity": "C2-001",
                      "path": "/timeframe",
                      "value": "from end 2024 until mid 2028"
                    }
                  ]
                }
                """);
        assertThat(PolicyReader.create()
                        .readBaseline(
                                baseline.json().getBytes(StandardCharsets.UTF_8), "baseline.json", DocumentFormat.JSON))
                .isEqualTo(baseline)
                .hasToString("baseline.json of 3 findings");
    }

    @Test
    void knows_no_problem_of_a_document_that_cannot_be_read() {
        assertThat(Baseline.of(report("title: [", Policy.none())).counts()).isEmpty();
    }

    private static Baseline baseline(String document) {
        return Baseline.of(report(document, Policy.none()));
    }

    private static ValidationReport report(String document, Baseline baseline) {
        return report(document, Policy.builder().baseline(baseline).build());
    }

    private static ValidationReport report(String document, Policy policy) {
        return RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .policy(policy)
                .build()
                .validate(document.getBytes(StandardCharsets.UTF_8), "faulty.yaml", DocumentFormat.YAML);
    }
}
