package org.wsisroadmaps.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.model.Activity;

class ReportSummaryTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    private static ReportSummary summary(String sample) {
        return ReportSummary.of(Sample.validator().validate(SAMPLES.resolve(sample)));
    }

    @Test
    void counts_what_a_report_counts() {
        ValidationReport report = Sample.validator().validate(SAMPLES.resolve("faulty.yaml"));
        ReportSummary summary = ReportSummary.of(report);

        assertThat(summary.sourceCount()).isEqualTo(1);
        assertThat(summary.count(Verdict.INVALID)).isEqualTo(1);
        for (Severity severity : Severity.values()) {
            assertThat(summary.count(severity)).as(severity.toString()).isEqualTo(report.count(severity));
        }
        assertThat(summary.verdict()).isEqualTo(report.verdict());
    }

    @Test
    void counts_findings_that_the_report_does_not_list() {
        RoadmapValidator brief =
                RoadmapValidator.builder().asOf(Sample.AS_OF).findingLimit(0).build();

        assertThat(ReportSummary.of(brief.validate(SAMPLES.resolve("faulty.yaml")))
                        .findings())
                .isNotEmpty()
                .isEqualTo(summary("faulty.yaml").findings());
    }

    @Test
    void adds_up_to_the_same_in_any_order_and_grouping() {
        List<ReportSummary> parts = new ArrayList<>();
        for (String sample : List.of("faulty.yaml", "roadmaps.json", "unreadable.yaml", "missing.yaml")) {
            for (int i = 0; i < 5; i++) {
                parts.add(summary(sample));
            }
        }
        ReportSummary all = parts.stream().reduce(ReportSummary.none(), ReportSummary::plus);

        assertThat(all.sourceCount()).isEqualTo(20);
        assertThat(all.count(Severity.ERROR))
                .isEqualTo(parts.stream()
                        .mapToLong(part -> part.count(Severity.ERROR))
                        .sum());
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            List<ReportSummary> groups = new ArrayList<>(parts);
            while (groups.size() > 1) {
                Collections.shuffle(groups, random);
                groups.add(groups.remove(0).plus(groups.remove(0)));
            }
            assertThat(groups).containsExactly(all);
        }
    }

    @Test
    void tells_in_how_many_sources_a_rule_did_not_finish() {
        ActivityRule broken = new ActivityRule() {
            @Override
            public RuleInfo info() {
                return Sample.info("broken-rule", Severity.INFO);
            }

            @Override
            public void check(Activity activity, ActivityContext at, Findings findings) {
                throw new IllegalStateException("broken");
            }
        };
        ReportSummary incomplete = ReportSummary.of(Sample.validator(broken).validate(Sample.clean()));
        ReportSummary all = incomplete.plus(incomplete).plus(summary("roadmaps.json"));

        assertThat(all.rulesNotRun()).containsOnly(entry("broken-rule", 2L));
        assertThat(all.verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void is_as_good_as_the_worst_of_its_sources() {
        assertThat(ReportSummary.none().verdict()).isEqualTo(Verdict.VALID);
        assertThat(summary("roadmaps.json").verdict()).isEqualTo(Verdict.VALID);
        assertThat(summary("roadmaps.json").plus(summary("faulty.yaml")).verdict())
                .isEqualTo(Verdict.INVALID);
        assertThat(summary("faulty.yaml").plus(summary("missing.yaml")).verdict())
                .isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void says_in_a_line_what_it_counted() {
        ReportSummary clean = ReportSummary.of(
                Sample.validator().validate(Sample.CLEAN.getBytes(UTF_8), "clean", DocumentFormat.YAML));

        assertThat(ReportSummary.none())
                .hasToString("0 sources: 0 valid, 0 invalid, 0 incomplete; 0 errors, 0 warnings, 0 infos");
        assertThat(clean).hasToString("1 source: 1 valid, 0 invalid, 0 incomplete; 0 errors, 0 warnings, 0 infos");
        assertThat(ImmutableReportSummary.builder()
                        .from(clean)
                        .putFindings(Severity.ERROR, 1L)
                        .suppressedCount(3)
                        .build())
                .hasToString("1 source: 1 valid, 0 invalid, 0 incomplete; 1 error, 0 warnings, 0 infos, 3 suppressed");
    }

    @Test
    void refuses_a_count_beyond_its_range_rather_than_turn_negative() {
        ReportSummary huge = ImmutableReportSummary.builder()
                .putFindings(Severity.INFO, Long.MAX_VALUE)
                .suppressedCount(0)
                .build();

        assertThatThrownBy(() -> huge.plus(huge)).isInstanceOf(ArithmeticException.class);
    }
}
