package org.wsisroadmaps.validation;

import java.util.Locale;

/** The form that a word takes after a whole number. Languages have one to six of them; see the plural rules of CLDR. */
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    private final String text = name().toLowerCase(Locale.ROOT);

    /** Returns the form after a number that is not negative. Languages that are not known here go by English. */
    static PluralForm of(Locale language, long number) {
        return switch (language.getLanguage()) {
            case "ar" -> arabic(number);
            case "fr" -> number < 2 ? ONE : OTHER;
            case "ru" -> russian(number);
            case "zh" -> OTHER;
            default -> number == 1 ? ONE : OTHER;
        };
    }

    private static PluralForm arabic(long number) {
        long last = number % 100;
        if (number < 3) {
            return number == 0 ? ZERO : number == 1 ? ONE : TWO;
        }
        return last >= 3 && last <= 10 ? FEW : last >= 11 ? MANY : OTHER;
    }

    private static PluralForm russian(long number) {
        long last = number % 10;
        boolean teen = number % 100 >= 11 && number % 100 <= 14;
        if (last == 1 && !teen) {
            return ONE;
        }
        return last >= 2 && last <= 4 && !teen ? FEW : MANY;
    }

    /** Returns the end of a key, such as {@code one}. */
    @Override
    public String toString() {
        return text;
    }
}
