package org.wsisroadmaps.validation.report;

/** Text as it may stand in a line or a table of Markdown. */
final class MarkdownText {
    private static final String SPECIAL = "\\`*_{}[]#|~$";
    private static final char WORD_JOINER = '\u2060';

    private MarkdownText() {}

    /** Returns a text that shows as it is: nothing in it formats, links, calls a person or refers to an issue. */
    static String shown(String text) {
        String line = PlainText.shown(text);
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '@' -> out.append(c).append(WORD_JOINER);
                case ':' -> out.append(line.startsWith("//", i + 1) ? "\\:" : ":");
                case '.' -> out.append(line.regionMatches(true, i - 3, "www", 0, 3) ? "\\." : ".");
                default -> {
                    if (SPECIAL.indexOf(c) >= 0) {
                        out.append('\\');
                    }
                    out.append(c);
                    if (c == '#') {
                        out.append(WORD_JOINER);
                    }
                }
            }
        }
        return out.toString();
    }
}
