package org.wsisroadmaps.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A date that is known to the year, the quarter, the month or the day: {@code 2018}, {@code 2018-Q4}, {@code 2018-10},
 * {@code 2018-10-21}. Years are 1865 (the founding of ITU) to 2200.
 */
@PlainStyle
@Value.Immutable
public abstract sealed class PartialDate implements Serializable permits ImmutablePartialDate {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 1865;
    private static final int LAST_YEAR = 2200;
    private static final int YEAR_LENGTH = 4;
    private static final int DAY_LENGTH = 10;

    PartialDate() {}

    /**
     * Returns a year.
     *
     * @param year 1865 to 2200
     * @return the year as a date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(int year) {
        return of(Integer.toString(year));
    }

    /**
     * Returns a day.
     *
     * @param day the day, its year 1865 to 2200
     * @return the day as a date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(LocalDate day) {
        return of(day.toString());
    }

    /**
     * Returns the date of this text.
     *
     * @param text the date, such as {@code 2018}, {@code 2018-Q4}, {@code 2018-10} or {@code 2018-10-21}
     * @return the date
     * @throws IllegalArgumentException if the text is anything else, or no such date exists
     */
    public static PartialDate of(String text) {
        if (!hasShape(text)) {
            throw noDate(text);
        }
        PartialDate date = ImmutablePartialDate.of(text);
        checkYear(date.year());
        if (!date.exists()) {
            throw noDate(text);
        }
        return date;
    }

    /** Tells whether there is such a month, and such a day in it; quarters have been looked at. */
    private boolean exists() {
        if (isYear() || isQuarter()) {
            return true;
        }
        int month = number(5);
        int day = hasDay() ? number(8) : 1;
        return month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= lengthOfMonth(year(), month));
    }

    private static boolean hasShape(String text) {
        return switch (text.length()) {
            case 4 -> Ascii.isDigits(text);
            case 7 -> text.charAt(4) == '-' && Ascii.isDigits(text, 0, 4) && hasMonthShape(text);
            case 10 ->
                text.charAt(7) == '-'
                        && text.charAt(5) != 'Q'
                        && hasShape(text.substring(0, 7))
                        && Ascii.isDigits(text, 8, 10);
            default -> false;
        };
    }

    private static boolean hasMonthShape(String text) {
        return Ascii.isDigits(text, 5, 7) || (text.charAt(5) == 'Q' && text.charAt(6) >= '1' && text.charAt(6) <= '4');
    }

    private static IllegalArgumentException noDate(String text) {
        return Illegal.DATE.of(Quoted.of(text));
    }

    static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Illegal.YEAR.of(year, FIRST_YEAR, LAST_YEAR);
        }
    }

    static void checkYear(OptionalInt year) {
        if (year.isPresent()) {
            checkYear(year.getAsInt());
        }
    }

    abstract String text();

    /** {@return the year} */
    public int year() {
        return number(0) * 100 + number(2);
    }

    /** {@return the first day that the date can mean, as a start counts} */
    public LocalDate earliest() {
        return LocalDate.of(year(), firstMonth(), hasDay() ? number(8) : 1);
    }

    /** {@return the last day that the date can mean, as an end or a single date counts} */
    public LocalDate latest() {
        int year = year();
        int month = lastMonth();
        return LocalDate.of(year, month, hasDay() ? number(8) : lengthOfMonth(year, month));
    }

    private int firstMonth() {
        return isYear() ? 1 : isQuarter() ? lastMonth() - 2 : number(5);
    }

    private int lastMonth() {
        return isYear() ? 12 : isQuarter() ? (text().charAt(6) - '0') * 3 : number(5);
    }

    private boolean isYear() {
        return text().length() == YEAR_LENGTH;
    }

    private boolean isQuarter() {
        return text().charAt(5) == 'Q';
    }

    private boolean hasDay() {
        return text().length() == DAY_LENGTH;
    }

    private static int lengthOfMonth(int year, int month) {
        return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
    }

    /** Returns the number of the two digits from there on; rules ask for dates so often that no text is made of them. */
    private int number(int from) {
        return (text().charAt(from) - '0') * 10 + text().charAt(from + 1) - '0';
    }

    /** Returns the date as written. */
    @Override
    public String toString() {
        return text();
    }
}
