package org.wsisroadmaps.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.validation.Golden;
import org.wsisroadmaps.validation.RoadmapValidator;
import org.wsisroadmaps.validation.Translation;
import org.wsisroadmaps.validation.ValidationReport;
import org.wsisroadmaps.validation.policy.Baseline;
import org.wsisroadmaps.validation.policy.Policy;
import org.wsisroadmaps.validation.policy.Suppression;

class SarifReportTest {
    private static final Schema SCHEMA = schema();

    static List<ValidationReport> reports() {
        return ReportSamples.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void writes_what_the_schema_of_oasis_accepts(ValidationReport report) {
        assertThat(faults(SarifReport.of(report))).isEmpty();
        assertThat(faults(SarifReport.of(List.of(report), Translation.of(Locale.FRENCH))))
                .isEmpty();
    }

    @Test
    void writes_several_reports_as_one_run() throws IOException {
        String log = SarifReport.of(reports(), Translation.english());

        assertThat(faults(log)).isEmpty();
        assertThat(count(log, "\"driver\"")).isEqualTo(1);
        assertThat(count(log, "\"ruleId\""))
                .isEqualTo(reports().stream()
                        .mapToInt(report -> report.findings().size())
                        .sum());
        Golden.check(Golden.resources().resolve("reports/several.sarif"), log);
    }

    @Test
    void has_a_schema_that_refuses_what_is_no_log() {
        String log = SarifReport.of(ReportSamples.faulty());

        assertThat(faults(log.replace("\"startLine\": ", "\"startLine\": -"))).isNotEmpty();
        assertThat(faults(log.replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
    }

    @Test
    void says_that_a_run_failed_when_a_rule_did_not_finish_or_a_source_is_not_there() {
        assertThat(SarifReport.of(ReportSamples.faulty())).contains("\"executionSuccessful\": true");
        assertThat(SarifReport.of(ReportSamples.missing())).contains("\"executionSuccessful\": false");
        assertThat(SarifReport.of(ReportSamples.incomplete()))
                .contains("\"executionSuccessful\": false", "\"text\": \"the rule broken did not finish: Illegal");
    }

    @Test
    void has_what_a_policy_holds_back_with_the_reason() {
        Suppression suppression = Suppression.builder()
                .rule("duplicate-partner")
                .reason("The second one is the secretariat.")
                .build();
        ValidationReport report = RoadmapValidator.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .policy(Policy.builder().addSuppression(suppression).build())
                .build()
                .validate(Path.of("..", "samples", "faulty.yaml"));
        String log = SarifReport.of(report);

        assertThat(report.suppressedCount()).isPositive();
        assertThat(faults(log)).isEmpty();
        assertThat(count(log, "\"kind\": \"external\"")).isEqualTo(report.suppressedCount());
        assertThat(log).contains("\"justification\": \"The second one is the secretariat.\"");
    }

    @Test
    void lets_results_be_known_again_on_other_lines_and_held_back_or_not() throws IOException {
        String faulty = Files.readString(Path.of("..", "samples", "faulty.yaml"));
        RoadmapValidator plain = RoadmapValidator.create(LocalDate.of(2026, 11, 23));
        ValidationReport before = validated(plain, faulty);
        ValidationReport later = validated(
                RoadmapValidator.builder()
                        .asOf(LocalDate.of(2026, 11, 23))
                        .policy(Policy.builder().baseline(Baseline.of(before)).build())
                        .build(),
                "# A line more.\n\n" + faulty);

        assertThat(later.findings()).isEmpty();
        assertThat(marks(SarifReport.of(before)))
                .hasSize(before.findings().size())
                .doesNotHaveDuplicates()
                .allMatch(mark -> mark.matches("\"wsisFinding/v1\": \"[0-9a-f]{32}:[0-9]+\""))
                .containsExactlyInAnyOrderElementsOf(marks(SarifReport.of(later)));
        assertThat(faults(SarifReport.of(later))).isEmpty();
        assertThat(marks(SarifReport.of(List.of(before, before), Translation.english())))
                .hasSize(2 * before.findings().size())
                .isSubsetOf(marks(SarifReport.of(before)));
        assertThat(marks(SarifReport.of(ReportSamples.unreadable()))).isEmpty();
    }

    private static List<String> marks(String log) {
        return log.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("\"wsisFinding"))
                .toList();
    }

    private static ValidationReport validated(RoadmapValidator validator, String document) {
        return validator.validate(document.getBytes(StandardCharsets.UTF_8), "faulty.yaml", DocumentFormat.YAML);
    }

    @Test
    void gives_lines_from_one_and_the_byte_where_there_are_no_lines() {
        assertThat(SarifReport.of(ReportSamples.unreadable())).contains("\"byteOffset\": 7");
        assertThat(SarifReport.of(ReportSamples.model())).doesNotContain("physicalLocation", "startLine");
    }

    @Test
    void keeps_the_exact_totals_of_a_report_that_lists_less() {
        assertThat(SarifReport.of(ReportSamples.empty()))
                .contains("\"error\": " + ReportSamples.faulty().errorCount())
                .doesNotContain("ruleId");
    }

    @Test
    void lets_no_document_make_links_or_take_arguments() {
        List<String> texts = SarifReport.of(ReportSamples.hostile())
                .lines()
                .filter(line -> line.strip().startsWith("\"text\""))
                .toList();

        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("](https", "\u202E", "\u2066")
                        .doesNotContainPattern("[^{]\\{0}")
                        .contains("[x] (https://evil.example) {{0}}"));
    }

    @ParameterizedTest
    @CsvSource({
        "roadmaps.yaml, roadmaps.yaml",
        "../a/b.yaml, ../a/b.yaml",
        "a b%.yaml, a%20b%25.yaml",
        "a:b.yaml, a%3Ab.yaml",
        "/tmp/r\u00e9seau.yaml, file:///tmp/r%C3%A9seau.yaml",
        "C:\\a\\b.yaml, file:///C:/a/b.yaml",
        "\\\\host\\share\\b.yaml, file://host/share/b.yaml",
        "a\\b#1?.yaml, a/b%231%3F.yaml",
        "-, -"
    })
    void encodes_the_name_of_a_source(String source, String uri) {
        assertThat(SarifUri.of(source)).isEqualTo(uri);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static List<String> faults(String log) {
        return SCHEMA.validate(log, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schema() {
        try (InputStream in =
                SarifReportTest.class.getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
