package org.wsisroadmaps.model;

/**
 * The Cyrillic letters that stand in for Latin ones in codes; pages of ITU print С1 and С2 with a Cyrillic letter, and
 * UN documents А/70/1 with another.
 */
final class LookAlikes {
    private static final String CYRILLIC = "\u0410\u0412\u0421\u0415\u0430\u0441\u0435";
    private static final String LATIN = "ABCEace";

    private LookAlikes() {}

    /** Returns the text with Latin letters, all other blanks as plain ones and all hyphens and dashes as hyphens. */
    static String plain(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char latin = plain(c);
            if (latin != c) {
                if (plain == null) {
                    plain = new StringBuilder(text);
                }
                plain.setCharAt(i, latin);
            }
        }
        return plain == null ? text : plain.toString();
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c;
        }
        int at = CYRILLIC.indexOf(c);
        if (at >= 0) {
            return LATIN.charAt(at);
        }
        if (Spelling.isDash(c)) {
            return '-';
        }
        return Spelling.isBlank(c) ? ' ' : c;
    }
}
