package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.validation.policy.Baseline;
import org.wsisroadmaps.validation.policy.Policy;
import org.wsisroadmaps.validation.policy.PolicyReadException;
import org.wsisroadmaps.validation.policy.PolicyReader;
import org.wsisroadmaps.validation.policy.PolicyRules;
import org.wsisroadmaps.validation.policy.Suppression;
import org.wsisroadmaps.validation.report.JsonReport;
import org.wsisroadmaps.validation.report.ReportMessages;
import org.wsisroadmaps.validation.report.SarifReport;

/** Every language says what English says, and nothing else. */
class TranslationTest {
    private static final Path FILES = Path.of("src/main/resources/org/wsisroadmaps/validation");
    private static final Translation FRENCH = Translation.of(Locale.FRENCH);

    @Test
    void says_in_every_language_what_is_said_in_english_and_nothing_else() {
        LanguageFiles.check(english(), key -> !key.startsWith("report.") && !key.startsWith("cli."));
    }

    @Test
    void has_every_key_once() throws IOException {
        for (Translation translation : LanguageFiles.translations()) {
            Path file = FILES.resolve("messages_" + translation + ".properties");
            assertThat(Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .doesNotHaveDuplicates()
                    .hasSameSizeAs(translation.patterns().keySet());
        }
    }

    @Test
    void follows_the_conventions_of_french_printing() {
        assertThat(FRENCH.patterns())
                .allSatisfy((key, pattern) -> assertThat(pattern)
                        .as(key)
                        .doesNotContain("'", "\"", "...", "  ")
                        .doesNotContainPattern("[^\u00a0][;?!\u00bb]")
                        .doesNotContainPattern("[^\u00a0]:( |$)")
                        .doesNotContainPattern("\u00ab[^\u00a0]"));
    }

    @Test
    void has_a_file_for_every_language_but_english() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("messages")))
                    .containsExactlyInAnyOrderElementsOf(LanguageFiles.translations().stream()
                            .map(translation -> "messages_" + translation + ".properties")
                            .toList());
        }
    }

    @Test
    void takes_the_language_of_a_locale_and_leaves_others_in_english() {
        assertThat(Translation.languages()).containsExactly(Locale.ENGLISH, Locale.FRENCH);
        assertThat(Translation.of(Locale.CANADA_FRENCH)).isSameAs(FRENCH).hasToString("fr");
        assertThat(Translation.of(Locale.UK).language()).isEqualTo(Locale.ENGLISH);
        assertThat(Translation.of(Locale.JAPANESE)).isSameAs(Translation.english());
        assertThat(Translation.of(Locale.ROOT)).isSameAs(Translation.english());
    }

    @Test
    void leaves_in_english_what_a_language_lacks() {
        Message unknown = Message.of("no-such-key", "{0} is missing", Message.of("severity.error", "error"));

        assertThat(FRENCH.text(unknown)).isEqualTo("erreur is missing");
        assertThat(FRENCH.text(Message.of("no-such-key", "{0} files", 2))).isEqualTo("2 files");
        assertThat(FRENCH.text(Message.verbatim("as it is"))).isEqualTo("as it is");
    }

    @Test
    void shows_the_place_of_an_argument_that_is_missing() {
        assertThat(FRENCH.text(Message.of("activity-without-partner", "{0} names no partner")))
                .isEqualTo("l\u2019activit\u00e9 {0} ne d\u00e9signe aucun partenaire");
    }

    @Test
    void puts_a_finding_into_the_language_with_all_its_parts() {
        Finding finding = Sample.validator()
                .validate(Golden.resources().resolve("rules/sdg-goal-mismatch/bad.yaml"))
                .findings()
                .stream()
                .filter(found -> found.rule().equals("sdg-goal-mismatch"))
                .findFirst()
                .orElseThrow();

        assertThat(Translation.english().text(finding.message()))
                .isEqualTo(finding.message().toString());
        assertThat(FRENCH.text(finding.message())).matches("\\S+ rel\u00e8ve de l\u2019objectif \\d+, et non de .*");
        assertThat(FRENCH.text(Severity.WARNING)).isEqualTo("avertissement");
        assertThat(FRENCH.text(Verdict.INCOMPLETE)).isEqualTo("incomplet");
        assertThat(Translation.english().text(Severity.WARNING)).isEqualTo("warning");
    }

    @Test
    void tells_in_french_what_is_wrong_with_a_policy_and_what_it_holds_back() {
        String policy = """
                format: wsis-policy/1.0
                profile: itu-2018
                rules: {activity-without-partners: error, timeframe-out-of-range: {parameters: {firstYear: 3}}}
                suppressions:
                  - {rule: suppression-unused, reason: x, pointer: roadmaps}
                """;

        assertThatExceptionOfType(PolicyReadException.class)
                .isThrownBy(() -> PolicyReader.create()
                        .read(policy.getBytes(StandardCharsets.UTF_8), "policy.yaml", DocumentFormat.YAML))
                .satisfies(failure -> assertThat(failure.problems())
                        .extracting(problem -> FRENCH.text(problem.message()))
                        .containsExactly(
                                "\u00ab\u00a0itu-2018\u00a0\u00bb n\u2019est pas un profil\u00a0: utiliser itu-2010, itu-2017, wsis-20",
                                "il n\u2019y a pas de r\u00e8gle \u00ab\u00a0activity-without-partners\u00a0\u00bb",
                                "firstYear va de 1865 \u00e0 2200\u00a0; 3 est hors limites",
                                "suppression-unused porte sur la politique elle-m\u00eame, et ne peut donc pas \u00eatre"
                                        + " \u00e9cart\u00e9e mais seulement d\u00e9sactiv\u00e9e",
                                "un pointeur commence par une barre oblique, par exemple /roadmaps/*/activities/**"));
        Suppression unused = Suppression.builder()
                .rule("placeholder-text")
                .activity(Id.of("C2-001"))
                .reason("Due later.")
                .build();
        ValidationReport report = RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .policy(Policy.builder().addSuppression(unused).build())
                .build()
                .validate(Sample.clean());
        assertThat(FRENCH.text(report.findings().get(0).message()))
                .isEqualTo(
                        "la politique, /suppressions/0\u00a0: la suppression de placeholder-text dans l\u2019activit\u00e9"
                                + " C2-001 n\u2019\u00e9carte rien");
        Path faulty = Golden.resources().resolve("rules/sdg-goal-mismatch/bad.yaml");
        ValidationReport known = RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .policy(Policy.builder()
                        .baseline(Baseline.of(Sample.validator().validate(faulty)))
                        .build())
                .build()
                .validate(faulty);
        assertThat(JsonReport.of(known, FRENCH))
                .contains("\"reason\": \"d\u00e9j\u00e0 connue dans l\u2019\u00e9tat de r\u00e9f\u00e9rence\"")
                .doesNotContain("known in the baseline");
        assertThat(SarifReport.of(List.of(known), FRENCH))
                .contains("\"justification\": \"d\u00e9j\u00e0 connue dans l\u2019\u00e9tat de r\u00e9f\u00e9rence\"");
    }

    /** Returns what is in a list that nobody else can see, by keys that begin with the same word. */
    private static Map<String, String> listed(String list, String word) {
        Map<String, String> english = new TreeMap<>();
        try {
            for (Object text : Class.forName(list).getEnumConstants()) {
                String name = ((Enum<?>) text).name().toLowerCase(Locale.ROOT).replace('_', '-');
                english.put(word + name, text.toString());
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return english;
    }

    /** Returns the English patterns of readers, rules, severities and verdicts by their keys. */
    private static Map<String, String> english() {
        List<Message> messages = new ArrayList<>();
        List<RuleInfo> rules = new ArrayList<>(PolicyRules.list());
        RuleRegistry.standard().rules().forEach(rule -> rules.add(rule.info()));
        for (RuleInfo rule : rules) {
            messages.addAll(rule.messages());
            messages.addAll(List.of(rule.summary(), rule.rationale(), rule.fix()));
            rule.parameters().forEach(parameter -> messages.add(parameter.meaning()));
        }
        messages.addAll(ReportMessages.all());
        Map<String, String> english = new TreeMap<>();
        messages.forEach(message -> english.put(message.key(), message.pattern()));
        for (ProblemText text : ProblemText.values()) {
            english.put(text.of().key(), text.toString());
        }
        english.putAll(listed("org.wsisroadmaps.model.Illegal", "illegal-value."));
        english.putAll(listed("org.wsisroadmaps.validation.policy.PolicyText", "policy-file."));
        for (PolicyWord word : PolicyWord.values()) {
            english.put(word.of().key(), word.of().pattern());
        }
        for (Severity severity : Severity.values()) {
            english.put("severity." + severity, severity.toString());
        }
        for (Verdict verdict : Verdict.values()) {
            english.put("verdict." + verdict, verdict.toString());
        }
        return english;
    }
}
