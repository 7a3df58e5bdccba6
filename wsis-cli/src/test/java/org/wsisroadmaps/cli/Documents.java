package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small documents for tests. */
final class Documents {
    /** A draft may be unfinished, so there are warnings and no error. */
    static final String DRAFT = """
            format: wsis-roadmaps/1.0
            title: A draft
            roadmaps:
              - id: c2
                actionLine: C2
                status: draft
            """;

    /** A publication must not, so there is an error. */
    static final String EMPTY = """
            format: wsis-roadmaps/1.0
            title: An empty one
            roadmaps:
              - id: c2
                actionLine: C2
            """;

    /** What cannot be read: two problems. */
    static final String UNREADABLE = """
            format: wsis-roadmaps/1.0
            titel: A typing error
            roadmaps:
              - id: c2
                actionLine: C99
            """;

    private Documents() {}

    /** The draft as a line of NDJSON. */
    static String line(String title) {
        return "{\"format\":\"wsis-roadmaps/1.0\",\"title\":{\"en\":\"" + title
                + "\"},\"roadmaps\":[{\"id\":\"c2\",\"actionLine\":\"C2\",\"status\":\"draft\"}]}";
    }

    static String write(Path folder, String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
