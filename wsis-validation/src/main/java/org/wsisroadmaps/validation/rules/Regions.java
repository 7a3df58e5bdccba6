package org.wsisroadmaps.validation.rules;

import java.util.List;

/** The six regions of ITU, as the codes of regional initiatives begin. */
final class Regions {
    private static final List<String> PREFIXES = List.of("AFR", "AMS", "ARB", "ASP", "CIS", "EUR");

    private Regions() {}

    /** Tells whether a code begins with a region. */
    static boolean isPrefixOf(String code) {
        for (int i = 0; i < PREFIXES.size(); i++) {
            if (code.startsWith(PREFIXES.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a code is a region and a number, such as {@code AFR1}. */
    static boolean isInitiative(String code) {
        if (code.length() < 4 || !isPrefixOf(code)) {
            return false;
        }
        for (int i = 3; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
