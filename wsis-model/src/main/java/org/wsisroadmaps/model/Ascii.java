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
        return !text.isEmpty() && text.chars().allMatch(c -> isDigit((char) c));
    }

    /** Refuses a code that is not made of so many capital letters. */
    static void checkCapitals(String member, String code, int length, String expected) {
        if (code.length() != length || !code.chars().allMatch(c -> isCapital((char) c))) {
            throw new IllegalArgumentException("'" + member + "' is " + Quoted.of(code) + ": use " + expected);
        }
    }
}
