package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Eight bytes are looked at at once, so that most cases are tried at every distance from the ends of the bytes. */
class JsonScanTest {
    private static final int DISTANCES = 20;

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\t", "\r", "\n  ", " \t", "\r\n ", "  \n"})
    void finds_the_end_of_white_space(String kind) {
        for (int times = 1; times < DISTANCES; times++) {
            String blanks = kind.repeat(times);
            for (String next : new String[] {"x", "}", "!", "\u0001", "é", "x".repeat(9), ""}) {
                assertThat(JsonScan.blanks(bytes("{" + blanks + next), 1))
                        .as("%d times, then %s", times, next)
                        .isEqualTo(1 + blanks.length());
            }
        }
    }

    @Test
    void finds_the_end_of_white_space_where_there_is_none() {
        assertThat(JsonScan.blanks(bytes("ab"), 0)).isZero();
        assertThat(JsonScan.blanks(bytes("ab"), 2)).isEqualTo(2);
        assertThat(JsonScan.blanks(bytes("a\u0001"), 1)).isEqualTo(1);
        assertThat(JsonScan.blanks(bytes("aé"), 1)).isEqualTo(1);
    }

    @Test
    void finds_the_end_of_a_text_that_stands_for_itself() {
        for (int length = 0; length < DISTANCES; length++) {
            for (int after = 0; after < DISTANCES; after++) {
                byte[] source = bytes("\"" + "~".repeat(length) + "\"" + ",".repeat(after));

                assertThat(JsonScan.text(source, 1))
                        .as("%d characters, %d after it", length, after)
                        .isEqualTo(2L * (length + 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\n", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\r", "\\t", "\\u00e9", "\\uFFFF", "é", "€", "😀", "é€",
                "\u007Fé"
            })
    void says_that_a_text_has_to_be_decoded(String other) {
        int size = bytes(other).length;
        for (int before = 0; before < DISTANCES; before++) {
            for (int after = 0; after < DISTANCES; after++) {
                byte[] source = bytes("\"" + "a".repeat(before) + other + "!".repeat(after) + "\" ");

                assertThat(JsonScan.text(source, 1))
                        .as("%d before, %d after", before, after)
                        .isEqualTo(2L * (1 + before + size + after) + 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\\",
                "\\\"",
                "\\x\"",
                "\\0\"",
                "\\u\"",
                "\\u00",
                "\\u00e",
                "\\u00e\"",
                "\\u00g9\"",
                "\\u000é\"",
                "\\é\"",
                "\n\"",
                "\u0000\"",
                "\u001F\"",
                "é",
                "é\n\""
            })
    void knows_a_text_that_is_none(String rest) {
        for (int before = 0; before < DISTANCES; before++) {
            assertThat(JsonScan.text(bytes("\"" + "a".repeat(before) + rest), 1))
                    .as("%d before", before)
                    .isNegative();
        }
    }

    @Test
    void looks_no_further_than_a_text_begins_and_ends() {
        byte[] source = bytes("\u0001é\\\"plain text\"é\\\u0001");

        assertThat(JsonScan.text(source, 5)).isEqualTo(2L * 15);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "-0, 2",
        "7, 1",
        "10, 2",
        "1234567890, 10",
        "0.0, 3",
        "-1.50, 5",
        "9.09, 4",
        "1e5, 3",
        "1E5, 3",
        "1e+09, 5",
        "1e-90, 5",
        "12.34E-56, 9",
        "0e0, 3",
        "'', -1",
        "-, -1",
        "--1, -1",
        "+1, -1",
        "00, -1",
        "01, -1",
        "-01, -1",
        "1., -1",
        "1.e5, -1",
        ".5, -1",
        "1e, -1",
        "1e+, -1",
        "1e-, -1",
        "1e+-1, -1",
        "1.5.5, -1",
        "1x, -1",
        "1:, -1",
        "1/, -1",
        "/, -1",
        "1e/, -1"
    })
    void finds_the_end_of_a_number(String number, int end) {
        assertThat(JsonScan.number(bytes(number), 0)).isEqualTo(end);
        for (String next : new String[] {" ", "\n", "\r", "\t", ",", "]", "}"}) {
            assertThat(JsonScan.number(bytes("[[" + number + next), 2))
                    .as("before '%s'", next)
                    .isEqualTo(end < 0 ? end : end + 2);
        }
        for (String next : new String[] {"x", "\"", ":", "{", "[", "-", "\u0001", "é"}) {
            assertThat(JsonScan.number(bytes(number + next), 0))
                    .as("before '%s'", next)
                    .isEqualTo(-1);
        }
    }

    @Test
    void finds_the_end_of_a_word() {
        assertThat(JsonScan.word(bytes("true"), 0, "true")).isEqualTo(4);
        assertThat(JsonScan.word(bytes("[null]"), 1, "null")).isEqualTo(5);
        assertThat(JsonScan.word(bytes("[false ,"), 1, "false")).isEqualTo(6);
        assertThat(JsonScan.word(bytes("tru"), 0, "true")).isEqualTo(-1);
        assertThat(JsonScan.word(bytes("trua"), 0, "true")).isEqualTo(-1);
        assertThat(JsonScan.word(bytes("True"), 0, "true")).isEqualTo(-1);
        assertThat(JsonScan.word(bytes("truex"), 0, "true")).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "plain ~",
                "é",
                "\u0080\u07FF",
                "\u0800€\uFFFD",
                "😀",
                "\uD800\uDC00\uDBFF\uDFFF",
                "aéb€c😀d",
                "Тест 进展 نص"
            })
    void decodes_what_stands_for_itself(String text) {
        assertThat(decoded("\"" + text + "\"", 1)).isEqualTo(text);
    }

    @Test
    void decodes_what_is_escaped() {
        assertThat(decoded("x\\\"\\\\\\/\\b\\f\\n\\r\\ty", 0)).isEqualTo("x\"\\/\b\f\n\r\ty");
        assertThat(decoded("\\u0041\\u00e9\\u20AC\\uFfFf\\ud83d\\ude00.", 0)).isEqualTo("Aé€\uFFFF😀.");
        assertThat(decoded("\\u1234\\u9abc\\udef0", 0)).isEqualTo("\u1234\u9abc\udef0");
    }

    private static String decoded(String json, int around) {
        byte[] source = bytes(json);
        char[] characters = new char[source.length];
        int count = JsonScan.decode(source, around, source.length - around, characters);
        return new String(characters, 0, count);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
