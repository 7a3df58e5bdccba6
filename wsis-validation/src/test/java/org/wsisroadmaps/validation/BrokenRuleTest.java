package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;

/** A verdict never gets better because something broke. */
class BrokenRuleTest {
    private static final Path FAULTY = Path.of("..", "samples", "faulty.yaml");
    private static final Path DOCUMENT = Golden.resources().resolve("rules/unknown-sdg-target/bad.yaml");

    /** Each standard rule in turn is replaced by one that breaks. */
    @TestFactory
    Stream<DynamicTest> the_others_still_run_and_the_verdict_is_incomplete() {
        List<Rule> rules = RuleRegistry.standard().rules();
        List<Finding> all = findings(rules).findings();
        return rules.stream()
                .filter(rule -> !(rule instanceof UpdateRule))
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

    /** Each standard rule in turn breaks at one of its calls, after it has reported what it found before. */
    @TestFactory
    Stream<DynamicTest> a_rule_may_break_at_any_of_its_calls() {
        Publication publication = RoadmapReader.create().read(FAULTY).publication();
        List<Rule> rules = RuleRegistry.standard().rules();
        return Stream.of(Profile.values()).flatMap(profile -> {
            ValidationReport good = validator(rules, profile).validate(publication);
            return rules.stream()
                    .filter(rule -> rule.info().severity(profile).isPresent())
                    .filter(rule -> !(rule instanceof UpdateRule))
                    .map(rule ->
                            DynamicTest.dynamicTest(profile + " " + rule.info().id(), () -> {
                                BrokenLate whole = new BrokenLate(rule, Integer.MAX_VALUE);
                                assertThat(validator(replaced(rules, rule, whole), profile)
                                                .validate(publication))
                                        .isEqualTo(good);
                                assertThat(whole.calls).isPositive();
                                for (int call = 1; call <= whole.calls; call++) {
                                    Rule broken = new BrokenLate(rule, call);
                                    ValidationReport report = validator(replaced(rules, rule, broken), profile)
                                            .validate(publication);
                                    checkFailure(report, good, rule.info().id());
                                }
                            }));
        });
    }

    /** By then the rules for activities have been put together. */
    @Test
    void nothing_changes_after_many_activities() {
        Publication publication = RoadmapReader.create().read(FAULTY).publication();
        List<Rule> rules = RuleRegistry.standard().rules();
        Rule broken = RuleRegistry.standard().rule("activity-without-partner").orElseThrow();
        for (Rule replacement : List.of(broken, new Broken(broken.info(), new StackOverflowError()))) {
            RoadmapValidator validator = validator(replaced(rules, broken, replacement), Profile.ITU_2017);
            ValidationReport first = validator.validate(publication);
            for (int seen = 0; seen < 6_000; seen += publication.activities().size()) {
                validator.validate(publication);
            }

            assertThat(validator.validate(publication)).isEqualTo(first);
        }
    }

    private static void checkFailure(ValidationReport report, ValidationReport good, String id) {
        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(report.rulesNotRun()).containsOnlyKeys(id);
        assertThat(others(report, id)).isEqualTo(others(good, id));
        assertThat(good.findings()).containsAll(report.findings());
    }

    private static List<Finding> others(ValidationReport report, String id) {
        return report.findings().stream()
                .filter(finding -> !finding.rule().equals(id))
                .toList();
    }

    private static List<Rule> replaced(List<Rule> rules, Rule rule, Rule other) {
        return rules.stream().map(each -> each == rule ? other : each).toList();
    }

    private static RoadmapValidator validator(List<Rule> rules, Profile profile) {
        return RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .profile(profile)
                .registry(RuleRegistry.of(rules.toArray(Rule[]::new)))
                .build();
    }

    /** Whatever is thrown counts, and what was thrown is not trusted to describe itself. */
    @TestFactory
    Stream<DynamicTest> anything_that_is_thrown_makes_the_verdict_incomplete() {
        Map<String, Throwable> failures = new LinkedHashMap<>();
        failures.put("StackOverflowError", new StackOverflowError());
        failures.put("OutOfMemoryError: Java heap space", new OutOfMemoryError("Java heap space"));
        failures.put("NoClassDefFoundError: org/example/Missing", new NoClassDefFoundError("org/example/Missing"));
        failures.put("IOException: checked", new IOException("checked"));
        failures.put("Speechless", new Speechless());
        return failures.entrySet().stream()
                .map(failure -> DynamicTest.dynamicTest(failure.getKey(), () -> {
                    Rule broken = new Broken(Sample.info("broken", Severity.INFO), failure.getValue());
                    ValidationReport report = Sample.validator(broken, Sample.everyActivity("whole", Severity.INFO))
                            .validate(Sample.clean());

                    assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
                    assertThat(report.rulesNotRun()).containsEntry("broken", failure.getKey() + " at the publication");
                    assertThat(report.findings()).extracting(Finding::rule).containsExactly("whole");
                }));
    }

    @Test
    void a_rule_may_run_out_of_stack() {
        ActivityRule deep = new ActivityRule() {
            @Override
            public RuleInfo info() {
                return Sample.info("deep", Severity.ERROR);
            }

            @Override
            public void check(Activity activity, ActivityContext at, Findings findings) {
                findings.report(at.pointer(), "never said at " + depth(1));
            }

            private int depth(int at) {
                return at < 0 ? at : 1 + depth(at + 1);
            }
        };

        ValidationReport report = Sample.validator(deep).validate(Sample.clean());

        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(report.rulesNotRun()).containsEntry("deep", "StackOverflowError at /roadmaps/0/activities/0");
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

    /** Cannot say what it is. */
    private static final class Speechless extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no words");
        }
    }

    /** Does what another rule does until one of its calls, and breaks after that. */
    private static final class BrokenLate implements PublicationRule, RoadmapRule, ActivityRule {
        private final Rule rule;
        private final int last;
        private int calls;

        BrokenLate(Rule rule, int last) {
            this.rule = rule;
            this.last = last;
        }

        @Override
        public RuleInfo info() {
            return rule.info();
        }

        @Override
        public void check(Publication publication, PublicationContext at, Findings findings) {
            if (rule instanceof PublicationRule whole) {
                whole.check(publication, at, findings);
                count();
            }
        }

        @Override
        public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
            if (rule instanceof RoadmapRule whole) {
                whole.check(roadmap, at, findings);
                count();
            }
        }

        @Override
        public void check(Activity activity, ActivityContext at, Findings findings) {
            if (rule instanceof ActivityRule whole) {
                whole.check(activity, at, findings);
                count();
            }
        }

        private void count() {
            calls++;
            if (calls == last) {
                throw new StackOverflowError();
            }
        }
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
            Broken.<RuntimeException>raise(cause);
        }

        /** Throws what a compiler would not let pass. */
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        private static <T extends Throwable> void raise(Throwable cause) throws T {
            throw (T) cause;
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
