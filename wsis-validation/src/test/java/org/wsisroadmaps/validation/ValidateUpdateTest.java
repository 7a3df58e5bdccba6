package org.wsisroadmaps.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.LocatedActivity;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;

class ValidateUpdateTest {
    private static final Path FOLDERS = Golden.resources().resolve("rules");
    private static final Path PREVIOUS = FOLDERS.resolve("unknown-former-id/previous.yaml");
    private static final Path CURRENT = FOLDERS.resolve("unknown-former-id/bad.yaml");

    @TempDir
    Path folder;

    @Test
    void adds_the_rules_that_need_both_to_the_others() {
        ValidationReport alone = Sample.validator().validate(CURRENT);
        ValidationReport report = Sample.validator().validateUpdate(PREVIOUS, CURRENT);

        assertThat(report.findings()).containsAll(alone.findings());
        assertThat(report.findings())
                .filteredOn(finding -> !alone.findings().contains(finding))
                .extracting(Finding::rule)
                .containsExactly("unknown-former-id", "unknown-former-id");
        assertThat(report.source()).contains(CURRENT.toString());
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void compares_models_as_it_does_documents() {
        Publication previous = RoadmapReader.create().read(PREVIOUS).publication();
        Publication current = RoadmapReader.create().read(CURRENT).publication();

        assertThat(Sample.validator().validateUpdate(previous, current).findings())
                .extracting(finding -> finding.pointer() + " " + finding.rule())
                .contains(
                        "/roadmaps/0/activities/0/formerIds/0 unknown-former-id",
                        "/roadmaps/0/activities/1/formerIds/1 unknown-former-id");
    }

    @Test
    void takes_documents_of_every_kind_for_the_newer_edition() throws IOException {
        RoadmapValidator validator = Sample.validator()
                .withPrevious(RoadmapReader.create().read(PREVIOUS).publication());

        ValidationReport report = validator.validate(Files.readAllBytes(CURRENT), "bytes", DocumentFormat.YAML);

        assertThat(report.findings())
                .extracting(Finding::rule)
                .filteredOn("unknown-former-id"::equals)
                .hasSize(2);
    }

    @Test
    void finds_nothing_where_nothing_has_changed() {
        Publication publication = Sample.clean();

        assertThat(Sample.validator().validateUpdate(publication, publication).findings())
                .isEmpty();
    }

    @Test
    void says_which_rules_could_not_run_when_the_edition_before_cannot_be_read() throws IOException {
        Path broken = Files.writeString(folder.resolve("previous.yaml"), "roadmaps: 7\n", UTF_8);

        ValidationReport report = Sample.validator().validateUpdate(broken, CURRENT);

        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(report.rulesNotRun())
                .containsOnlyKeys(
                        "activity-id-reused",
                        "revision-not-later",
                        "ongoing-activity-dropped",
                        "ended-timeframe-moved",
                        "unknown-former-id")
                .allSatisfy((rule, cause) -> assertThat(cause).startsWith("the edition before could not be read: "));
        assertThat(report.findings())
                .isEqualTo(Sample.validator().validate(CURRENT).findings());
    }

    /** Each rule that needs both editions breaks in turn. */
    @TestFactory
    Stream<DynamicTest> fails_closed() {
        List<Rule> rules = RuleRegistry.standard().rules();
        return rules.stream()
                .filter(UpdateRule.class::isInstance)
                .map(rule -> DynamicTest.dynamicTest(rule.info().id(), () -> {
                    Path bad = FOLDERS.resolve(rule.info().id()).resolve("bad.yaml");
                    Path previous = bad.resolveSibling("previous.yaml");
                    ValidationReport good = Sample.validator().validateUpdate(previous, bad);
                    Broken broken = new Broken(rule.info());
                    ValidationReport report = Sample.validator(rules.stream()
                                    .map(each -> each == rule ? broken : each)
                                    .toArray(Rule[]::new))
                            .validateUpdate(previous, bad);

                    assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
                    assertThat(report.rulesNotRun())
                            .containsExactly(Map.entry(rule.info().id(), "StackOverflowError at the publication"));
                    assertThat(report.findings())
                            .isEqualTo(good.findings().stream()
                                    .filter(finding ->
                                            !finding.rule().equals(rule.info().id()))
                                    .toList());
                }));
    }

    @Test
    void follows_activities_and_roadmaps_from_one_edition_to_the_other() {
        Activity kept = Sample.activity("kept");
        Activity renamed = Sample.activity("old");
        Activity dropped = Sample.activity("dropped");
        Activity moved = Sample.activity("moved");
        Publication previous = Sample.publication(
                Sample.roadmap("c2", ActionLine.C2, kept, renamed, dropped),
                Sample.roadmap("c5", ActionLine.C5, moved),
                Sample.roadmap("c6-a", ActionLine.C6),
                Sample.roadmap("c6-b", ActionLine.C6));
        Activity after = Sample.activity("new").toBuilder()
                .formerIds(List.of(Id.of("old")))
                .build();
        Activity fresh = Sample.activity("fresh");
        Publication current = Sample.publication(
                Sample.roadmap("c2-2026", ActionLine.C2, kept, after, moved, fresh),
                Sample.roadmap("c6-a", ActionLine.C6),
                Sample.roadmap("c6-c", ActionLine.C6));
        List<UpdateContext> seen = new ArrayList<>();
        Sample.validator(new Watching(seen)).validateUpdate(previous, current);
        UpdateContext at = seen.get(0);

        assertThat(at.previous()).isSameAs(previous);
        assertThat(at.publication()).isSameAs(current);
        assertThat(at.before(kept).map(LocatedActivity::pointer)).contains("/roadmaps/0/activities/0");
        assertThat(at.before(after).map(LocatedActivity::activity)).contains(renamed);
        assertThat(at.before(moved).map(LocatedActivity::pointer)).contains("/roadmaps/1/activities/0");
        assertThat(at.before(fresh)).isEmpty();
        assertThat(at.after(renamed).map(LocatedActivity::pointer)).contains("/roadmaps/0/activities/1");
        assertThat(at.after(dropped)).isEmpty();
        assertThat(at.before(current.roadmaps().get(0)).map(Roadmap::id)).contains(Id.of("c2"));
        assertThat(at.before(current.roadmaps().get(1)).map(Roadmap::id)).contains(Id.of("c6-a"));
        assertThat(at.before(current.roadmaps().get(2))).isEmpty();
        assertThat(at.after(previous.roadmaps().get(0)).map(Roadmap::id)).contains(Id.of("c2-2026"));
        assertThat(at.after(previous.roadmaps().get(1))).isEmpty();
        assertThat(at.after(previous.roadmaps().get(3))).isEmpty();
    }

    @Test
    void runs_a_rule_of_others_in_both_ways() {
        Publication publication = Sample.clean();
        List<UpdateContext> seen = new ArrayList<>();
        RoadmapValidator validator = Sample.validator(new Watching(seen));

        assertThat(validator.validate(publication).findings())
                .extracting(Finding::pointer)
                .containsExactly("/roadmaps/0");
        assertThat(validator.validateUpdate(publication, publication).findings())
                .extracting(Finding::pointer)
                .containsExactly("", "/roadmaps/0");
        assertThat(seen).hasSize(1);
    }

    private record Broken(RuleInfo info) implements UpdateRule {
        @Override
        public void check(Publication previous, Publication current, UpdateContext at, Findings findings) {
            throw new StackOverflowError();
        }
    }

    /** Looks at roadmaps by themselves, and at the editions. */
    private record Watching(List<UpdateContext> seen) implements UpdateRule, RoadmapRule {
        @Override
        public RuleInfo info() {
            return Sample.info("watching", Severity.INFO);
        }

        @Override
        public void check(Publication previous, Publication current, UpdateContext at, Findings findings) {
            seen.add(at);
            findings.report(at.pointer(), "seen");
        }

        @Override
        public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
            findings.report(at.pointer(), "seen");
        }
    }
}
