package org.wsisroadmaps.cli;

/** Writes a picture as SVG, an element a line. A style is a list of attributes; texts are escaped. */
final class Picture {
    private final StringBuilder out = new StringBuilder();
    private String indentation = "  ";

    /** Starts a picture that tells those who cannot see it what it is about. */
    Picture(int width, int height, String title, String description, String style) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
        out.append("\" height=\"").append(height);
        out.append("\" viewBox=\"0 0 ").append(width).append(' ').append(height);
        out.append("\" role=\"img\" aria-labelledby=\"wsis-picture-title wsis-picture-desc\" ");
        out.append(style).append(">\n");
        line("<title id=\"wsis-picture-title\">", escaped(title), "</title>");
        line("<desc id=\"wsis-picture-desc\">", escaped(description), "</desc>");
    }

    /** Begins a group of elements that explains itself when it is pointed at. */
    void begin(String explanation) {
        line("<g>");
        indentation += "  ";
        line("<title>", escaped(explanation), "</title>");
    }

    /** Ends the group. */
    void end() {
        indentation = indentation.substring(2);
        line("</g>");
    }

    /** Draws a rectangle. */
    void rectangle(int x, int y, int width, int height, String style) {
        line(
                "<rect ",
                number("x", x) + number("y", y) + number("width", width) + number("height", height),
                style,
                "/>");
    }

    /** Draws a circle around a point. */
    void circle(int x, int y, int radius, String style) {
        line("<circle ", number("cx", x) + number("cy", y) + number("r", radius), style, "/>");
    }

    /** Draws lines. */
    void path(String moves, String style) {
        line("<path d=\"", moves, "\" ", style, "/>");
    }

    /** Writes a text. */
    void text(int x, int y, String text, String style) {
        line("<text ", (number("x", x) + number("y", y) + style).strip(), ">", escaped(text), "</text>");
    }

    private void line(String... parts) {
        out.append(indentation).append(String.join("", parts)).append('\n');
    }

    private static String number(String name, int number) {
        return name + "=\"" + number + "\" ";
    }

    /** Escapes what means something to XML, and what would turn the direction of the text around it. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        Shown.line(text).codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                // The two characters that XML cannot carry and that are no controls either.
                case 0xFFFE, 0xFFFF -> safe.append('\uFFFD');
                default -> safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    /** Returns the document, with a line feed at its end. */
    @Override
    public String toString() {
        return out + "</svg>\n";
    }
}
