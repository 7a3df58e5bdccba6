package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of each family of hostile and unlucky input, in each format: the codes, pointers and places to the letter. */
class InputFamiliesTest {
    private static final Path EXPECTED =
            Path.of("src", "test", "resources", "org", "wsisroadmaps", "io", "input-families.txt");

    @TempDir
    Path folder;

    @Test
    void end_as_the_list_says() throws IOException {
        StringBuilder found = new StringBuilder();
        for (InputFamilies family : InputFamilies.all()) {
            for (DocumentFormat format : DocumentFormat.values()) {
                found.append(family.name() + " | " + format + " | " + outcome(family, format) + "\n");
            }
        }
        if ("write".equals(System.getProperty("wsis.golden"))) {
            Files.writeString(EXPECTED, found, StandardCharsets.UTF_8);
        }

        assertThat(found).hasToString(Files.readString(EXPECTED, StandardCharsets.UTF_8));
    }

    /** Every kind of source gives the same. */
    private String outcome(InputFamilies family, DocumentFormat format) throws IOException {
        RoadmapReader reader = RoadmapReader.create().withFormat(format);
        byte[] document = family.document(format);
        String outcome = outcome(SourceKind.BYTES, reader, document);
        for (SourceKind kind : SourceKind.values()) {
            // Text has no bytes that are not UTF-8, and drops a mark of the order of bytes when it is decoded.
            boolean text = kind == SourceKind.TEXT || kind == SourceKind.READER;
            if (!kind.takes(DocumentFormat.JSON) || text && !family.charset().equals(StandardCharsets.UTF_8)) {
                continue;
            }
            assertThat(outcome(kind, reader, document))
                    .as("%s %s", family.name(), kind)
                    .isEqualTo(outcome);
        }
        return outcome;
    }

    private String outcome(SourceKind kind, RoadmapReader reader, byte[] document) throws IOException {
        try {
            return Stream.concat(
                            Stream.of("read"),
                            shown(kind.read(reader, document, folder).warnings()))
                    .collect(Collectors.joining("; "));
        } catch (RoadmapReadException e) {
            String more =
                    e.errorCount() + e.warningCount() > 3 ? "; " + (e.errorCount() + e.warningCount()) + " in all" : "";
            return shown(e.problems()).limit(3).collect(Collectors.joining("; ")) + more;
        }
    }

    private static Stream<String> shown(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.position()
                                .map(Position::toString)
                                .orElse("byte " + problem.offset().orElse(-1))
                        + " " + problem.pointer() + " " + problem.code() + (problem.isWarning() ? " (warning)" : ""));
    }
}
