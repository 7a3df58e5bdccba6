package org.wsisroadmaps.io.stream;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** What scalars look like: the grammars of JSON and YAML, looked at by hand since texts may be long and hostile. */
final class Scalars {
    /** The most digits of a decimal number, and the most that its point may be moved. */
    private static final int MOST_DIGITS = 64;

    private static final String CYRILLIC = "АВСЕасе";
    private static final String LATIN = "ABCEace";

    private Scalars() {}

    /** Returns whether YAML 1.2 takes a scalar without quotes for null. */
    static boolean isNull(String text) {
        if (text.length() > "null".length()) {
            return false;
        }
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
        };
    }

    /** Returns whether the core schema of YAML 1.2 takes a scalar without quotes for true or false. */
    static boolean isCoreBoolean(String text) {
        return switch (text) {
            case "true", "True", "TRUE", "false", "False", "FALSE" -> true;
            default -> false;
        };
    }

    /** Returns whether the core schema of YAML 1.2 takes a scalar without quotes for a number. */
    static boolean isCoreNumber(String text) {
        if (text.isEmpty() || text.charAt(0) > '9') {
            return false;
        }
        if (text.startsWith("0x")) {
            return text.length() > 2 && text.chars().skip(2).allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
        }
        if (text.startsWith("0o")) {
            return text.length() > 2 && text.chars().skip(2).allMatch(c -> c >= '0' && c <= '7');
        }
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        switch (text.substring(start)) {
            case ".inf", ".Inf", ".INF" -> {
                return true;
            }
            case ".nan", ".NaN", ".NAN" -> {
                return start == 0;
            }
            default -> {
                int whole = digits(text, start);
                int at = whole;
                if (at < text.length() && text.charAt(at) == '.') {
                    at = digits(text, at + 1);
                    if (whole == start && at == start + 1) {
                        return false;
                    }
                } else if (whole == start) {
                    return false;
                }
                return exponent(text, at) == text.length();
            }
        }
    }

    /** Returns whether a text is a number as JSON writes them. */
    static boolean isNumber(String text) {
        int whole = whole(text);
        if (whole < 0) {
            return false;
        }
        int at = whole;
        if (at < text.length() && text.charAt(at) == '.') {
            at = digits(text, whole + 1);
            if (at == whole + 1) {
                return false;
            }
        }
        return exponent(text, at) == text.length();
    }

    /** Returns whether a text is a whole number as JSON writes them, of any size. */
    static boolean isInteger(String text) {
        return whole(text) == text.length();
    }

    /** Returns the decimal number that a text is, empty when it is none or one of an unreasonable size. */
    static Optional<BigDecimal> decimal(String text) {
        if (!isNumber(text)) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return number.precision() <= MOST_DIGITS && number.scale() <= MOST_DIGITS && number.scale() >= -MOST_DIGITS
                    ? Optional.of(number)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            // An exponent beyond what a scale holds.
            return Optional.empty();
        }
    }

    /** Returns where a text has a character that no document may hold, -1 for nowhere. */
    static int illegalCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= 0xFFFE) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                if (!isPair(text, i)) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Returns where a text has half of a surrogate pair, -1 for nowhere. */
    static int halfOfPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPair(text, i)) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Returns the name of a character, {@code U+0007} for example. */
    static String codePoint(String text, int index) {
        return String.format(Locale.ROOT, "U+%04X", (int) text.charAt(index));
    }

    /** Returns a text with its look-alike Cyrillic letters made Latin, empty when it has none. */
    static Optional<String> latin(String text) {
        StringBuilder latin = null;
        for (int i = 0; i < text.length(); i++) {
            int letter = text.charAt(i) < CYRILLIC.charAt(0) ? -1 : CYRILLIC.indexOf(text.charAt(i));
            if (letter >= 0) {
                latin = latin == null ? new StringBuilder(text) : latin;
                latin.setCharAt(i, LATIN.charAt(letter));
            }
        }
        return latin == null ? Optional.empty() : Optional.of(latin.toString());
    }

    /** Returns a name as messages show it. */
    static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    /** Returns what a value is called in messages. */
    static ProblemText noun(Token token) {
        return switch (token) {
            case OBJECT -> ProblemText.OBJECT;
            case LIST -> ProblemText.LIST;
            case TEXT -> ProblemText.TEXT;
            case NUMBER -> ProblemText.ANY_NUMBER;
            case TRUE, FALSE -> ProblemText.BOOLEAN;
            default -> ProblemText.NOTHING;
        };
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    /** Returns where the whole part of a JSON number ends, -1 when there is none. */
    private static int whole(String text) {
        int start = !text.isEmpty() && text.charAt(0) == '-' ? 1 : 0;
        int end = digits(text, start);
        return end == start || end > start + 1 && text.charAt(start) == '0' ? -1 : end;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** Returns where an exponent ends that may begin at an index, that index when none does. */
    private static int exponent(String text, int from) {
        if (from >= text.length() || text.charAt(from) != 'e' && text.charAt(from) != 'E') {
            return from;
        }
        int start = from + 1;
        if (start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == '+')) {
            start++;
        }
        int end = digits(text, start);
        return end == start ? from : end;
    }
}
