package org.wsisroadmaps.io;

import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.PartialDate;

/** The texts and numbers that the model checks only as parts of a whole, checked where they stand in the document. */
final class Shapes {
    private Shapes() {}

    static String digits(String text) {
        return checked(text, text.length(), '0', '9', ProblemText.NO_DIGITS);
    }

    static String country(String text) {
        return checked(text, 2, 'A', 'Z', ProblemText.NO_COUNTRY);
    }

    static String currency(String text) {
        return checked(text, 3, 'A', 'Z', ProblemText.NO_CURRENCY);
    }

    static int year(int year) {
        // Nearly all are in this century or the last, and no date is needed to find that out.
        return year >= 1900 && year < 2100 ? year : PartialDate.of(year).year();
    }

    private static String checked(String text, int length, char first, char last, ProblemText fault) {
        if (text.length() != length || !text.chars().allMatch(c -> c >= first && c <= last)) {
            throw fault.refusing(text);
        }
        return text;
    }
}
