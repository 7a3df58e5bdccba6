package org.wsisroadmaps.io.stream;

/**
 * Writes JSON, always with the same bytes for the same calls: indented by two blanks, with an entry a line and a line
 * feed at the end, or without any white space for a line of NDJSON. Only what JSON does not allow in a text is escaped.
 */
public final class JsonOutput implements Output {
    private static final byte[] ESCAPES = escapes();

    private final boolean indented;
    private final Utf8Buffer out = new Utf8Buffer();
    private int depth;
    private boolean first = true;
    private boolean named;

    private JsonOutput(boolean indented) {
        this.indented = indented;
    }

    /**
     * Returns an output in the canonical form of a document.
     *
     * @return an empty output
     */
    public static JsonOutput indented() {
        return new JsonOutput(true);
    }

    /**
     * Returns an output in the form of a line of NDJSON.
     *
     * @return an empty output
     */
    public static JsonOutput compact() {
        return new JsonOutput(false);
    }

    /**
     * Ends the document. Nothing can be written after it.
     *
     * @return the document in UTF-8, with its line feed when it is indented
     */
    public byte[] bytes() {
        if (indented) {
            out.ascii('\n');
        }
        return out.take();
    }

    /**
     * Ends a line of NDJSON. Nothing can be written after it.
     *
     * @return the document in UTF-8 and a line feed
     */
    public byte[] line() {
        out.ascii('\n');
        return out.take();
    }

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startList() {
        start('[');
    }

    @Override
    public void endList() {
        end(']');
    }

    @Override
    public void name(String name) {
        separate();
        quoted(name);
        out.ascii(':');
        if (indented) {
            out.ascii(' ');
        }
        named = true;
    }

    @Override
    public void text(String text) {
        separate();
        quoted(text);
    }

    @Override
    public void digits(String number) {
        separate();
        out.text(number);
    }

    @Override
    public void number(int number) {
        separate();
        out.decimal(number);
    }

    @Override
    public void flag(boolean flag) {
        separate();
        out.text(flag ? "true" : "false");
    }

    @Override
    public void nothing() {
        separate();
        out.text("null");
    }

    private void start(char bracket) {
        separate();
        out.ascii(bracket);
        depth++;
        first = true;
    }

    private void end(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        out.ascii(bracket);
        first = false;
    }

    /** Writes what stands between the last value and the next. */
    private void separate() {
        if (named) {
            named = false;
            first = false;
            return;
        }
        if (depth > 0) {
            if (!first) {
                out.ascii(',');
            }
            newLine();
        }
        first = false;
    }

    private void newLine() {
        if (indented) {
            out.newLine(depth * 2);
        }
    }

    private void quoted(String text) {
        out.ascii('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ESCAPES.length && ESCAPES[c] != 0) {
                out.text(text, from, i);
                from = i + 1;
                escape(c);
            }
        }
        out.text(text, from, text.length());
        out.ascii('"');
    }

    private void escape(char c) {
        out.ascii('\\');
        out.ascii((char) ESCAPES[c]);
        if (ESCAPES[c] == 'u') {
            out.hexadecimal(c, 4);
        }
    }

    private static byte[] escapes() {
        byte[] escapes = new byte['\\' + 1];
        for (int c = 0; c < ' '; c++) {
            escapes[c] = 'u';
        }
        escapes['\b'] = 'b';
        escapes['\t'] = 't';
        escapes['\n'] = 'n';
        escapes['\f'] = 'f';
        escapes['\r'] = 'r';
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        return escapes;
    }
}
