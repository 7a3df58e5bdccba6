package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.validation.policy.PolicyRules;
import org.wsisroadmaps.validation.report.ReportMessages;

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

    /** Returns what the model says of illegal values, in a list that nobody else can see. */
    private static Map<String, String> ofModel() {
        Map<String, String> english = new TreeMap<>();
        try {
            for (Object text : Class.forName("org.wsisroadmaps.model.Illegal").getEnumConstants()) {
                String name = ((Enum<?>) text).name().toLowerCase(Locale.ROOT).replace('_', '-');
                english.put("illegal-value." + name, text.toString());
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
        english.putAll(ofModel());
        for (Severity severity : Severity.values()) {
            english.put("severity." + severity, severity.toString());
        }
        for (Verdict verdict : Verdict.values()) {
            english.put("verdict." + verdict, verdict.toString());
        }
        return english;
    }
}
