package org.wsisroadmaps.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.RoadmapValidator;
import org.wsisroadmaps.validation.ValidationReport;
import org.wsisroadmaps.validation.policy.Policy;
import org.wsisroadmaps.validation.policy.Suppression;

class GroupTest {
    @ParameterizedTest
    @CsvSource({
        "'', -1, -1, -1, ''",
        "/title, -1, -1, -1, ''",
        "/roadmaps/10/activities/2/sdgs/0/target, -1, 10, 2, /roadmaps/10/activities/2",
        "/roadmaps/1/outcomes/0, -1, 1, -1, /roadmaps/1",
        "/3/roadmaps/1/activities/0, 3, 1, 0, /3/roadmaps/1/activities/0",
        "/3, 3, -1, -1, /3",
        "/3/title/en, 3, -1, -1, /3",
        "/roadmaps/x/activities/0, -1, -1, -1, ''",
        "/roadmaps/1/activities/12345678901, -1, 1, -1, /roadmaps/1",
        "/roadmaps/, -1, -1, -1, ''",
        "/extensions/roadmaps/0, -1, -1, -1, ''"
    })
    void knows_what_a_pointer_is_about(String pointer, int publication, int roadmap, int activity, String about) {
        assertThat(Spot.of(pointer)).isEqualTo(new Spot(publication, roadmap, activity));
        assertThat(Spot.of(pointer).pointer()).isEqualTo(about);
    }

    @Test
    void has_the_roadmap_before_its_activities_and_loses_no_finding() {
        for (ValidationReport report : ReportSamples.all()) {
            assertThat(Group.of(report).stream()
                            .mapToInt(group -> group.findings().size())
                            .sum())
                    .isEqualTo(report.findings().size());
        }
        assertThat(Group.of(ReportSamples.model()))
                .extracting(group -> group.spot().pointer())
                .containsExactly("/roadmaps/0", "/roadmaps/0/activities/0", "/roadmaps/0/activities/1");
        assertThat(Group.of(ReportSamples.hostile()))
                .extracting(group -> group.findings().size())
                .containsExactly(0, 1);
    }

    @Test
    void puts_what_is_said_of_the_policy_first_and_apart() {
        Suppression unused = Suppression.builder()
                .rule("revision-not-later")
                .reason("No such rule is run.")
                .build();
        Suppression other = unused.toBuilder().rule("horizon-passed").build();
        ValidationReport report = RoadmapValidator.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .policy(Policy.builder()
                        .addSuppression(unused)
                        .addSuppression(other)
                        .build())
                .build()
                .validate(Path.of("..", "samples", "faulty.yaml"));

        Group first = Group.of(report).get(0);
        assertThat(first.findings()).extracting(Finding::rule).containsExactly("suppression-unused");
        assertThat(first.place()).isEmpty();
        assertThat(MarkdownReport.of(report)).contains("\n#### Policy\n").doesNotContain("#### Publication");
        assertThat(HtmlReport.of(report)).contains("<h3>Policy</h3>").doesNotContain("before any rule was applied</p>");
    }

    @Test
    void shows_what_steers_by_its_number() {
        assertThat(PlainText.shown("a\u001B\u202E\uD800\uFFFF\uD83F\uDFFE\n\r\t"))
                .isEqualTo("a\\u001B\\u202E\\uD800\\uFFFF\\uD83F\\uDFFE\\n\\r\\t");
        assertThat(PlainText.shown("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \uD83C\uDF0D"))
                .isEqualTo("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \uD83C\uDF0D");
    }

    @ParameterizedTest
    @CsvSource({
        "a member is missing, A member is missing",
        "C2-001 ends, C2-001 ends",
        "c2-faulty is, c2-faulty is",
        "l\u2019objectif est, L\u2019objectif est",
        "'', ''"
    })
    void begins_a_sentence_with_a_capital_but_leaves_codes(String text, String sentence) {
        assertThat(PlainText.sentence(text)).isEqualTo(sentence);
    }
}
