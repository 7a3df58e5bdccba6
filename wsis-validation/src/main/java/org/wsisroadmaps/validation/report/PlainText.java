package org.wsisroadmaps.validation.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** Text from a document as it may stand in a line for people. */
final class PlainText {
    private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private PlainText() {}

    /**
     * Returns a text in one line, without what steers a terminal, turns a line around or is illegal in XML: a document
     * must not be able to do that. What is left out is shown by its number.
     */
    static String shown(String text) {
        if (text.codePoints().noneMatch(PlainText::isSteering)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(point -> {
            if (isSteering(point)) {
                for (char unit : Character.toChars(point)) {
                    out.append("\\u").append(HEXADECIMAL.toHexDigits(unit));
                }
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    /** JSON cannot carry half of a surrogate pair, which the name of a file or a rule of somebody else may hold. */
    static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** Returns a text with a capital at its start, where that is a word and no code. */
    static String sentence(String text) {
        int end = text.indexOf(' ');
        String first = end < 0 ? text : text.substring(0, end);
        return first.isEmpty() || !first.codePoints().allMatch(c -> Character.isLowerCase(c) || c == '’')
                ? text
                : first.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static boolean isSteering(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            // Words of Persian and of languages of India need the two joiners, which steer nothing.
            case Character.FORMAT -> point != NON_JOINER && point != JOINER;
            default -> (point & 0xFFFE) == 0xFFFE;
        };
    }
}
