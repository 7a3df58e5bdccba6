package org.wsisroadmaps.validation.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.ExpectedResult;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.LocalizedText;

/**
 * Compares what activities of two editions say of themselves. Titles are shortened, mended and rewritten, so that one
 * word that they have in common is enough to take them for the same.
 */
final class Likeness {
    /** How many letters words have in common that may be forms of one word: strategy and strategies. */
    private static final int STEM = 4;

    private Likeness() {}

    /** Tells whether two activities may be one. They certainly are not where nothing that they say is the same. */
    static boolean isPossible(Activity earlier, Activity later) {
        return shareWord(earlier.title(), later.title())
                || (earlier.description().isPresent()
                        && later.description().isPresent()
                        && shareWord(
                                earlier.description().get(), later.description().get()))
                || shareResult(earlier, later);
    }

    private static boolean shareResult(Activity earlier, Activity later) {
        for (ExpectedResult result : earlier.expectedResults()) {
            for (ExpectedResult other : later.expectedResults()) {
                if (result.text().equals(other.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Of texts that have no language in common nothing is certain. */
    private static boolean shareWord(LocalizedText one, LocalizedText other) {
        boolean comparable = false;
        for (LanguageTag language : one.texts().keySet()) {
            Optional<String> text = other.in(language);
            if (text.isPresent()) {
                comparable = true;
                if (shareWord(words(one.in(language).orElseThrow()), words(text.get()))) {
                    return true;
                }
            }
        }
        return !comparable;
    }

    private static boolean shareWord(List<String> words, List<String> others) {
        for (String word : words) {
            for (String other : others) {
                if (word.equals(other) || word.regionMatches(0, other, 0, STEM)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the words of four letters or more, acronyms, and each sign of scripts that leave no blanks. */
    private static List<String> words(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < letters.length(); ) {
            int c = letters.codePointAt(i);
            i += Character.charCount(c);
            if (isWord(c)) {
                words.add(Character.toString(c));
            } else if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() >= STEM || (word.length() > 1 && word.chars().noneMatch(Character::isLowerCase))) {
            StringBuilder folded = new StringBuilder();
            word.chars().forEach(c -> folded.append((char) Character.toLowerCase(Character.toUpperCase(c))));
            words.add(folded.toString());
        }
        word.setLength(0);
    }

    private static boolean isWord(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
