package org.wsisroadmaps.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that carry a publication; one tree in three spellings. */
public enum DocumentFormat {
    /** JSON (RFC 8259), file names ending in {@code .json}. */
    JSON(".json"),
    /** YAML 1.2 without anchors, aliases, tags and further documents; file names ending in {@code .yaml} or {@code .yml}. */
    YAML(".yaml", ".yml"),
    /** A JSON publication a line; file names ending in {@code .ndjson} or {@code .jsonl}. */
    NDJSON(".ndjson", ".jsonl");

    /** As much as it takes to see where a line of NDJSON ends, within the default limit, and the next one begins. */
    private static final int START = (1 << 20) + 4_096;

    private static final String MARK_AS_BYTES = "\u00EF\u00BB\u00BF";

    private final List<String> endings;

    DocumentFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /**
     * Tells the format of a file from its name.
     *
     * @param file the path of a file, which need not exist
     * @return the format, or empty when the ending of the name is none of the known ones
     */
    public static Optional<DocumentFormat> of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        for (DocumentFormat format : values()) {
            if (format.endings.stream().anyMatch(name::endsWith)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * Tells the format of a document from the beginning of a stream, which is then where it was.
     *
     * @param document the document in UTF-8, a stream that can be {@linkplain InputStream#mark marked}
     * @return the format
     * @throws IOException if the stream cannot be read or set back
     */
    public static DocumentFormat ofContent(InputStream document) throws IOException {
        document.mark(START);
        byte[] start = document.readNBytes(START);
        document.reset();
        return ofContent(start);
    }

    /** Tells the format from a document, or from as much of its beginning as is at hand; a character for each byte. */
    static DocumentFormat ofContent(byte[] document) {
        String start = new String(document, 0, Math.min(document.length, START), StandardCharsets.ISO_8859_1);
        return ofContent(start.startsWith(MARK_AS_BYTES) ? start.substring(MARK_AS_BYTES.length()) : start);
    }

    /**
     * Tells the format of a document from its beginning: what starts with a brace or bracket is JSON, and NDJSON when
     * its first line is closed and another one opens an object; anything else is YAML.
     *
     * @param start the document, or as much of its beginning as is at hand
     * @return the format
     */
    static DocumentFormat ofContent(String start) {
        String text = start.substring(start.startsWith("\uFEFF") ? 1 : 0, Math.min(start.length(), START + 1))
                .stripLeading();
        if (text.isEmpty() || text.charAt(0) == '[') {
            return JSON;
        }
        if (text.charAt(0) != '{') {
            return YAML;
        }
        int lineEnd = text.indexOf('\n');
        boolean closed =
                lineEnd > 0 && text.substring(0, lineEnd).stripTrailing().endsWith("}");
        return closed && text.substring(lineEnd).stripLeading().startsWith("{") ? NDJSON : JSON;
    }

    /** Returns the name as the command line takes it, such as {@code json}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
