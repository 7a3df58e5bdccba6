package org.wsisroadmaps.validation.report;

import org.wsisroadmaps.io.Problem;
import org.wsisroadmaps.io.ProblemCode;

/** Text from a document as it may stand in a line for people. */
final class PlainText {
    private PlainText() {}

    /** Returns a text without what steers a terminal or turns a line around: a document must not be able to do that. */
    static String shown(String text) {
        if (text.codePoints().noneMatch(PlainText::isSteering)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isSteering(point)) {
                out.append(escaped(point));
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    private static boolean isSteering(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** The reader's problems know how; there is one way of quoting for both. */
    private static String escaped(int point) {
        return Problem.error(ProblemCode.MALFORMED_VALUE, "", "")
                .withValue(Character.toString(point))
                .value()
                .orElse("");
    }
}
