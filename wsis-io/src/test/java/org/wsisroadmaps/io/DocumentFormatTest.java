package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFormatTest {
    @ParameterizedTest
    @CsvSource({
        "a.json, JSON",
        "A.JSON, JSON",
        "a.yaml, YAML",
        "a.yml, YAML",
        "a.ndjson, NDJSON",
        "a.jsonl, NDJSON",
        "a.json.yaml, YAML",
        "some.json/a.yml, YAML",
        ".json, JSON"
    })
    void is_told_by_the_end_of_a_name(String file, DocumentFormat format) {
        assertThat(DocumentFormat.of(Path.of(file))).contains(format);
    }

    @ParameterizedTest
    @CsvSource({"a.txt", "json", "a.json.txt", "some.json/a", "/"})
    void is_not_told_by_other_names(String file) {
        assertThat(DocumentFormat.of(Path.of(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, JSON",
                "` \n\t`, JSON",
                "{}, JSON",
                "[, JSON",
                "` [1]`, JSON",
                "` \n {\"a\":1}`, JSON",
                "`{\n}`, JSON",
                "`{}\n`, JSON",
                "`{}\n\n  `, JSON",
                "`{}\nx`, JSON",
                "`{\"a\":\n{}}`, JSON",
                "`{}\n{}`, NDJSON",
                "`{} \r\n\n {`, NDJSON",
                "` {\"a\":{}}\n{\"b\":1}\n`, NDJSON",
                "`{\"a\":1\n{`, JSON",
                "`format: x`, YAML",
                "`# {}\n{}`, YAML",
                "---, YAML",
                "\"x\", YAML"
            })
    void is_told_by_how_a_document_begins(String document, DocumentFormat format) throws IOException {
        assertThat(DocumentFormat.ofContent(document)).isEqualTo(format);
        assertThat(DocumentFormat.ofContent("\uFEFF" + document)).isEqualTo(format);
        assertThat(DocumentFormat.ofContent(bytes(document))).isEqualTo(format);
        assertThat(DocumentFormat.ofContent(bytes("\uFEFF" + document))).isEqualTo(format);
        assertThat(DocumentFormat.ofContent(new ByteArrayInputStream(bytes(document))))
                .isEqualTo(format);
    }

    @Test
    void takes_one_byte_order_mark_and_no_second() {
        assertThat(DocumentFormat.ofContent("\uFEFF\uFEFF{}")).isEqualTo(DocumentFormat.YAML);
    }

    @Test
    void leaves_a_stream_at_its_start() throws IOException {
        InputStream in = new ByteArrayInputStream(bytes("{\"a\":1}"));

        assertThat(DocumentFormat.ofContent(in)).isEqualTo(DocumentFormat.JSON);
        assertThat(in.readAllBytes()).isEqualTo(bytes("{\"a\":1}"));
    }

    @Test
    void looks_at_the_first_line_as_far_as_a_line_may_be_long() {
        String line = "{\"a\":\"" + "x".repeat((1 << 20) - 8) + "\"}";

        assertThat(line).hasSize(1 << 20);
        assertThat(DocumentFormat.ofContent(line + "\n{}")).isEqualTo(DocumentFormat.NDJSON);
        assertThat(DocumentFormat.ofContent(bytes(line + "\n{}"))).isEqualTo(DocumentFormat.NDJSON);
        assertThat(DocumentFormat.ofContent(" ".repeat(4_094) + line + "\n{}")).isEqualTo(DocumentFormat.NDJSON);
        assertThat(DocumentFormat.ofContent(" ".repeat(4_096) + line + "\n{}")).isEqualTo(DocumentFormat.JSON);
        assertThat(DocumentFormat.ofContent(bytes(" ".repeat(4_096) + line + "\n{}")))
                .isEqualTo(DocumentFormat.JSON);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
