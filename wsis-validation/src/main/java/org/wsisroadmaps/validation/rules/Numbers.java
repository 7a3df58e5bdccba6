package org.wsisroadmaps.validation.rules;

/** The shapes that numbers of resolutions and recommendations have. */
final class Numbers {
    private static final int YEAR_DIGITS = 4;

    private Numbers() {}

    /** Tells whether a part of a text is digits and nothing else. */
    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }

    /** Tells whether a text is a number and perhaps that of its revision, such as {@code 69-2}. */
    static boolean isRevised(String number) {
        int hyphen = number.indexOf('-');
        return hyphen < 0
                ? isDigits(number, 0, number.length())
                : isDigits(number, 0, hyphen) && isDigits(number, hyphen + 1, number.length());
    }

    /** Tells whether a text is a series and a number, such as {@code X.1500}, {@code SM.1541-6} or {@code V.32bis}. */
    static boolean isLettered(String number) {
        int stop = number.indexOf('.');
        for (int i = 0; i < stop; i++) {
            if (number.charAt(i) < 'A' || number.charAt(i) > 'Z') {
                return false;
            }
        }
        return stop > 0 && number.length() > stop + 1 && isDigits(number, stop + 1, stop + 2);
    }

    /**
     * Tells whether a text is a session and a number, such as {@code 70/125}, {@code 57/270 B} or {@code ES-10/2}. Until
     * 1976 the session stood behind the number: {@code 217 A (III)}.
     */
    static boolean isOfGeneralAssembly(String number) {
        int slash = number.indexOf('/');
        if (slash < 0) {
            return isOfEarlySession(number);
        }
        int session = number.startsWith("ES-") ? 3 : number.startsWith("S-") ? 2 : 0;
        return isDigits(number, session, slash) && isDigits(number, slash + 1, withoutPart(number));
    }

    /** Tells whether a text is a year and a number, such as {@code 2016/22}; until 1977 numbers were those of sessions. */
    static boolean isOfCouncilOfYear(String number) {
        int slash = number.indexOf('/');
        return slash < 0
                ? isOfEarlySession(number)
                : slash == YEAR_DIGITS
                        && isDigits(number, 0, slash)
                        && isDigits(number, slash + 1, withoutPart(number));
    }

    private static boolean isOfEarlySession(String number) {
        int session = number.indexOf(" (");
        if (session < 0 || !number.endsWith(")")) {
            return false;
        }
        for (int i = session + 2; i < number.length() - 1; i++) {
            if ("IVXLS-".indexOf(number.charAt(i)) < 0) {
                return false;
            }
        }
        return isDigits(number, 0, withoutPart(number.substring(0, session)));
    }

    /** Returns where a number ends that may have a part, such as the B of {@code 270 B}. */
    private static int withoutPart(String number) {
        int end = number.length();
        if (end > 0 && number.charAt(end - 1) >= 'A' && number.charAt(end - 1) <= 'Z') {
            end--;
            if (end > 0 && number.charAt(end - 1) == ' ') {
                end--;
            }
        }
        return end;
    }

    /** Tells whether a text is a name in small letters, such as {@code tunis-agenda}. */
    static boolean isName(String number) {
        boolean inWord = false;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == '-' ? !inWord : c < 'a' || c > 'z') {
                return false;
            }
            inWord = c != '-';
        }
        return inWord;
    }
}
