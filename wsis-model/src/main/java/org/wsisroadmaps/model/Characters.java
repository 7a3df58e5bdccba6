package org.wsisroadmaps.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides which characters the texts of a model may hold, so that every format can carry every model. */
final class Characters {
    private Characters() {}

    /** Refuses the text of a member that is blank or that {@link #check(String)} refuses. */
    static void check(String member, String text) {
        if (text.isBlank()) {
            throw Illegal.BLANK.of(member);
        }
        check(text);
    }

    static void check(String member, Optional<String> text) {
        if (text.isPresent()) {
            check(member, text.get());
        }
    }

    static void check(String member, List<String> texts) {
        for (String text : texts) {
            check(member, text);
        }
    }

    /** Refuses halves of surrogate pairs, the noncharacters U+FFFE and U+FFFF, and controls but tab, LF and CR. */
    static void check(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < Character.MIN_SURROGATE) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw refused(c, Illegal.HALF_OF_PAIR);
            } else if (c >= 0xFFFE) {
                throw refused(c, Illegal.NONCHARACTER);
            } else if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                throw refused(c, Illegal.CONTROL);
            }
        }
    }

    private static IllegalArgumentException refused(char c, Illegal fault) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return fault.of("U+" + "0".repeat(4 - digits.length()) + digits);
    }
}
