package org.wsisroadmaps.io;

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
     * Tells the format of a document from its beginning: what starts with a brace or bracket is JSON, and NDJSON when
     * its first line is closed and another one opens an object; anything else is YAML.
     *
     * @param start the document, or as much of its beginning as is at hand
     * @return the format
     */
    public static DocumentFormat ofContent(String start) {
        String text = start.startsWith("\uFEFF") ? start.substring(1).stripLeading() : start.stripLeading();
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
