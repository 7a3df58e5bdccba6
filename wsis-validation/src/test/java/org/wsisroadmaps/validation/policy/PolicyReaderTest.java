package org.wsisroadmaps.validation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.Position;
import org.wsisroadmaps.io.Problem;
import org.wsisroadmaps.io.ReadLimits;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.Severity;

class PolicyReaderTest {
    private static final String GOOD = """
            format: wsis-policy/1.0
            profile: wsis-20
            rules:
              activity-without-partner: error
              only-partner-groups: off
              stale-roadmap: {severity: warning, parameters: {months: 36}}
              suppression-unused: warning
            suppressions:
              - rule: activity-without-sdg-link
                activity: C2-003
                reason: Older than the goals.
                until: 2027
              - {rule: unclassified-text, roadmap: c2, pointer: "/roadmaps/*/**", reason: The texts are history.}
            """;

    private static final String BAD = """
            format: wsis-policy/1.0
            profile: itu-2018
            rules:
              activity-without-partners: error
              syntax: off
              stale-roadmap: {severity: bad, parameters: {month: 12}}
              timeframe-out-of-range: {parameters: {firstYear: 3}}
              only-partner-groups: {severity: off, parameters: {months: 3}}
              duplicate-partner: [error]
            suppressions:
              - rule: activity-without-partner
                pointer: roadmaps/*a
              - rule: activity-without-partnr
                reason: x
                until: tomorrow
                whatever: 1
            """;

    @TempDir
    private Path folder;

    @Test
    void reads_a_policy() {
        assertThat(read(GOOD))
                .isEqualTo(Policy.builder()
                        .source("policy.yaml")
                        .profile(Profile.WSIS_20)
                        .rule("activity-without-partner", RuleSetting.of(Severity.ERROR))
                        .rule("only-partner-groups", RuleSetting.off())
                        .rule(
                                "stale-roadmap",
                                RuleSetting.builder()
                                        .severity(Severity.WARNING)
                                        .parameter("months", 36)
                                        .build())
                        .rule("suppression-unused", RuleSetting.of(Severity.WARNING))
                        .addSuppression(Suppression.builder()
                                .rule("activity-without-sdg-link")
                                .activity(Id.of("C2-003"))
                                .reason("Older than the goals.")
                                .until(PartialDate.of(2027))
                                .build())
                        .addSuppression(Suppression.builder()
                                .rule("unclassified-text")
                                .roadmap(Id.of("c2"))
                                .pointer(PointerPattern.of("/roadmaps/*/**"))
                                .reason("The texts are history.")
                                .build())
                        .build());
        assertThat(read(GOOD).suppressions())
                .extracting(Suppression::position)
                .containsExactly(Optional.of(Position.of(9, 5)), Optional.of(Position.of(13, 5)));
    }

