package org.wsisroadmaps.io.stream;

import java.util.Arrays;

/**
 * Writes YAML in block style, always with the same bytes for the same calls. A text goes without quotes only when no
 * reader of YAML 1.1 or 1.2 could take it for anything but that text.
 */
public final class YamlOutput implements Output {
    private static final int STEP = 2;

    private final Utf8Buffer out = new Utf8Buffer();
    private boolean[] lists = new boolean[16];
    private boolean[] inline = new boolean[16];
    private int[] indents = new int[16];
    private int[] counts = new int[16];
    private int depth;

    private YamlOutput() {}

    /**
     * Returns an output in the canonical form of a document.
     *
     * @return an empty output
     */
    public static YamlOutput block() {
        return new YamlOutput();
    }

    /**
     * Ends the document. Nothing can be written after it.
     *
     * @return the document in UTF-8, with its line feed
     */
    public byte[] bytes() {
        out.ascii('\n');
        return out.take();
    }

    @Override
    public void startObject() {
        start(false);
    }

    @Override
    public void endObject() {
        end("{}");
    }

    @Override
    public void startList() {
        start(true);
    }

    @Override
    public void endList() {
        end("[]");
    }

    @Override
    public void name(String name) {
        beginEntry();
        scalar(name);
        out.ascii(':');
    }

    @Override
    public void text(String text) {
        beginScalar();
        scalar(text);
    }

    @Override
    public void digits(String number) {
        beginScalar();
        out.text(number);
    }

    @Override
    public void flag(boolean flag) {
        beginScalar();
        out.text(flag ? "true" : "false");
    }

    @Override
    public void nothing() {
        beginScalar();
        out.text("null");
    }

    /** Begins an object or list; nothing is written before its first entry, since an empty one looks different. */
    private void start(boolean list) {
        boolean entry = depth > 0 && lists[depth];
        if (entry) {
            beginEntry();
            out.ascii('-');
        }
        int indent = depth == 0 ? 0 : indents[depth] + STEP;
        if (++depth == lists.length) {
            int size = depth * 2;
            lists = Arrays.copyOf(lists, size);
            inline = Arrays.copyOf(inline, size);
            indents = Arrays.copyOf(indents, size);
            counts = Arrays.copyOf(counts, size);
        }
        lists[depth] = list;
        inline[depth] = entry || depth == 1;
        indents[depth] = indent;
        counts[depth] = 0;
    }

    private void end(String empty) {
        if (counts[depth--] == 0) {
            separate();
            out.text(empty);
        }
    }

    /** Goes to where a member or an entry of a list begins: a line of its own, or behind the dash of the list around. */
    private void beginEntry() {
        if (counts[depth]++ > 0 || !inline[depth]) {
            out.newLine(indents[depth]);
        } else if (depth > 1) {
            out.ascii(' ');
        }
    }

    private void beginScalar() {
        if (depth > 0 && lists[depth]) {
            beginEntry();
            out.ascii('-');
        }
        separate();
    }

    private void separate() {
        if (depth > 0) {
            out.ascii(' ');
        }
    }

    private void scalar(String text) {
        if (PlainText.isSafe(text)) {
            out.text(text);
            return;
        }
        out.ascii('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (PlainText.isEscaped(c)) {
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
        switch (c) {
            case '"', '\\' -> out.ascii(c);
            case '\n' -> out.ascii('n');
            case '\r' -> out.ascii('r');
            case '\t' -> out.ascii('t');
            default -> {
                out.ascii('u');
                out.hexadecimal(c, 4);
            }
        }
    }
}
