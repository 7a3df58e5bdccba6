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
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.validation.Translation;

/** The option {@code --lang}. */
class LanguageTest {
    private static final Path FILES =
            Path.of("..", "wsis-validation", "src", "main", "resources", "org", "wsisroadmaps", "validation");

    @TempDir
    private Path folder;

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
    void has_the_places_of_every_phrase_in_every_language() {
        for (Phrase phrase : Phrase.values()) {
            Object[] arguments = {1, "<1>", "<2>"};
            String english = phrase.of(arguments).toString();

            assertThat(Translation.of(Locale.FRENCH).text(phrase.of(arguments)))
                    .as(phrase.name())
                    .satisfies(french -> assertThat(french.contains("<1>")).isEqualTo(english.contains("<1>")))
                    .satisfies(french -> assertThat(french.contains("<2>")).isEqualTo(english.contains("<2>")))
                    .doesNotContain("{");
        }
    }

    @Test
    void tells_in_french_what_is_wrong_with_how_it_is_used() {
        String faulty = CommandRun.sample("faulty.yaml");

        assertThat(CommandRun.of("validate", "-", "-", "--lang", "fr").err()).isEqualTo("""
                        wsis validate: l\u2019entr\u00e9e standard ne peut \u00eatre lue qu\u2019une fois
                        Essayer \u00ab\u00a0wsis validate --help\u00a0\u00bb.
                        """);
        assertThat(CommandRun.of("validate", faulty, "--lang", "fr", "-o", faulty)
                        .err())
                .startsWith("wsis validate: le rapport remplacerait ");
        assertThat(CommandRun.of("rules", "activity-overdu", "--lang", "fr").err())
                .startsWith("wsis rules: il n\u2019y a pas de r\u00e8gle \u00ab\u00a0activity-overdu\u00a0\u00bb\u00a0;"
                        + " s\u2019agit-il de activity-overdue\u00a0?\n");
        assertThat(CommandRun.of("validate", "--lang", "fr", "--no-such-option", faulty)
                        .err())
                .contains("Essayer ");
        String missing = folder.resolve("no").resolve("report.txt").toString();
        assertThat(CommandRun.of("validate", faulty, "--lang", "fr", "-o", missing))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "wsis: impossible d\u2019\u00e9crire " + missing
                                + "\u00a0: il n\u2019y a pas de dossier de ce nom\n"));
    }

    @Test
    void tells_in_french_what_is_wrong_with_a_policy_or_the_edition_before() {
        String faulty = CommandRun.sample("faulty.yaml");
        String policy = Documents.write(folder, "policy.yaml", "format: wsis-policy/1.0\nrules: {a: bad, b: off}\n");
        CommandRun run = CommandRun.of("validate", faulty, "--lang", "fr", "--config", policy);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(policy + ":2:9: erreur\u00a0: il n\u2019y a pas de r\u00e8gle \u00ab\u00a0a\u00a0\u00bb"
                        + " [unknown-member]\n");
        assertThat(CommandRun.of("validate", faulty, "--lang", "fr", "--previous", "missing.yaml")
                        .err())
                .startsWith("missing.yaml: erreur\u00a0: ")
                .contains("ce fichier n\u2019existe pas [io]\n")
                .endsWith("\nimpossible de lire missing.yaml, de sorte que rien n\u2019a \u00e9t\u00e9 valid\u00e9\n");
        String unused = Documents.write(
                folder, "unused.yaml", "format: wsis-policy/1.0\nsuppressions: [{rule: horizon-passed, reason: x}]\n");
        assertThat(CommandRun.of("validate", faulty, faulty, "--lang", "fr", "--config", unused)
                        .err())
                .isEqualTo(
                        unused + ":2:16\u00a0: la suppression de horizon-passed n\u2019\u00e9carte rien dans aucun des"
                                + " fichiers [suppression-unused]\n");
    }

    @Test
    void shows_a_publication_in_french() {
        String document = """
                format: wsis-roadmaps/1.0
                title: {en: Two lines, fr: Deux lignes}
                roadmaps:
                  - {id: c2, actionLine: C2, title: Infrastructure, activities: [{id: a, title: A, timeframe: ongoing}]}
                """;

        assertThat(CommandRun.with(document, "show", "-", "--lang", "fr").out())
                .startsWith("Deux lignes\n  Activit\u00e9s  1\n  P\u00e9riode    inconnue\u00a0; 1 sans terme\n")
                .contains("\nFeuilles de route\n  Orientation  Titre  ", "Infrastructure");
        assertThat(CommandRun.with(document, "show", "-").out()).startsWith("Two lines\n  Activities  1\n");
        assertThat(CommandRun.with("[]", "show", "-", "--lang", "fr").err()).startsWith("-:1:1: erreur\u00a0: ");
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