    @Test
    void tells_everything_that_is_wrong_at_its_place() {
        PolicyReadException failure = failure(BAD);

        assertThat(failure.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "2:10: error: 'itu-2018' is no profile: use itu-2010, itu-2017, wsis-20 [malformed-value]",
                        "4:3: error: there is no rule 'activity-without-partners' (activity-without-partner)"
                                + " [unknown-member]",
                        "5:3: error: syntax is no rule but a problem of reading a document, which no policy changes"
                                + " [unknown-member]",
                        "6:29: error: a severity is error, warning, info or off [malformed-value]",
                        "6:47: error: the rule stale-roadmap has no parameter 'month' but months (months)"
                                + " [unknown-member]",
                        "7:52: error: firstYear is 1865 to 2200, not 3 [malformed-value]",
                        "8:53: error: the rule only-partner-groups has no parameters [unknown-member]",
                        "9:22: error: a list where a text is due [wrong-type]",
                        "11:5: error: the member reason is missing [missing-member]",
                        "12:14: error: a pointer begins with a slash, such as /roadmaps/*/activities/**"
                                + " [malformed-value]",
                        "13:11: error: there is no rule 'activity-without-partnr' (activity-without-partner)"
                                + " [malformed-value]",
                        "15:12: error: 'tomorrow' is no date: use one such as 2018, 2018-Q4, 2018-10 or 2018-10-21"
                                + " [malformed-value]",
                        "16:5: error: no member has the name 'whatever' [unknown-member]");
        assertThat(failure.problems().get(1).pointer()).isEqualTo("/rules/activity-without-partners");
        assertThat(failure.problemCount()).isEqualTo(13);
        assertThat(failure.source()).isEqualTo("policy.yaml");
        assertThat(failure)
                .hasMessageStartingWith("policy.yaml cannot be read:\n  2:10: error")
                .hasMessageEndingWith("\n  and 8 more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\": \"wsis-policy/2.0\"}|the file is of version wsis-policy/2.0, not of wsis-policy/1.0",
                "{\"format\": \"wsis-roadmaps/1.0\"}|the format has to be wsis-policy/1.0, not wsis-roadmaps/1.0",
                "{\"profile\": \"itu-2017\"}|the member format is missing",
                "{\"format\": \"wsis-policy/1.0\", \"baseline\": \"b.json\"}|a policy without a folder names no baseline",
            })
    void refuses_what_is_no_policy(String document, String message) {
        PolicyReadException failure = catchThrowableOfType(
                PolicyReadException.class,
                () -> PolicyReader.create()
                        .read(document.getBytes(StandardCharsets.UTF_8), "policy.json", DocumentFormat.JSON));

        assertThat(failure.problems())
                .extracting(problem -> problem.message().toString())
                .containsExactly(message);
    }

    @Test
    void finds_the_baseline_beside_the_policy() throws IOException {
        Files.writeString(folder.resolve("known.json"), """
                {"format": "wsis-baseline/1.0", "findings": [
                  {"rule": "activity-without-partner", "activity": "C2-001", "count": 2},
                  {"rule": "activity-without-partner", "activity": "C2-001"}]}""");
        Path file = Files.writeString(folder.resolve("policy.yml"), "format: wsis-policy/1.0\nbaseline: known.json\n");

        Policy policy = PolicyReader.create().read(file);

        assertThat(policy.baseline().orElseThrow().counts()).hasSize(1);
        assertThat(policy.baseline().orElseThrow().size()).isEqualTo(3);
        assertThat(policy.source()).contains(file.toString());
    }

    @Test
    void says_at_which_line_a_baseline_is_named_where_none_can_be() {
        assertThat(failure("format: wsis-policy/1.0\nprofil: x\nbaseline: known.json\n")
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "2:1: error: no member has the name 'profil' (profile) [unknown-member]",
                        "3:11: error: a policy without a folder names no baseline [malformed-value]");
    }

    /** A file system that has no bytes for some characters, such as that of a machine in the C locale. */
    @Test
    void refuses_a_baseline_whose_name_no_file_can_have() throws IOException {
        Path zip = folder.resolve("policies.zip");
        try (FileSystem ascii = FileSystems.newFileSystem(zip, Map.of("create", "true", "encoding", "US-ASCII"))) {
            Path file = Files.writeString(
                    ascii.getPath("policy.yaml"), "format: wsis-policy/1.0\nbaseline: kn\u00f6wn.json\n");

            assertThat(failure(file))
                    .isEqualTo("2:11: error: no file can have the name 'kn\u00f6wn.json' here [malformed-value]");
        }
    }

    @Test
    void tells_what_is_wrong_with_a_baseline() {
        PolicyReadException failure = catchThrowableOfType(
                PolicyReadException.class,
                () -> PolicyReader.create()
                        .readBaseline(
                                "format: wsis-baseline/1.0\nfindings: [{count: 0}, {rule: x, path: 3, activity: ''}]"
                                        .getBytes(StandardCharsets.UTF_8),
                                "known.yaml",
                                DocumentFormat.YAML));

        assertThat(failure.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "2:12: error: the member rule is missing [missing-member]",
                        "2:20: error: a finding that is known occurs at least once [malformed-value]",
                        "2:53: error: an empty text; leave the member out [malformed-value]");
    }

