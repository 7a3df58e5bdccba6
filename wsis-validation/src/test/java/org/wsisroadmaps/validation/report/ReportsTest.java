package org.wsisroadmaps.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Golden;
import org.wsisroadmaps.validation.PublicationContext;
import org.wsisroadmaps.validation.PublicationRule;
import org.wsisroadmaps.validation.RoadmapValidator;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Sample;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.Translation;
import org.wsisroadmaps.validation.ValidationReport;
import org.wsisroadmaps.validation.policy.Baseline;
import org.wsisroadmaps.validation.policy.Policy;
import org.wsisroadmaps.validation.policy.Suppression;

/** Reports as text and as JSON, and the schema of the latter. */
class ReportsTest {
    private static final String FAULTY = Sample.CLEAN
            .replace("target: 9.c", "target: 9.10")
            .replace("[Strategies in use.]", "[\"\\u202E\\u009B TBD\"]")
            .replace("timeframe: 2024-2027", "timeframe: ongoing");

    @Test
    void writes_text_for_people() throws IOException {
        Golden.check(
                Golden.resources().resolve("reports/faulty.txt"),
                TextReport.plain().of(report(FAULTY))
                        + TextReport.plain().of(unreadable())
                        + TextReport.plain().of(model())
                        + TextReport.plain().of(incomplete())
                        + TextReport.plain().of(capped()));
    }

    @Test
    void writes_text_in_french() throws IOException {
        Translation french = Translation.of(Locale.FRENCH);
        Golden.check(
                Golden.resources().resolve("reports/faulty.fr.txt"),
                TextReport.plain().of(report(FAULTY), french)
                        + TextReport.plain().of(unreadable(), french)
                        + TextReport.plain().of(model(), french)
                        + TextReport.plain().of(incomplete(), french)
                        + TextReport.plain().of(capped(), french));
    }

    @Test
    void writes_json_whose_messages_alone_are_in_french() {
        Translation french = Translation.of(Locale.FRENCH);
        String json = JsonReport.of(report(FAULTY), french);

        assertThat(json)
                .contains(
                        "la cible 9.10 des ODD n\u2019existe pas",
                        "\"severity\": \"error\"",
                        "\"verdict\": \"invalid\"")
                .doesNotContain("there is no SDG target");
        assertThat(JsonReport.of(List.of(report(FAULTY)), french)).contains("la cible 9.10 des ODD n\u2019existe pas");
        assertThat(json.replaceAll("\"(message|fix)\": .*", ""))
                .isEqualTo(JsonReport.of(report(FAULTY)).replaceAll("\"(message|fix)\": .*", ""));
    }

    @Test
    void writes_text_with_colours_that_says_the_same() {
        String coloured = TextReport.coloured().of(report(FAULTY));

        assertThat(coloured).contains("\u001B[31merror\u001B[0m", "\u001B[33mwarning\u001B[0m", "\u001B[36minfo");
        assertThat(coloured.replaceAll("\u001B\\[[0-9]*m", ""))
                .isEqualTo(TextReport.plain().of(report(FAULTY)));
    }

