package org.wsisroadmaps.io.stream;

import java.util.Locale;
import java.util.Set;

/** Tells which texts YAML may have without quotes. The letters are listed, since what is a letter differs by Java version. */
final class PlainText {
    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private static final String SAFE = " -_./()+',&;=%?@";

    private PlainText() {}

    /** Returns whether no reader of YAML 1.1 or 1.2 takes a text without quotes for anything but that text. */
    static boolean isSafe(String text) {
        if (text.isEmpty() || !isLetter(text.charAt(0)) || text.charAt(text.length() - 1) == ' ') {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!isSafe(text, i)) {
                return false;
            }
        }
        return text.length() > 5 || !WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a character is escaped between double quotes. */
    static boolean isEscaped(char c) {
        return c < ' '
                || c == '"'
                || c == '\\'
                || (c >= 0x7F && c <= 0x9F)
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || c >= 0xFFFE;
    }

    private static boolean isSafe(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case ':' -> at + 1 < text.length() && text.charAt(at + 1) != ' ';
            case '#' -> text.charAt(at - 1) != ' ';
            default -> isLetter(c) || (c >= '0' && c <= '9') || SAFE.indexOf(c) >= 0 || isPunctuation(c);
        };
    }

    /** Returns whether a character is a letter of the Latin, Greek, Cyrillic, Arabic or Chinese script. */
    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z'
                || (c >= 'A' && c <= 'Z')
                || (c >= 0xC0 && c <= 0x24F)
                || (c >= 0x3B1 && c <= 0x3C9)
                || (c >= 0x410 && c <= 0x45F)
                || (c >= 0x621 && c <= 0x64A)
                || (c >= 0x4E00 && c <= 0x9FA5);
    }

    private static boolean isPunctuation(char c) {
        return c >= 0x2010 && c <= 0x2014 || (c >= 0x2018 && c <= 0x201D);
    }
}
