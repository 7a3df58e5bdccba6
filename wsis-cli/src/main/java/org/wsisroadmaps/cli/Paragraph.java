package org.wsisroadmaps.cli;

/** Breaks a text into indented lines. */
final class Paragraph {
    private static final String INDENTATION = "  ";
    private static final int COLUMNS = 88;

    private Paragraph() {}

    /** Returns lines of at most 88 columns where words allow it, each with a line feed at its end. */
    static String of(String text) {
        StringBuilder out = new StringBuilder();
        StringBuilder line = new StringBuilder(INDENTATION);
        for (String word : text.strip().split("\\s+", -1)) {
            boolean first = line.length() == INDENTATION.length();
            if (!first && Shown.width(line.toString()) + 1 + Shown.width(word) > COLUMNS) {
                out.append(line).append('\n');
                line.setLength(INDENTATION.length());
                first = true;
            }
            line.append(first ? "" : " ").append(word);
        }
        return out.append(line).append('\n').toString();
    }
}
