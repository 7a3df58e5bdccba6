package org.wsisroadmaps.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How dates are written inside timeframes: as codes, or in English words such as May 2008 and Q4 2018. */
final class DateText {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Pattern QUARTER_FIRST = Pattern.compile("q([1-4])[ /-]?([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[ /-]?q([1-4])");
    private static final Pattern IN_WORDS = Pattern.compile("(?:([0-9]{1,2}) )?([a-z]{3,9})\\.? ([0-9]{4})");

    private DateText() {}

    /** Reads a date from a text that is tidy and in small letters; empty for anything else. */
    static Optional<PartialDate> parse(String text) {
        Matcher quarter = QUARTER_FIRST.matcher(text);
        if (quarter.matches()) {
            return date(quarter.group(2) + "-Q" + quarter.group(1));
        }
        quarter = YEAR_FIRST.matcher(text);
        if (quarter.matches()) {
            return date(quarter.group(1) + "-Q" + quarter.group(2));
        }
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches()) {
            return inWords(words.group(1), words.group(2), words.group(3));
        }
        return date(text);
    }

    private static Optional<PartialDate> inWords(String day, String name, String year) {
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            if (name.equals(month) || name.equals(month.substring(0, 3)) || (i == 8 && name.equals("sept"))) {
                String date = year + "-" + twoDigits(i + 1);
                return date(day == null ? date : date + "-" + twoDigits(Integer.parseInt(day)));
            }
        }
        return Optional.empty();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static Optional<PartialDate> date(String text) {
        try {
            return Optional.of(PartialDate.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
