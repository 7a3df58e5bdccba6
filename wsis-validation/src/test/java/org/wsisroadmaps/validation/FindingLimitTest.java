package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.RoadmapWriter;
import org.wsisroadmaps.model.ActionLine;

/** How many findings are told, and that all are counted. */
class FindingLimitTest {
    @Test
    void tells_a_limited_number_of_findings_and_counts_them_all() {
        var publication = Sample.publication(
                Sample.roadmap("c2", ActionLine.C2, Sample.activity("a"), Sample.activity("b"), Sample.activity("c")));
        RuleRegistry registry = RuleRegistry.of(Sample.everyActivity("any-activity", Severity.INFO));
        RoadmapValidator.Builder builder =
                RoadmapValidator.builder().asOf(Sample.AS_OF).registry(registry);

        ValidationReport report = builder.findingLimit(2).build().validate(publication);

        assertThat(report.findings()).hasSize(2);
        assertThat(report.infoCount()).isEqualTo(3);
        assertThat(report.count(Severity.INFO)).isEqualTo(3);
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(builder.findingLimit(0).build().validate(publication).findings())
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.findingLimit(-1));
    }

    @Test
    void counts_a_text_that_the_reader_does_not_understand_once_whatever_the_limit() {
        Path document = Path.of("..", "samples", "faulty.yaml");
        RoadmapValidator.Builder builder = RoadmapValidator.builder().asOf(Sample.AS_OF);

        ValidationReport whole = builder.build().validate(document);
        ValidationReport capped = builder.findingLimit(1).build().validate(document);

        assertThat(whole.findings()).extracting(Finding::rule).contains("unclassified-text");
        assertThat(whole.warningCount()).isEqualTo((int) whole.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .count());
        assertThat(capped).hasToString(whole.toString());
    }

    @Test
    void limits_the_findings_of_all_lines_together() throws IOException {
        String line = RoadmapWriter.create().toText(Sample.clean(), DocumentFormat.NDJSON);
        RoadmapValidator validator = RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .registry(RuleRegistry.of(Sample.everyActivity("any-activity", Severity.WARNING)))
                .findingLimit(2)
                .build();

        ValidationReport report =
                validator.validate(stream(line + "\n" + line + "\n" + line), "-", DocumentFormat.NDJSON);

        assertThat(report.findings()).hasSize(2);
        assertThat(report.warningCount()).isEqualTo(3);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
