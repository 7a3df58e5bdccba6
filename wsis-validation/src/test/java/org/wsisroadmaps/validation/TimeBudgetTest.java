package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.RoadmapWriter;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;

/** A rule that takes too long is stopped, where it can be, and named. Time passes here when a rule says so. */
class TimeBudgetTest {
    private static final long SECOND = 1_000_000_000;

    private long now;
    private int looks;

    @TestFactory
    Stream<DynamicTest> names_each_rule_that_takes_too_long_and_runs_the_others() {
        List<Rule> rules = RuleRegistry.standard().rules();
        Publication publication = three();
        List<Finding> all = validator(rules).validate(publication).findings();
        return rules.stream()
                .filter(slow -> slow.info().severity(Profile.ITU_2017).isPresent())
                .filter(slow -> !(slow instanceof UpdateRule))
                .map(slow -> DynamicTest.dynamicTest(slow.info().id(), () -> {
                    ValidationReport report = validator(rules.stream()
                                    .map(rule -> rule == slow ? new SlowRule(slow.info(), 11) : rule)
                                    .toList())
                            .validate(publication);

                    assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
                    assertThat(report.rulesNotRun())
                            .containsOnlyKeys(slow.info().id())
                            .containsValue("took longer than 10 s at the publication");
                    assertThat(report.findings())
                            .containsExactlyElementsOf(all.stream()
                                    .filter(finding ->
                                            !finding.rule().equals(slow.info().id()))
                                    .toList());
                }));
    }

    @Test
    void adds_up_the_calls_of_a_rule() {
        ActivityRule slow = seen("slow", 4, false);

        ValidationReport report = validator(List.of(slow)).validate(three());

        assertThat(report.rulesNotRun()).containsEntry("slow", "took longer than 10 s at /roadmaps/0/activities/2");
        assertThat(report.findings()).extracting(Finding::pointer).hasSize(2);
    }

    @Test
    void gives_each_rule_the_time_that_it_may_take() {
        ValidationReport report = validator(List.of(seen("slow", 3, true), seen("slow-too", 3, true)))
                .validate(three());

        assertThat(report.rulesNotRun()).isEmpty();
        assertThat(report.findings()).hasSize(6);
    }

    @Test
    void stops_a_rule_that_reports_without_end() {
        ActivityRule endless = new ActivityRule() {
            @Override
            public RuleInfo info() {
                return Sample.info("endless", Severity.WARNING);
            }

            @Override
            public void check(Activity activity, ActivityContext at, Findings findings) {
                while (true) {
                    now += SECOND;
                    try {
                        findings.report(at.pointer(), "once more");
                    } catch (RuntimeException e) {
                        throw new AssertionError("a rule must not catch what stops it", e);
                    }
                }
            }
        };

        ValidationReport report = validator(List.of(endless)).validate(three());

        assertThat(report.rulesNotRun()).containsEntry("endless", "took longer than 10 s at /roadmaps/0/activities/0");
        assertThat(report.warningCount()).isEqualTo(10);
    }

    @Test
    void tries_a_rule_that_takes_too_long_with_one_publication_of_a_source() {
        String line = RoadmapWriter.create().toText(three(), DocumentFormat.NDJSON);
        ActivityRule slow = seen("slow", 11, false);

        ValidationReport report = validator(List.of(slow))
                .validate((line + line).getBytes(StandardCharsets.UTF_8), "lines", DocumentFormat.NDJSON);

        assertThat(report.rulesNotRun()).containsEntry("slow", "took longer than 10 s at /roadmaps/0/activities/0");
        assertThat(now).isEqualTo(11 * SECOND);
    }

    @Test
    void measures_the_rules_of_the_library_once_a_validation_takes_long() {
        RoadmapValidator validator = RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .ticker(() -> {
                    looks++;
                    return now += SECOND / 10;
                })
                .timeBudget(Duration.ofMillis(250))
                .build();

        ValidationReport report = validator.validate(many(100));

        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(report.rulesNotRun())
                .containsEntry("activity-overdue", "took longer than 250 ms at /roadmaps/0/activities/2");
        assertThat(looks).isLessThan(1_000);
    }

    @Test
    void looks_at_the_clock_seldom_when_all_is_well() {
        RoadmapValidator validator = RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .ticker(() -> looks++)
                .build();

        validator.validate(many(1_000));

        assertThat(looks).isLessThan(1_000 / 8 + 5);
    }

    @Test
    void takes_any_time_but_none() {
        RoadmapValidator.Builder builder = RoadmapValidator.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.timeBudget(Duration.ZERO))
                .withMessage("a rule needs some time: PT0S");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.timeBudget(Duration.ofSeconds(-1)));
        RoadmapValidator patient = builder.asOf(Sample.AS_OF)
                .timeBudget(Duration.ofSeconds(Long.MAX_VALUE))
                .registry(RuleRegistry.of(seen("slow", 100, true)))
                .build();
        assertThat(patient.validate(three()).rulesNotRun()).isEmpty();
    }

    private RoadmapValidator validator(List<Rule> rules) {
        return RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .registry(RuleRegistry.of(rules.toArray(Rule[]::new)))
                .ticker(() -> now)
                .build();
    }

    private static Publication three() {
        return many(3);
    }

    private static Publication many(int count) {
        return Sample.publication(Sample.roadmap(
                "c2",
                ActionLine.C2,
                IntStream.range(0, count)
                        .mapToObj(i -> Sample.activity("a" + i))
                        .toArray(Activity[]::new)));
    }

    /** A rule that takes its time and reports every activity, after or before that. */
    private ActivityRule seen(String id, int seconds, boolean before) {
        return new ActivityRule() {
            @Override
            public RuleInfo info() {
                return Sample.info(id, Severity.WARNING);
            }

            @Override
            public void check(Activity activity, ActivityContext at, Findings findings) {
                if (before) {
                    findings.report(at.pointer(), "seen");
                }
                now += seconds * SECOND;
                if (!before) {
                    findings.report(at.pointer(), "seen");
                }
            }
        };
    }

    /** A rule that takes its time wherever it looks. */
    private final class SlowRule implements PublicationRule, RoadmapRule, ActivityRule {
        private final RuleInfo info;
        private final int seconds;

        SlowRule(RuleInfo info, int seconds) {
            this.info = info;
            this.seconds = seconds;
        }

        @Override
        public RuleInfo info() {
            return info;
        }

        @Override
        public void check(Publication publication, PublicationContext at, Findings findings) {
            now += seconds * SECOND;
        }

        @Override
        public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
            now += seconds * SECOND;
        }

        @Override
        public void check(Activity activity, ActivityContext at, Findings findings) {
            now += seconds * SECOND;
        }
    }
}
