package org.wsisroadmaps.validation.rules;

/** Compares the places of conferences, which other languages write in their own ways: Bucarest, Bakou, Дубай. */
final class Places {
    /** The end of the Latin letters, those with accents included. */
    private static final char LATIN_END = '\u0250';

    private Places() {}

    /** Tells whether two names certainly mean different places: both are in Latin letters, and more than one differs. */
    static boolean differ(String one, String other) {
        return !one.equals(other)
                && isLatin(one)
                && isLatin(other)
                && !Names.same(one, other)
                && !differInOneLetter(one, other);
    }

    private static boolean isLatin(String place) {
        for (int i = 0; i < place.length(); i++) {
            if (Character.isLetter(place.charAt(i)) && place.charAt(i) >= LATIN_END) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether one letter more, less or in the place of another makes one name of the other. */
    private static boolean differInOneLetter(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && same(one.charAt(start), other.charAt(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && same(one.charAt(one.length() - 1 - end), other.charAt(other.length() - 1 - end))) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end <= 1;
    }

    private static boolean same(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
