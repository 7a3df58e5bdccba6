package org.wsisroadmaps.validation.assertj;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.wsisroadmaps.validation.assertj.RoadmapAssertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.io.RoadmapWriter;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RoadmapValidator;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.RuleRegistry;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.ValidationReport;
import org.wsisroadmaps.validation.Verdict;
import org.wsisroadmaps.validation.policy.Policy;
import org.wsisroadmaps.validation.policy.RuleSetting;

class RoadmapAssertionsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    /** A draft: warnings, and no error. */
    private static final String DRAFT = """
            format: wsis-roadmaps/1.0
            title: Illustrative roadmap
            roadmaps:
              - id: c2
                actionLine: C2
                status: draft
                revision: {label: "1.0", date: "2026-06-15"}
                activities:
                  - {id: C2-001, title: Broadband strategies, timeframe: 2024-2027}
                  - {id: C2-002, title: Exchange points}
            """;

    private static final String PUBLISHED = DRAFT.replace("status: draft", "status: published");

    private final Publication draft = RoadmapReader.create().read(DRAFT).publication();
    private final ValidationReport report = RoadmapValidator.create(AS_OF)
            .validate(PUBLISHED.getBytes(StandardCharsets.UTF_8), "c2.yaml", DocumentFormat.YAML);

    @Test
    void says_of_a_publication_that_it_is_valid() {
        assertThat(draft)
                .isValid(Profile.ITU_2017, AS_OF)
                .isValid(RoadmapValidator.create(AS_OF))
                .isValidUpdateOf(draft, Profile.ITU_2017, AS_OF)
                .isEqualTo(RoadmapReader.create().read(DRAFT).publication());
        assertThat(draft)
                .validated(Profile.ITU_2017, AS_OF)
                .hasVerdict(Verdict.VALID)
                .hasFinding("activity-without-timeframe")
                .at("/roadmaps/0/activities/1")
                .withSeverity(Severity.WARNING);
    }

    @Test
    void says_of_a_report_what_it_finds_and_where() {
        assertThat(report)
                .isInvalid()
                .hasFinding("activity-without-timeframe")
                .only()
                .at("/roadmaps/0/activities/1")
                .inLine(10)
                .withSeverity(Severity.ERROR)
                .saying("C2-002")
                .and()
                .hasFinding("activity-without-partner")
                .at("/roadmaps/0/activities/0")
                .and()
                .hasNoFinding("timeframe-reversed")
                .hasCount(Severity.ERROR, report.errorCount());
    }

    @Test
    void prints_the_report_when_the_verdict_is_another_one() {
        assertFails(() -> assertThat(report).isValid())
                .startsWith("%nExpected:%n  the verdict valid%nbut it is invalid in the report%n%n".formatted())
                .contains("c2.yaml:10:9: error: C2-002 has no time frame")
                .contains("[activity-without-timeframe]")
                .endsWith("(profile itu-2017, as of 2026-11-23)");
        assertFails(() -> assertThat(draft)
                        .as("the draft")
                        .validated(Profile.ITU_2017, AS_OF)
                        .isInvalid())
                .startsWith("[the draft] ")
                .contains("the verdict invalid");
        assertFails(() -> assertThat(report).hasCount(Severity.ERROR, 0)).contains("0 of severity error");
        assertFails(() -> assertThat(draft).validated(Profile.ITU_2017, AS_OF).hasNoFindings())
                .contains("no findings");
    }

    @Test
    void prints_the_report_when_a_rule_has_found_nothing() {
        assertFails(() -> assertThat(report).hasFinding("timeframe-reversed"))
                .contains("a finding of timeframe-reversed", "but there is none in the report", "c2.yaml:10:9");
    }

    @Test
    void tells_where_the_rule_has_found_something_instead() {
        assertFails(() -> assertThat(report)
                        .as("C2")
                        .hasFinding("activity-without-timeframe")
                        .at("/roadmaps/0"))
                .startsWith("[C2] ")
                .contains("a finding of activity-without-timeframe at /roadmaps/0")
                .contains("but there is one at /roadmaps/0/activities/1 in the report");
        assertFails(() -> assertThat(report)
                        .hasFinding("activity-without-partner")
                        .only())
                .contains("one finding of activity-without-partner")
                .contains("there are 2, at /roadmaps/0/activities/0 and at /roadmaps/0/activities/1,");
        assertFails(() -> assertThat(report)
                        .hasFinding("activity-without-timeframe")
                        .withSeverity(Severity.INFO))
                .contains("a finding of activity-without-timeframe of severity info");
        assertFails(() -> assertThat(report)
                        .hasFinding("activity-without-timeframe")
                        .at("/roadmaps/0/activities/1")
                        .saying("100 % sure"))
                .contains("at /roadmaps/0/activities/1 saying '100 % sure'");
        assertFails(() -> assertThat(report)
                        .hasFinding("activity-without-timeframe")
                        .inLine(1))
                .contains("in line 1");
    }

    @Test
    void tells_what_a_rule_has_found_that_should_not() {
        assertFails(() -> assertThat(report).hasNoFinding("activity-without-timeframe"))
                .contains("no finding of activity-without-timeframe", "but there is one in the report");
        assertFails(() -> assertThat(report).hasNoFinding("activity-without-partner"))
                .contains("no finding of activity-without-partner", "but there are 2 in the report");
    }

    @Test
    void does_not_take_a_rule_that_was_not_applied_for_one_that_found_nothing() {
        assertFails(() -> assertThat(report).hasNoFinding("activity-without-resources"))
                .startsWith(
                        "%nExpected:%n  no finding of activity-without-resources%n".formatted()
                                + "but the rule was not applied: it is off under the profile itu-2017 or the policy in the report")
                .contains("c2.yaml:10:9");
        RoadmapValidator off = RoadmapValidator.builder()
                .asOf(AS_OF)
                .policy(Policy.builder()
                        .rule("timeframe-reversed", RuleSetting.off())
                        .build())
                .build();
        assertFails(() -> assertThat(draft).validated(off).hasNoFinding("timeframe-reversed"))
                .contains("the rule was not applied: it is off under the profile itu-2017 or the policy");
        assertFails(() -> assertThat(report).hasNoFinding("activity-without-patner"))
                .contains("no rule of this id was applied");
        assertFails(() -> assertThat(report).hasNoFinding("activity-id-reused"))
                .contains("there was no edition before to compare with");
        assertFails(() -> assertThat(report).hasNoFinding("suppression-unused"))
                .contains("the policy has nothing for it to look at");
        assertThat(draft)
                .validated(RoadmapValidator.create(AS_OF).withPrevious(draft))
                .hasNoFinding("activity-id-reused");
    }

    @Test
    void does_not_take_a_source_that_was_not_read_whole_for_one_without_faults() {
        assertFails(() -> assertThat(read(DRAFT + "    whatever: 1\n", DocumentFormat.YAML))
                        .hasNoFinding("timeframe-reversed"))
                .contains("the source could not be read whole: there is a finding of unknown-member in the report")
                .contains("no member has the name 'whatever'");
        String line = RoadmapWriter.create().toText(draft, DocumentFormat.NDJSON);
        assertThat(read(line + line, DocumentFormat.NDJSON)).hasNoFinding("timeframe-reversed");
        assertFails(() -> assertThat(read(line + "{}\n", DocumentFormat.NDJSON)).hasNoFinding("timeframe-reversed"))
                .contains("there is a finding of missing-member in the report");
    }

    @Test
    void knows_of_a_reader_what_it_saw_before_it_stopped() {
        assertThat(report).hasNoFinding("syntax").hasNoFinding("unclassified-text");
        assertThat(read(DRAFT + "    whatever: 1\n", DocumentFormat.YAML)).hasNoFinding("missing-member");
        assertFails(() ->
                        assertThat(read(DRAFT + "    [\n", DocumentFormat.YAML)).hasNoFinding("missing-member"))
                .contains("the source could not be read whole: there is a finding of syntax");
    }

    @Test
    void does_not_take_a_rule_that_broke_for_one_that_found_nothing() {
        RoadmapValidator validator = RoadmapValidator.builder()
                .asOf(AS_OF)
                .registry(RuleRegistry.of(new Broken()))
                .build();

        assertThat(draft).validated(validator).hasVerdict(Verdict.INCOMPLETE);
        assertFails(() -> assertThat(draft).validated(validator).hasNoFinding("broken"))
                .contains("the rule did not finish: IllegalStateException: no way at /roadmaps/0/activities/0");
        assertFails(() -> assertThat(draft).isValid(validator)).contains("it is incomplete");
    }

    @Test
    void does_not_take_what_is_not_told_for_what_was_not_found() {
        RoadmapValidator validator =
                RoadmapValidator.builder().asOf(AS_OF).findingLimit(0).build();

        assertFails(() -> assertThat(draft).validated(validator).hasNoFinding("activity-without-partner"))
                .contains("only 0 of ");
        assertFails(() -> assertThat(draft).validated(validator).hasNoFindings())
                .containsPattern("no findings\\R(but there are [0-9]+) in the report");
    }

    private static ValidationReport read(String document, DocumentFormat format) {
        return RoadmapValidator.create(AS_OF).validate(document.getBytes(StandardCharsets.UTF_8), "c2", format);
    }

    private static AbstractStringAssert<?> assertFails(ThrowingCallable assertion) {
        return assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .extracting(AssertionError::getMessage, InstanceOfAssertFactories.STRING);
    }

    private static final class Broken implements ActivityRule {
        @Override
        public RuleInfo info() {
            return RuleInfo.builder("broken")
                    .severity(Severity.INFO)
                    .summary("It breaks.")
                    .rationale("To see what happens.")
                    .fix("Nothing to mend.")
                    .source("This test.")
                    .build();
        }

        @Override
        public void check(Activity activity, ActivityContext at, Findings findings) {
            throw new IllegalStateException("no way");
        }
    }
}
