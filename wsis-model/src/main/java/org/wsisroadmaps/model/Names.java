package org.wsisroadmaps.model;

import java.text.Normalizer;
import java.util.Locale;

/** Compares names as people do: case, accents and blanks do not matter. */
final class Names {
    private static final char ASCII_END = 0x80;

    private Names() {}

    /** Returns what is compared of a name; two names that only differ in case, accents or blanks give the same. */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        decomposed.codePoints().filter(c -> !isDropped(c)).forEach(folded::appendCodePoint);
        // upper case first, since ß and SS, or the two small sigmas, meet there alone
        String plain = folded.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? name : plain;
    }

    /** Tells whether two names give the same. Names in ASCII are compared where they stand, up to the first difference. */
    static boolean same(String one, String other) {
        int i = skipBlanks(one, 0);
        int j = skipBlanks(other, 0);
        while (i < one.length() && j < other.length()) {
            char c = one.charAt(i);
            char d = other.charAt(j);
            if (c >= ASCII_END || d >= ASCII_END) {
                return folded(one).equals(folded(other));
            }
            if (Character.toLowerCase(c) != Character.toLowerCase(d)) {
                return false;
            }
            i = skipBlanks(one, i + 1);
            j = skipBlanks(other, j + 1);
        }
        return i == one.length() && j == other.length()
                || (!isAscii(one, i) || !isAscii(other, j)) && folded(one).equals(folded(other));
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) < ASCII_END && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isAscii(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII_END) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDropped(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }
}
