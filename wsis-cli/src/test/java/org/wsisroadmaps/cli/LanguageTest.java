package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.validation.Translation;

/** The option {@code --lang}. */
class LanguageTest {
    private static final Path FILES =
            Path.of("..", "wsis-validation", "src", "main", "resources", "org", "wsisroadmaps", "validation");

    @Test
    void has_every_phrase_in_every_language() throws IOException {
        for (Locale language : Translation.languages()) {
            if (!language.equals(Locale.ENGLISH)) {
                Properties file = new Properties();
                try (Reader in = Files.newBufferedReader(
                        FILES.resolve("messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
                    file.load(in);
                }
                assertThat(new TreeSet<>(file.stringPropertyNames())
                                .stream()
                                        .filter(key -> key.startsWith("cli."))
                                        .map(key -> key.replaceAll("\\.(zero|one|two|few|many|other)$", ""))
                                        .distinct())
                        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Phrase.values())
                                .map(phrase -> phrase.of().key())
                                .toList());
            }
        }
    }

    @Test
    void tells_a_rule_in_french() {
        CommandRun run = CommandRun.of("rules", "activity-without-partner", "--lang", "fr-CH");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("activity-without-partner\n  Une activit\u00e9 ne d\u00e9signe aucun partenaire.\n")
                .contains("\nGravit\u00e9\n", "avertissement", "\nPourquoi\n", "\nQue faire\n");
    }

    @Test
    void lists_the_rules_in_french() {
        CommandRun run = CommandRun.of("rules", "--lang", "fr");

        assertThat(run.out())
                .contains(
                        "R\u00e8gle",
                        "Une activit\u00e9 ne d\u00e9signe aucun partenaire.",
                        " r\u00e8gles. - non appliqu\u00e9e")
                .doesNotContain("error", "warning", "An activity");
    }

    @Test
    void counts_files_in_french() {
        String faulty = CommandRun.sample("faulty.yaml");

        assertThat(CommandRun.of("validate", faulty, faulty, "--lang", "fr").out())
                .endsWith("\n2 fichiers\u00a0: 2 non valides\n");
    }

    @Test
    void says_which_languages_there_are() {
        for (String language : new String[] {"xx", "de", "", "fr_FR"}) {
            CommandRun run = CommandRun.of("validate", CommandRun.sample("faulty.yaml"), "--lang", language);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("there is no '" + language + "', use en, fr");
        }
    }
}
