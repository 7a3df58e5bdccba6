package org.wsisroadmaps.validation.rules;

import java.text.Normalizer;

/** Compares places and titles, ignoring case, accents and blanks. Partners know by themselves when they are the same. */
final class Names {
    private Names() {}

    /** Letters without accents are compared as they stand; only the others are taken apart first. */
    static boolean same(String one, String other) {
        return sameLetters(isPlain(one) ? one : apart(one), isPlain(other) ? other : apart(other), false);
    }

    /** Compares titles: hyphens, commas and other marks do not matter either. */
    static boolean sameTitle(String one, String other) {
        return sameLetters(apart(one), apart(other), true);
    }

    private static boolean sameLetters(String one, String other, boolean withoutMarks) {
        int i = 0;
        int j = 0;
        while (true) {
            i = skip(one, i, withoutMarks);
            j = skip(other, j, withoutMarks);
            if (i == one.length() || j == other.length()) {
                return i == one.length() && j == other.length();
            }
            if (folded(one.charAt(i)) != folded(other.charAt(j))) {
                return false;
            }
            i++;
            j++;
        }
    }

    private static int skip(String text, int from, boolean withoutMarks) {
        int i = from;
        while (i < text.length()
                && (isIgnored(text.charAt(i)) || (withoutMarks && !Character.isLetterOrDigit(text.charAt(i))))) {
            i++;
        }
        return i;
    }

    private static boolean isIgnored(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