    @Test
    void says_why_a_file_cannot_be_read() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.yaml"), "format: wsis-policy/1.0\nbaseline: b.json\n");

        assertThat(failure(folder.resolve("missing.yaml"))).isEqualTo("error: there is no such file [io]");
        assertThat(failure(folder)).isEqualTo("error: it is a folder [io]");
        assertThat(failure(policy)).isEqualTo("error: there is no such file [io]");
    }

    @Test
    void takes_no_more_than_its_limits_allow() {
        PolicyReadException failure = catchThrowableOfType(
                PolicyReadException.class,
                () -> PolicyReader.create()
                        .withLimits(ReadLimits.defaults().withTokens(5))
                        .read(GOOD.getBytes(StandardCharsets.UTF_8), "policy.yaml", DocumentFormat.YAML));

        assertThat(failure.problems())
                .extracting(problem -> problem.code().toString())
                .containsExactly("limit-exceeded");
    }

    @ParameterizedTest
    @CsvSource({
        "/roadmaps/*/id, /roadmaps/0/id, true",
        "/roadmaps/*/id, /roadmaps/id, false",
        "/roadmaps/*, /roadmaps/0/id, false",
        "/roadmaps/**, /roadmaps, true",
        "/roadmaps/**, /roadmaps/0/activities/3/sdgs/0, true",
        "/**/sdgs/*, /roadmaps/0/activities/3/sdgs/0, true",
        "/**/sdgs/*/target, /roadmaps/0/activities/3/sdgs/0, false",
        "/**/a/**/b, /a/x/a/b/c/b, true",
        "/**/a/**/b, /a/x/a/b/c, false",
        "/title/en, /title/fr, false",
        "/a~1b, /a~1b, true",
    })
    void matches_pointers(String pattern, String pointer, boolean matches) {
        assertThat(PointerPattern.of(pattern).matches(pointer)).isEqualTo(matches);
    }

    @Test
    void matches_the_document_as_a_whole() {
        assertThat(PointerPattern.of("").matches("")).isTrue();
        assertThat(PointerPattern.of("").matches("/title")).isFalse();
        assertThat(PointerPattern.of("/**").matches("")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"roadmaps", "/roadmaps/0*", "/***", "/a~b", "/a~"})
    void refuses_what_is_no_pattern(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PointerPattern.of(text));
    }

    @Test
    void has_schemas_that_accept_what_is_read_and_refuse_what_is_not() throws IOException {
        assertThat(faults("policy", GOOD.replace("until: 2027", "until: \"2027\"")))
                .isEmpty();
        assertThat(faults("policy", BAD)).hasSizeGreaterThan(5);
        assertThat(faults("baseline", "{\"format\": \"wsis-baseline/1.0\", \"findings\": [{\"rule\": \"x\"}]}"))
                .isEmpty();
        assertThat(faults("baseline", "{\"format\": \"wsis-baseline/1.0\", \"findings\": [{\"count\": 0}]}"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "baseline"})
    void ships_the_schema_that_is_in_the_documentation(String name) throws IOException {
        assertThat(Files.readString(
                        Path.of("..", "docs", "schema", "wsis-" + name + "-1.0.schema.json"), StandardCharsets.UTF_8))
                .isEqualTo(schema(name));
    }

    private static Policy read(String document) {
        return PolicyReader.create()
                .read(document.getBytes(StandardCharsets.UTF_8), "policy.yaml", DocumentFormat.YAML);
    }

    private static PolicyReadException failure(String document) {
        return catchThrowableOfType(PolicyReadException.class, () -> read(document));
    }

    private static String failure(Path file) {
        return catchThrowableOfType(
                        PolicyReadException.class, () -> PolicyReader.create().read(file))
                .problems()
                .get(0)
                .toString();
    }

    private static List<String> faults(String name, String document) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(name))
                .validate(document, InputFormat.YAML)
                .stream()
                .map(Error::getMessage)
                .toList();
    }

    private static String schema(String name) throws IOException {
        try (InputStream in = PolicyReader.class.getResourceAsStream("wsis-" + name + "-1.0.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
