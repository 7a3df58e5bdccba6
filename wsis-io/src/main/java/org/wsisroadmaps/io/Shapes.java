package org.wsisroadmaps.io;

import org.wsisroadmaps.model.PartialDate;

/** The texts and numbers that the model checks only as parts of a whole, checked where they stand in the document. */
final class Shapes {
    private Shapes() {}

    static String digits(String text) {
        return checked(text, text.length(), '0', '9', "use the digits of its number, such as 3");
    }

    static String country(String text) {
        return checked(text, 2, 'A', 'Z', "use an ISO 3166-1 alpha-2 code such as CH");
    }

    static String currency(String text) {
        return checked(text, 3, 'A', 'Z', "use an ISO 4217 code such as CHF");
    }

    static int year(int year) {
        return PartialDate.of(year).year();
    }

    private static String checked(String text, int length, char first, char last, String advice) {
        if (text.length() != length || !text.chars().allMatch(c -> c >= first && c <= last)) {
            throw new IllegalArgumentException("'" + text + "' is not legal here: " + advice);
        }
        return text;
    }
}
