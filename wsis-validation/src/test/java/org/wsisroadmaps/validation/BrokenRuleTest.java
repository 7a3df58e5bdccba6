package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;

/** A verdict never gets better because something broke. */
class BrokenRuleTest {
    private static final Path DOCUMENT = Golden.resources().resolve("rules/unknown-sdg-target/bad.yaml");

    /** Each standard rule in turn is replaced by one that breaks. */
    @TestFactory
    Stream<DynamicTest> the_others_still_run_and_the_verdict_is_incomplete() {
        List<Rule> rules = RuleRegistry.standard().rules();
        List<Finding> all = findings(rules).findings();
        return rules.stream()
                .map(broken -> DynamicTest.dynamicTest(broken.info().id(), () -> {
                    ValidationReport report = findings(rules.stream()
                            .map(rule -> rule == broken ? new Broken(broken.info(), new StackOverflowError()) : rule)
                            .toList());

                    boolean runs = broken.info().severity(Profile.ITU_2017).isPresent();
                    assertThat(report.verdict()).isEqualTo(runs ? Verdict.INCOMPLETE : Verdict.INVALID);
                    assertThat(report.rulesNotRun().keySet())
                            .containsExactlyElementsOf(
                                    runs ? List.of(broken.info().id()) : List.of());
                    assertThat(report.findings())
                            .containsExactlyElementsOf(all.stream()
                                    .filter(finding ->
                                            !finding.rule().equals(broken.info().id()))
                                    .toList());
                }));
    }

    @Test
    void tells_the_cause_and_where_it_broke() {
        Publication publication = Sample.clean();
        Rule broken = new Broken(Sample.info("broken", Severity.INFO), new IllegalStateException("no\nway"));

        assertThat(Sample.validator(broken).validate(publication).rulesNotRun())
                .containsEntry("broken", "IllegalStateException: no\\nway at the publication");
        assertThat(Sample.validator(new BrokenAtActivity())
                        .validate(publication)
                        .rulesNotRun())
                .containsEntry("breaks-late", "AssertionError at /roadmaps/0/activities/0");
        assertThat(Sample.validator(new BrokenAtRoadmap()).validate(publication).rulesNotRun())
                .containsEntry("breaks", "IllegalArgumentException: 'roadmaps' is no JSON Pointer at /roadmaps/0");
    }

    @Test
    void keeps_what_was_found_before_and_does_not_try_again() {
        Publication publication = Sample.publication(
                Sample.roadmap("c2", ActionLine.C2, Sample.activity("a"), Sample.activity("b"), Sample.activity("c")));
        BrokenAtActivity broken = new BrokenAtActivity();

        ValidationReport report = Sample.validator(broken).validate(publication);

        assertThat(report.findings()).extracting(Finding::message).containsExactly(Message.verbatim("a was seen"));
        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(broken.calls).isEqualTo(1);
    }

    @Test
    void takes_a_finding_without_a_message_for_a_fault_of_the_rule() {
        RoadmapRule silent = new RoadmapRule() {
            @Override
            public RuleInfo info() {
                return Sample.info("silent", Severity.ERROR);
            }

            @Override
            public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
                findings.report(at.pointer(), " ");
            }
        };

        ValidationReport report = Sample.validator(silent).validate(Sample.clean());

        assertThat(report.rulesNotRun()).containsOnlyKeys("silent");
        assertThat(report.errorCount()).isZero();
    }

    private static ValidationReport findings(List<Rule> rules) {
        return Sample.validator(rules.toArray(Rule[]::new)).validate(DOCUMENT);
    }

    /** Breaks whatever it looks at. */
    private record Broken(RuleInfo info, Throwable cause) implements PublicationRule, RoadmapRule, ActivityRule {
        @Override
        public void check(Publication publication, PublicationContext at, Findings findings) {
            breakDown();
        }

        @Override
        public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
            breakDown();
        }

        @Override
        public void check(Activity activity, ActivityContext at, Findings findings) {
            breakDown();
        }

        private void breakDown() {
            if (cause instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) cause;
        }
    }

    private static final class BrokenAtActivity implements ActivityRule {
        private int calls;

        @Override
        public RuleInfo info() {
            return Sample.info("breaks-late", Severity.WARNING);
        }

        @Override
        public void check(Activity activity, ActivityContext at, Findings findings) {
            calls++;
            findings.report(at.pointer(), activity.id() + " was seen");
            throw new AssertionError();
        }
    }

    private static final class BrokenAtRoadmap implements RoadmapRule {
        @Override
        public RuleInfo info() {
            return Sample.info("breaks", Severity.WARNING);
        }

        @Override
        public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
            findings.report("roadmaps", "the pointer is none");
        }
    }
}
