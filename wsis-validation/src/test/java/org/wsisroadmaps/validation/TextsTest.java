package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.io.RoadmapReader;

/** Rules about texts see every text. The document has a fault in each of them. */
class TextsTest {
    private static final Path DOCUMENT = Golden.resources().resolve("every-text.yaml");

    @Test
    void sees_every_text_of_a_document() throws IOException {
        List<String> pointers = pointers(Sample.validator().validate(DOCUMENT), "unbalanced-bidi-text");
        long faults = Files.readString(DOCUMENT, StandardCharsets.UTF_8).split("u202E", -1).length - 1L;

        assertThat(pointers).hasSize((int) faults);
        Golden.check(
                Golden.resources().resolve("every-text.expected"),
                pointers.stream().map(pointer -> pointer + "\n").collect(Collectors.joining()));
    }

    @Test
    void sees_the_texts_of_a_model_in_the_same_order() {
        List<String> ofDocument = pointers(Sample.validator().validate(DOCUMENT), "unbalanced-bidi-text");
        ValidationReport ofModel = Sample.validator()
                .validate(RoadmapReader.create().read(DOCUMENT).publication());

        assertThat(pointers(ofModel, "unbalanced-bidi-text")).isEqualTo(ofDocument);
    }

    private static List<String> pointers(ValidationReport report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::pointer)
                .toList();
    }
}
