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

    private static boolean isDropped(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }
}
