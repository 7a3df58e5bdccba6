package org.wsisroadmaps.model;

import java.util.Locale;

/** Shows a refused text in a message: not more of it than a line can take, and no controls. */
final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    static String of(String text) {
        StringBuilder quoted = new StringBuilder();
        int[] points = text.codePoints().limit(LONGEST + 1L).toArray();
        for (int i = 0; i < Math.min(points.length, LONGEST); i++) {
            if (Character.isISOControl(points[i]) || Character.getType(points[i]) == Character.FORMAT) {
                quoted.append("\\u").append(String.format(Locale.ROOT, "%04X", points[i]));
            } else {
                quoted.appendCodePoint(points[i]);
            }
        }
        return quoted.append(points.length > LONGEST ? "\u2026" : "").toString();
    }
}
