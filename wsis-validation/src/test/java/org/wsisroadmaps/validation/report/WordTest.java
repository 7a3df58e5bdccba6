package org.wsisroadmaps.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.validation.LanguageFiles;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.Translation;

class WordTest {
    @Test
    void every_word_is_there_in_every_language() {
        Map<String, String> english = new TreeMap<>();
        for (Word word : Word.values()) {
            Message message = word.of();
            english.put(message.key(), message.pattern());
        }

        LanguageFiles.check(english, key -> key.startsWith("report."));
    }

    @Test
    void counts_in_the_forms_of_the_language() {
        Translation french = Translation.of(Locale.FRENCH);

        assertThat(Word.count(Severity.ERROR, 0)).hasToString("0 errors");
        assertThat(Word.count(Severity.WARNING, 1)).hasToString("1 warning");
        assertThat(Word.count(Severity.INFO, 2)).hasToString("2 infos");
        assertThat(Word.last(1, 3)).hasToString("1 info, 3 suppressed");
        assertThat(french.text(Word.last(2, 1))).isEqualTo("2 informations, 1 constatation \u00e9cart\u00e9e");
        assertThat(french.text(Word.count(Severity.ERROR, 0))).isEqualTo("0 erreur");
        assertThat(french.text(Word.count(Severity.WARNING, 1))).isEqualTo("1 avertissement");
        assertThat(french.text(Word.count(Severity.INFO, 2))).isEqualTo("2 informations");
    }
}
