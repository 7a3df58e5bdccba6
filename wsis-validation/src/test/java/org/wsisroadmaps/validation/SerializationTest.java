package org.wsisroadmaps.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.ReadLimits;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.io.RoadmapWriter;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.validation.policy.Baseline;
import org.wsisroadmaps.validation.policy.Policy;
import org.wsisroadmaps.validation.policy.PolicyReader;

/** What frameworks send to other machines arrives there as the same. */
class SerializationTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path FAULTY = SAMPLES.resolve("faulty.yaml");

    @SuppressWarnings("unchecked")
    private static <T> T sent(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void a_validator_says_what_it_said_before() throws Exception {
        RoadmapValidator validator = Sample.validator();

        assertThat(sent(validator).validate(FAULTY)).isEqualTo(validator.validate(FAULTY));
    }

    @Test
    void a_validator_keeps_all_it_was_made_with() throws Exception {
        Policy policy = PolicyReader.create().read("""
                        format: wsis-policy/1.0
                        rules:
                          timeframe-not-understood: error
                          timeframe-out-of-range: {parameters: {lastYear: 2027}}
                        suppressions:
                          - {rule: only-partner-groups, pointer: /roadmaps/*, reason: All partners are groups here.}
                        """.getBytes(UTF_8), "policy", DocumentFormat.YAML).toBuilder()
                .baseline(Baseline.of(Sample.validator().validate(FAULTY)))
                .build();
        RoadmapValidator validator = RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .profile(Profile.WSIS_20)
                .policy(policy)
                .reader(RoadmapReader.create().withLimits(ReadLimits.strict()).withFormat(DocumentFormat.YAML))
                .findingLimit(3)
                .timeBudget(Duration.ofSeconds(100))
                .threads(2)
                .build();
        ValidationReport report = validator.validate(SAMPLES.resolve("roadmaps.yaml"));

        assertThat(report.profile()).isEqualTo(Profile.WSIS_20);
        assertThat(report.findings()).hasSize(3);
        assertThat(sent(validator).validate(SAMPLES.resolve("roadmaps.yaml"))).isEqualTo(report);
        assertThat(sent(sent(validator)).validate(FAULTY)).isEqualTo(validator.validate(FAULTY));
    }

    @Test
    void a_validator_keeps_the_edition_before() throws Exception {
        Path rule = Golden.resources().resolve("rules/unknown-former-id");
        RoadmapReader reader = RoadmapReader.create();
        RoadmapValidator validator = Sample.validator()
                .withPrevious(reader.read(rule.resolve("previous.yaml")).publication());
        ValidationReport report = validator.validate(rule.resolve("bad.yaml"));

        assertThat(report.findings()).extracting(Finding::rule).contains("unknown-former-id");
        assertThat(sent(validator).validate(rule.resolve("bad.yaml"))).isEqualTo(report);
    }

    @Test
    void rules_of_others_travel_when_they_are_serializable() throws Exception {
        RuleRegistry registry = RuleRegistry.standard().with(new Travelling());

        assertThat(sent(registry).rules())
                .hasSameSizeAs(registry.rules())
                .startsWith(RuleRegistry.standard().rules().toArray(Rule[]::new))
                .last()
                .isInstanceOf(Travelling.class);
    }

    @Test
    void a_rule_that_does_not_travel_is_named() {
        Rule own = Sample.everyActivity("own-rule", Severity.WARNING);

        assertThatThrownBy(() -> sent(Sample.validator(own)))
                .isInstanceOf(NotSerializableException.class)
                .hasMessage(own.getClass().getName());
    }

    @Test
    void reports_and_publications_stay_the_same() throws Exception {
        ValidationReport report = Sample.validator().validate(FAULTY);

        assertThat(sent(report)).isEqualTo(report);
        assertThat(sent(ReportSummary.of(report))).isEqualTo(ReportSummary.of(report));
        assertThat(sent(Sample.clean())).isEqualTo(Sample.clean());
    }

    @Test
    void readers_and_writers_work_as_before() throws Exception {
        RoadmapReader reader = RoadmapReader.create().withFormat(DocumentFormat.YAML);
        RoadmapWriter writer = RoadmapWriter.create().withoutContacts();

        assertThat(sent(reader).read(Sample.CLEAN).publication()).isEqualTo(Sample.clean());
        assertThat(sent(writer).toBytes(Sample.clean(), DocumentFormat.JSON))
                .isEqualTo(writer.toBytes(Sample.clean(), DocumentFormat.JSON));
    }

    /** A rule of others that can be serialized. */
    private static final class Travelling implements ActivityRule, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public RuleInfo info() {
            return Sample.info("travelling", Severity.INFO);
        }

        @Override
        public void check(Activity activity, ActivityContext at, Findings findings) {
            findings.report(at.pointer(), "seen");
        }
    }
}
