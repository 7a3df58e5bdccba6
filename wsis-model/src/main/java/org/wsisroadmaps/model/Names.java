package org.wsisroadmaps.model;

import java.text.Normalizer;
import java.util.Locale;

/** Compares names as people do: case, accents and blanks do not matter. */
final class Names {
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

    /** Tells whether two names give the same; names in ASCII are compared where they stand. */
    static boolean same(String one, String other) {
        return isAscii(one) && isAscii(other)
                ? sameAscii(one, other)
                : folded(one).equals(folded(other));
    }

    private static boolean sameAscii(String one, String other) {
        int i = skipBlanks(one, 0);
        int j = skipBlanks(other, 0);
        while (i < one.length() && j < other.length()) {
            if (Character.toLowerCase(one.charAt(i)) != Character.toLowerCase(other.charAt(j))) {
                return false;
            }
            i = skipBlanks(one, i + 1);
            j = skipBlanks(other, j + 1);
        }
        return i == one.length() && j == other.length();
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && isDropped(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
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
