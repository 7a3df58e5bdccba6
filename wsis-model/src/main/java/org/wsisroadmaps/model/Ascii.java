package org.wsisroadmaps.model;

/** The letters and digits of codes, told without any locale. */
final class Ascii {
    private Ascii() {}

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || isCapital(c);
    }

    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    static boolean isDigits(String text) {
        return isDigits(text, 0, text.length());
    }

    /** Tells whether a part of a text is digits and nothing else, and not empty. */
    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    /** Refuses the code of a country or a currency, which is two or three capital letters. */
    static void checkCapitals(String code, int length) {
        boolean capitals = code.length() == length;
        for (int i = 0; capitals && i < length; i++) {
            capitals = isCapital(code.charAt(i));
        }
        if (!capitals) {
            throw (length == 2 ? Illegal.COUNTRY : Illegal.CURRENCY).of(Quoted.of(code));
        }
    }
}
