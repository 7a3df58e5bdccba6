package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.catalogue.Catalogues;
import org.wsisroadmaps.model.catalogue.WsisSdgMatrix;

class RoadmapValidatorTest {
    @TempDir
    private Path folder;

    @Test
    void finds_nothing_in_a_clean_document() throws IOException {
        ValidationReport report = Sample.validator().validate(file("clean.yaml", Sample.CLEAN));

        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.profile()).isEqualTo(Profile.ITU_2017);
        assertThat(report.asOf()).isEqualTo(Sample.AS_OF);
        assertThat(report.referenceData().entrySet())
                .extracting(Object::toString)
                .containsExactly("sdg-framework=2025", "wsis-sdg-matrix=2017-06", "itu-vocabulary=2026-11");
    }

    @Test
    void reports_three_faults_at_their_exact_places_in_the_order_of_the_document() throws IOException {
        String faulty = Sample.CLEAN
                .replace("timeframe: 2024-2027", "timeframe: 2028-2024")
                .replace("target: 9.c", "target: 9.z")
                .replace("[Strategies in use.]", "[TBD]");

        ValidationReport report = Sample.validator().validate(file("faulty.yaml", faulty));

        assertThat(report.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "4:5: info: no activity serves what the WSIS-SDG matrix links to C2: 9.c"
                                + " [matrix-link-uncovered]",
                        "15:33: error: there is no SDG target 9.z [unknown-sdg-target]",
                        "22:20: warning: C2-001 ended before 2026-11-23, but is neither completed nor cancelled"
                                + " [activity-overdue]",
                        "22:20: error: C2-001 ends in 2024, before it starts in 2028 [timeframe-reversed]",
                        "23:27: warning: the text \"TBD\" is a placeholder [placeholder-text]");
        assertThat(report.source()).contains(folder.resolve("faulty.yaml").toString());
        assertThat(report.toString()).isEqualTo("invalid: 2 errors, 2 warnings, 1 info");
    }

    @Test
    void reports_problems_of_the_reader_without_running_a_rule() throws IOException {
        String broken = Sample.CLEAN.replace("partners:", "partnerz:").replace("title: Broadband", "title: \nx: B");

        ValidationReport report = Sample.validator().validate(file("broken.yaml", broken));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.errorCount()).isPositive();
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.help()).isEmpty())
                .extracting(Finding::severity)
                .containsOnly(Severity.ERROR);
        assertThat(report.rulesNotRun()).isEmpty();
    }

    @Test
    void puts_warnings_of_the_reader_among_the_findings() throws IOException {
        String doubtful = Sample.CLEAN
                .replace("target: 9.c", "target: 9.10")
                .replace("timeframe: 2024-2027", "timeframe: from end 2024 until mid 2028");

        ValidationReport report = Sample.validator().validate(file("doubtful.yaml", doubtful));

        assertThat(report.findings())
                .extracting(Finding::rule)
                .as("the fault of the time frame is told once")
                .containsExactly("matrix-link-uncovered", "number-for-code", "unknown-sdg-target", "unclassified-text");
        assertThat(report.warningCount()).isEqualTo(2);
        assertThat(report.errorCount()).isEqualTo(1);
    }

    @Test
    void says_that_a_time_is_not_understood_where_the_reader_says_nothing() {
        ValidationReport report = Sample.validator()
                .validate(RoadmapReader.create()
                        .read(Sample.CLEAN.replace("timeframe: 2024-2027", "timeframe: from end 2024 until mid 2028"))
                        .publication());

        assertThat(report.findings()).extracting(Finding::rule).containsExactly("timeframe-not-understood");
        assertThat(report.warningCount()).isEqualTo(1);
    }

    @Test
    void orders_the_findings_of_a_model_as_its_document_would_have_them() {
        var publication = Sample.publication(
                Sample.roadmap("c2", ActionLine.C2, Sample.activity("C2-001"), Sample.activity("C2-001")),
                Sample.roadmap("c7", ActionLine.C7));

        ValidationReport report = Sample.validator().validate(publication);

        assertThat(report.source()).isEmpty();
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.position()).isEmpty());
        assertThat(report.findings())
                .extracting(finding -> finding.pointer() + " " + finding.rule())
                .containsExactly(
                        "/roadmaps/0 matrix-link-uncovered",
                        "/roadmaps/0 roadmap-without-facilitator",
                        "/roadmaps/0 roadmap-without-revision",
                        "/roadmaps/0/activities/0 activity-without-expected-result",
                        "/roadmaps/0/activities/0 activity-without-mandate",
                        "/roadmaps/0/activities/0 activity-without-partner",
                        "/roadmaps/0/activities/0 activity-without-sdg-link",
                        "/roadmaps/0/activities/0 activity-without-strategic-goal",
                        "/roadmaps/0/activities/0 activity-without-timeframe",
                        "/roadmaps/0/activities/1 activity-without-expected-result",
                        "/roadmaps/0/activities/1 activity-without-mandate",
                        "/roadmaps/0/activities/1 activity-without-partner",
                        "/roadmaps/0/activities/1 activity-without-sdg-link",
                        "/roadmaps/0/activities/1 activity-without-strategic-goal",
                        "/roadmaps/0/activities/1 activity-without-timeframe",
                        "/roadmaps/0/activities/1/id duplicate-activity-id",
                        "/roadmaps/1 roadmap-without-activity",
                        "/roadmaps/1 roadmap-without-facilitator",
                        "/roadmaps/1 roadmap-without-revision",
                        "/roadmaps/1/actionLine action-line-without-subline");
    }

    @Test
    void is_milder_with_drafts() {
        var roadmap = Sample.roadmap("c2", ActionLine.C2, Sample.activity("C2-001"));

        assertThat(Sample.validator().validate(Sample.publication(roadmap)).errorCount())
                .isEqualTo(4);
        assertThat(Sample.validator()
                        .validate(Sample.publication(Sample.draft(roadmap)))
                        .errorCount())
                .isZero();
    }

    @Test
    void runs_the_rules_of_the_profile() {
        var publication = Sample.publication(Sample.roadmap("c2", ActionLine.C2, Sample.activity("C2-001")));

        assertThat(rules(Profile.ITU_2010, publication))
                .contains("activity-without-resources")
                .doesNotContain("activity-without-sdg-link", "activity-without-gdc-objective");
        assertThat(rules(Profile.ITU_2017, publication))
                .contains("activity-without-sdg-link")
                .doesNotContain("activity-without-resources", "activity-without-gdc-objective");
        assertThat(rules(Profile.WSIS_20, publication))
                .contains("activity-without-sdg-link", "activity-without-gdc-objective")
                .doesNotContain("activity-without-resources");
    }

    @Test
    void looks_codes_up_in_the_catalogues_that_it_is_given() throws IOException {
        Path matrix = file("matrix.csv", "action_line,sdg_goal,sdg_target\nC2,9,9.c\nC2,4,4.a\n");
        String document = Sample.CLEAN.replace("target: 9.a", "target: 9.b");
        RoadmapValidator.Builder builder = RoadmapValidator.builder().asOf(Sample.AS_OF);

        ValidationReport report = builder.catalogues(
                        Catalogues.bundled().withMatrix(WsisSdgMatrix.load(matrix, PartialDate.of("2026-01"))))
                .build()
                .validate(stream(document), "-", DocumentFormat.YAML);

        assertThat(report.referenceData()).containsEntry("wsis-sdg-matrix", "2026-01");
        assertThat(report.findings())
                .extracting(finding -> finding.rule() + " " + finding.value().orElse("") + " " + finding.message())
                .containsExactly(
                        "matrix-link-uncovered  no activity serves what the WSIS-SDG matrix links to C2: 4.a",
                        "sdg-link-outside-matrix 9.1 the WSIS-SDG matrix does not link C2 to 9.1",
                        "sdg-link-outside-matrix 9.b the WSIS-SDG matrix does not link C2 to 9.b",
                        "sdg-link-outside-matrix 1.4 the WSIS-SDG matrix does not link C2 to 1.4",
                        "sdg-link-outside-matrix 8.2 the WSIS-SDG matrix does not link C2 to 8.2",
                        "sdg-link-outside-matrix 11.5 the WSIS-SDG matrix does not link C2 to 11.5",
                        "sdg-link-outside-matrix 11.b the WSIS-SDG matrix does not link C2 to 11.b");
        assertThatNullPointerException().isThrownBy(() -> builder.catalogues(null));
    }

    @Test
    void needs_a_day() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RoadmapValidator.builder().build())
                .withMessageContaining("asOf");
        assertThatNullPointerException().isThrownBy(() -> RoadmapValidator.create(null));
    }

    @Test
    void gives_many_threads_the_same_report() throws Exception {
        Files.writeString(
                folder.resolve("faulty.yaml"),
                Sample.CLEAN.replace("timeframe: 2024-2027", "timeframe: 2028-2024"),
                StandardCharsets.UTF_8);
        RoadmapValidator shared = Sample.validator();
        List<Future<ValidationReport>> reports = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int i = 0; i < 64; i++) {
                reports.add(threads.submit(() -> shared.validate(folder.resolve("faulty.yaml"))));
            }
            ValidationReport expected = shared.validate(folder.resolve("faulty.yaml"));
            for (Future<ValidationReport> report : reports) {
                assertThat(report.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> rules(Profile profile, Publication publication) {
        return RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .profile(profile)
                .build()
                .validate(publication)
                .findings()
                .stream()
                .map(Finding::rule)
                .toList();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
