package org.wsisroadmaps.validation.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements of XML and of HTML. All text and all attributes are escaped here and nowhere else, so that no report
 * can forget to. The JDK's writer of XML is another module, which programs that only validate would have to bring, and
 * it lets control characters through.
 */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    Markup(String prologue) {
        out.append(prologue);
    }

    /** Starts an element on a line of its own, with attributes by name and value in turn. */
    Markup start(String name, String... attributes) {
        line();
        return inline(name, attributes);
    }

    /** Starts an element where the last one ended. What is in it stays in the line. */
    Markup inline(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Ends the last element that was started inline, or that holds only text. */
    Markup end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends the last element, which holds others, on a line of its own. */
    Markup endBlock() {
        String name = open.pop();
        line();
        out.append("</").append(name).append('>');
        return this;
    }

    /** Writes an element without content on a line of its own. */
    Markup empty(String name, String... attributes) {
        line();
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    /** Writes an element with nothing in it but text, on a line of its own. */
    Markup element(String name, String text, String... attributes) {
        return start(name, attributes).text(text).end();
    }

    /** Writes text. */
    Markup text(String text) {
        escape(PlainText.shown(text));
        return this;
    }

    /** Writes a line of text and ends it. */
    Markup textLine(String text) {
        escape(PlainText.shown(text));
        out.append('\n');
        return this;
    }

    /** Writes what is markup already and not from any document. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Returns everything, with a line feed at the end. */
    @Override
    public String toString() {
        return out + "\n";
    }

    private void line() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        out.append("  ".repeat(open.size()));
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(PlainText.shown(attributes[i + 1]));
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
