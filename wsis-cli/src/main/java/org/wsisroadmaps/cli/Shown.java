package org.wsisroadmaps.cli;

import java.util.Locale;

/** Makes text of documents and names of files fit to be shown: they must not be able to steer a terminal. */
final class Shown {
    private static final String ELLIPSIS = "…";

    private Shown() {}

    /** Returns a text on one line, with controls and marks of direction escaped. */
    static String line(String text) {
        if (text.codePoints().noneMatch(Shown::isSteering)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isSteering(point)) {
                out.append(String.format(Locale.ROOT, "\\u%04X", point));
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    /** Returns a text on one line that takes no more than so many columns. */
    static String line(String text, int columns) {
        String line = line(text.strip());
        if (width(line) <= columns) {
            return line;
        }
        StringBuilder out = new StringBuilder();
        int width = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            width += width(point);
            if (width > columns - 1) {
                break;
            }
            out.appendCodePoint(point);
            i += Character.charCount(point);
        }
        return out.toString().stripTrailing() + ELLIPSIS;
    }

    /** Returns how many columns of a terminal a text takes. */
    static int width(String text) {
        return text.codePoints().map(Shown::width).sum();
    }

    private static int width(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    private static boolean isWide(int point) {
        return point >= 0x1100
                && (point <= 0x115F
                        || (point >= 0x2E80 && point <= 0xA4CF)
                        || (point >= 0xAC00 && point <= 0xD7A3)
                        || (point >= 0xF900 && point <= 0xFAFF)
                        || (point >= 0xFE30 && point <= 0xFE6F)
                        || (point >= 0xFF00 && point <= 0xFF60)
                        || (point >= 0x1F300 && point <= 0x1FAFF)
                        || (point >= 0x20000 && point <= 0x3FFFD));
    }

    private static boolean isSteering(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // Joiners belong to the scripts that need them; the marks that turn the direction round do not.
            case Character.FORMAT -> isDirection(point);
            default -> false;
        };
    }

    private static boolean isDirection(int point) {
        return point == 0x061C
                || (point >= 0x200E && point <= 0x200F)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