    @Test
    void lets_no_document_steer_a_terminal() {
        assertThat(TextReport.plain().of(report(FAULTY)).chars())
                .noneMatch(c -> c != '\n' && Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    @Test
    void writes_json_for_programs() throws IOException {
        Golden.check(Golden.resources().resolve("reports/faulty.json"), JsonReport.of(report(FAULTY)));
        Golden.check(
                Golden.resources().resolve("reports/several.json"),
                JsonReport.of(List.of(unreadable(), model(), incomplete(), capped())));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void writes_json_that_its_schema_accepts(ValidationReport report) throws IOException {
        assertThat(faults(JsonReport.of(report))).isEmpty();
    }

    @Test
    void has_a_schema_that_refuses_what_is_no_report() throws IOException {
        String good = JsonReport.of(report(FAULTY));

        assertThat(faults(good.replace("\"asOf\"", "\"asof\""))).isNotEmpty();
        assertThat(faults(good.replace("\"verdict\": \"invalid\"", "\"verdict\": \"bad\"")))
                .isNotEmpty();
        assertThat(faults(good.replaceFirst("\"line\": [0-9]+,", ""))).isNotEmpty();
    }

    @Test
    void ships_the_schema_that_is_in_the_documentation() throws IOException {
        assertThat(Files.readString(
                        Path.of("..", "docs", "schema", "wsis-report-1.0.schema.json"), StandardCharsets.UTF_8))
                .isEqualTo(schema());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void travels_inside_distributed_engines(ValidationReport report) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(report);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(report).hasSameHashCodeAs(report);
        }
    }

    @Test
    void names_the_version_of_the_build() throws IOException {
        String pom = Files.readString(Path.of("..", "pom.xml"), StandardCharsets.UTF_8);

        assertThat(pom).contains("<version>" + report(FAULTY).toolVersion());
    }

    static List<ValidationReport> reports() {
        return List.of(report(Sample.CLEAN), report(FAULTY), unreadable(), model(), incomplete(), capped(), policed());
    }

    private static ValidationReport report(String document) {
        return Sample.validator()
                .validate(document.getBytes(StandardCharsets.UTF_8), "faulty\u001B.yaml", DocumentFormat.YAML);
    }

    private static ValidationReport unreadable() {
        return Sample.validator()
                .validate("title: \u00e9".getBytes(StandardCharsets.ISO_8859_1), "latin.yaml", DocumentFormat.YAML);
    }

    private static ValidationReport model() {
        return Sample.validator()
                .validate(Sample.publication(
                        Sample.draft(Sample.roadmap("c2", ActionLine.C2, Sample.activity("C2-001")))));
    }

    private static ValidationReport incomplete() {
        PublicationRule broken = new PublicationRule() {
            @Override
            public RuleInfo info() {
                return Sample.info("broken", Severity.ERROR);
            }

            @Override
            public void check(Publication publication, PublicationContext at, Findings findings) {
                findings.report(at.pointer(), "the \uD800 publication");
                throw new IllegalStateException("no \uD800 way");
            }
        };
        return Sample.validator(broken).validate(Sample.clean());
    }

    private static ValidationReport policed() {
        return RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .policy(Policy.builder()
                        .source("policy.yaml")
                        .baseline(Baseline.of(capped()))
                        .addSuppression(Suppression.builder()
                                .rule("unknown-sdg-target")
                                .reason("The code is of the next edition.")
                                .build())
                        .addSuppression(Suppression.builder()
                                .rule("duplicate-partner")
                                .reason("There is none.")
                                .build())
                        .build())
                .build()
                .validate(FAULTY.getBytes(StandardCharsets.UTF_8), "faulty.yaml", DocumentFormat.YAML);
    }

    @Test
    void tells_what_a_policy_holds_back_and_by_what() {
        assertThat(JsonReport.of(policed()))
                .contains("\"profile\": \"itu-2017\",\n    \"policy\": \"policy.yaml\"\n")
                .contains("\"suppressed\": 3\n")
                .contains("\"by\": \"baseline\",\n      \"reason\": \"known in the baseline\"\n")
                .contains("\"by\": \"suppression\",\n      \"reason\": \"The code is of the next edition.\"\n");
        assertThat(TextReport.plain().of(policed())).contains(", 3 suppressed (profile");
    }

    private static ValidationReport capped() {
        return RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .findingLimit(1)
                .build()
                .validate(FAULTY.getBytes(StandardCharsets.UTF_8), "faulty.yaml", DocumentFormat.YAML);
    }

    private static List<String> faults(String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema());
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::getMessage)
                .toList();
    }

    private static String schema() throws IOException {
        try (InputStream in = JsonReport.class.getResourceAsStream("wsis-report-1.0.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
