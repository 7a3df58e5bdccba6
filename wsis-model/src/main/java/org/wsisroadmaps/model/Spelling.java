package org.wsisroadmaps.model;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the accidents of typing out of a text before it is compared with known spellings. */
final class Spelling {
    /** No citation, code or time that can be classified is longer; longer texts are not even tried. */
    static final int LONGEST = 300;

    private Spelling() {}

    /** Returns the text with single plain blanks, none at its ends, and hyphens for all hyphens and dashes. */
    static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                tidy.append(isDash(c) ? '-' : c);
            } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(' ');
            }
        }
        int end = tidy.length();
        return tidy.substring(0, end > 0 && tidy.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** Returns the words of the text in small letters, a hyphen counting as a blank. */
    static String words(String text) {
        return tidy(tidy(text).replace('-', ' ')).toLowerCase(Locale.ROOT);
    }

    /** Returns years such as {@code 2018 – 2021} as {@code 2018-2021}, and any other text tidied. */
    static String period(String text) {
        String tidy = tidy(text);
        String dense = tidy.replace(" ", "");
        return dense.matches("[0-9]{4}-[0-9]{4}") ? dense : tidy;
    }

    /** Returns what was found in parentheses, where there were any. */
    static Optional<String> inParentheses(@Nullable String found) {
        return Optional.ofNullable(found).map(Spelling::period).filter(text -> !text.isEmpty());
    }

    /** Returns the text, followed by another one in parentheses where there is one. */
    static String withParentheses(String text, Optional<String> addition) {
        return addition.map(added -> text + " (" + added + ")").orElse(text);
    }

    /** Returns a text that is all in capitals, or starts with a small letter, with a capital for each word. */
    static String capitalized(String text) {
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        if (!shouted && !Character.isLowerCase(text.codePointAt(0))) {
            return text;
        }
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = i == 0 || !Character.isLetter(text.charAt(i - 1));
            words.append(first ? Character.toUpperCase(c) : Character.toLowerCase(c));
        }
        return words.toString();
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isDash(char c) {
        return c == '\u2212' || (c >= '\u2010' && c <= '\u2015');
    }
}
