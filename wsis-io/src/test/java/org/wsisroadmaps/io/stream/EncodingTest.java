package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.io.ReadLimits;

class EncodingTest {
    @ParameterizedTest
    @CsvSource({
        "80, 0",
        "6180, 1",
        "C0AF, 0",
        "C1BF, 0",
        "80BFBF, 0",
        "C1BFBF, 0",
        "80808080, 0",
        "C1BFBFBF, 0",
        "C2, 0",
        "C241, 0",
        "E0, 0",
        "E080, 0",
        "E08080, 0",
        "E09FBF, 0",
        "EDA080, 0",
        "EDBFBF, 0",
        "E282, 0",
        "E28241, 0",
        "E24180, 0",
        "E2C080, 0",
        "F08080, 0",
        "F0808080, 0",
        "F08FBFBF, 0",
        "F09F98, 0",
        "F09F9841, 0",
        "F09F4141, 0",
        "F4908080, 0",
        "F1418080, 0",
        "F1C08080, 0",
        "F5808080, 0",
        "FF, 0",
        "FE, 0",
        "616263646566676869FF, 9",
        "EFBBBFFF, 3",
        "E282ACF09F9880C3A9C3, 9"
    })
    void names_the_first_byte_that_is_not_UTF_8(String hex, int offset) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        String problem = "byte %d  encoding <0x%02X>".formatted(offset, bytes[offset]);

        assertThat(Thing.problems(Cursor.json(bytes, ReadLimits.defaults()))).containsExactly(problem);
        assertThat(Thing.problems(Cursor.yaml(bytes, ReadLimits.defaults()))).containsExactly(problem);
    }

    @Test
    void finds_a_wrong_byte_at_every_distance_from_the_ends() {
        for (int before = 0; before < 80; before++) {
            for (int after = 0; after < 40; after += 13) {
                byte[] bytes = ("a".repeat(before) + "é" + "b".repeat(after)).getBytes(StandardCharsets.UTF_8);
                assertThat(Utf8.fault(bytes)).isEqualTo(-1);
                bytes[before] = (byte) 0xBF;
                assertThat(Utf8.fault(bytes))
                        .as("%d before, %d after", before, after)
                        .isEqualTo(before);
            }
        }
    }

    @Test
    void takes_a_NUL_among_the_first_four_bytes_for_another_encoding() {
        for (int index = 0; index < 6; index++) {
            byte[] bytes = "abcdef".getBytes(StandardCharsets.UTF_8);
            bytes[index] = 0;
            assertThat(Utf8.fault(bytes)).as("NUL at %d", index).isEqualTo(index < 4 ? 0 : -1);
        }
        assertThat(Utf8.fault(new byte[] {'a', 0})).isZero();
    }

    @Test
    void knows_a_byte_order_mark_from_what_is_like_one() {
        for (String hex : List.of("EFBBBF", "EFBBBF00")) {
            assertThat(Utf8.hasMark(HexFormat.of().parseHex(hex))).as(hex).isTrue();
        }
        for (String hex : List.of("", "EF", "EFBB", "EEBBBF", "EFBABF", "EFBBBE")) {
            assertThat(Utf8.hasMark(HexFormat.of().parseHex(hex))).as(hex).isFalse();
        }
    }

    @Test
    void sees_at_every_distance_from_the_ends_whether_characters_have_to_be_looked_at() {
        for (int before = 0; before < 24; before++) {
            for (int after = 0; after < 24; after++) {
                for (String clean : List.of("", "\\n", "\\\"", "\\/", "\uFFFD", "\uF000", "é")) {
                    String text = "a".repeat(before) + clean + "b".repeat(after);
                    assertThat(Utf8.isClean(text.getBytes(StandardCharsets.UTF_8)))
                            .as(text)
                            .isTrue();
                }
                for (String doubtful : List.of("\\u0000", "\\b", "\\0", "\uFFFE", "\uFFFF")) {
                    String text = "a".repeat(before) + doubtful + "b".repeat(after);
                    assertThat(Utf8.isClean(text.getBytes(StandardCharsets.UTF_8)))
                            .as(text)
                            .isFalse();
                }
            }
        }
        assertThat(Utf8.isClean(new byte[] {'a', '\\'})).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-16"})
    void refuses_other_encodings(String charset) {
        byte[] bytes = "{\"id\":\"a\"}".getBytes(Charset.forName(charset));

        assertThat(Thing.problems(Cursor.json(bytes, ReadLimits.defaults())))
                .singleElement()
                .asString()
                .startsWith("byte 0  encoding");
        assertThat(Thing.problems(Cursor.yaml(bytes, ReadLimits.defaults())))
                .singleElement()
                .asString()
                .startsWith("byte 0  encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "é", "\u07FF\u0800\uD7FF\uE000\uFFFD", "\uD800\uDC00\uDBFF\uDFFF", "abcdefgh€ijklmnopé"
            })
    void takes_whatever_Java_makes_of_a_text(String text) {
        assertThat(Utf8.fault(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "\\n", "aaaaaaaa\\\"\\\\", "é€😀\uFFFD\uFEFF\uF8FF\uFDD0", "aaaaaaa\\/aaaaaaaa\\t"})
    void knows_documents_that_need_no_look_at_each_character(String text) {
        assertThat(Utf8.isClean(text.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0041",
                "\\b",
                "\\\\\\u0000",
                "\\x01",
                "\\0",
                "aaaaaaaaaaaaaaa\\u0000",
                "\uFFFE",
                "aaaaaaa\uFFFF"
            })
    void knows_documents_that_need_one(String text) {
        assertThat(Utf8.isClean(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void agrees_with_Java_on_all_code_points() {
        for (int point = 1; point <= Character.MAX_CODE_POINT; point += point < 0x900 ? 1 : 13) {
            if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                byte[] bytes = Character.toString(point).getBytes(StandardCharsets.UTF_8);
                assertThat(Utf8.fault(bytes)).as("%x", point).isEqualTo(-1);
            }
        }
    }

    @Test
    void refuses_a_text_with_half_of_a_surrogate_pair() {
        List<String> problems = List.of("byte 9  encoding <0xFF>");

        assertThat(Thing.json("{\"id\":\"é\uD800\"}")).isEqualTo(problems);
        assertThat(Thing.yaml("idd:  é\uDC00x")).containsExactly("byte 8  encoding <0xFF>");
    }

    @Test
    void reports_no_position_for_a_wrong_byte() {
        Cursor in = Cursor.json(new byte[] {'{', (byte) 0xFF}, ReadLimits.defaults());
        in.document(Thing.CODEC);

        assertThat(in.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.position()).isEmpty();
            assertThat(problem.offset()).hasValue(1);
            assertThat(problem).hasToString("byte 1: error: not UTF-8 from the byte 0xFF on [encoding]");
        });
    }
}
