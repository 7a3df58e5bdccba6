package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.io.Position;

/** Places are counted from every 1,024th byte on; here from the start, for each byte and each code point. */
class LinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "\n",
                "\r\n",
                "\r",
                "\n\n\r\r\n\n",
                "ab\ncd\r\nef\rgh",
                "é\n€\n😀x\n",
                "\uFEFFab\n\uFEFFc",
                "\uFEFF"
            })
    void knows_the_place_of_every_byte_of_a_short_text(String text) {
        check(text);
    }

    @Test
    void knows_the_place_of_every_byte_of_a_long_text() {
        check("{\"é€😀\": 12,\r\n\t\"b\":\r\"c\",\n\n  \"ab😀\"}\r\n".repeat(90));
        check("\uFEFF" + "ab😀".repeat(900));
        check("a".repeat(1023) + "\r\n" + "b".repeat(1022) + "\r\n" + "c".repeat(1024));
        check("a".repeat(1022) + "é" + "\n".repeat(1022) + "😀" + "x".repeat(1020) + "€€");
    }

    private static void check(String text) {
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        int start = text.startsWith("\uFEFF") ? 3 : 0;
        Lines lines = new Lines(source);
        int line = 1;
        int column = 1;
        int point = 0;
        int offset = start;
        for (int i = start == 0 ? 0 : 1; i < text.length(); ) {
            int character = text.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            Position place = Position.of(line, column);
            assertThat(lines.position(offset)).as("byte %d", offset).isEqualTo(place);
            assertThat(lines.offset(point)).as("code point %d", point).isEqualTo(offset);
            assertThat(lines.positionOfPoint(point)).as("code point %d", point).isEqualTo(place);
            assertThat(new Lines(source).position(offset))
                    .as("byte %d, asked first", offset)
                    .isEqualTo(place);
            assertThat(new Lines(source).offset(point))
                    .as("code point %d, asked first", point)
                    .isEqualTo(offset);
            boolean second = character == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            if (character == '\n' || character == '\r') {
                line += second ? 0 : 1;
                column = 1;
            } else {
                column += Character.charCount(character);
            }
            i += Character.charCount(character);
            offset += size;
            point++;
        }
        assertThat(lines.position(source.length)).isEqualTo(Position.of(line, column));
        assertThat(lines.position(source.length + 5_000L)).isEqualTo(Position.of(line, column));
        assertThat(lines.offset(point)).isEqualTo(source.length);
        assertThat(lines.offset(point + 5_000L)).isEqualTo(source.length);
    }
}
