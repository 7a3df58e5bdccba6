package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8BufferTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "a~\u007F", "\u0080\u07FF", "\u0800\uD7FF\uE000\uFFFF", "\uD800\uDC00\uDBFF\uDFFF", "aé€😀b"
            })
    void writes_what_Java_makes_of_a_text(String text) {
        Utf8Buffer out = new Utf8Buffer();
        out.text(text);
        out.text("[" + text + "]", 1, 1 + text.length());

        assertThat(out.take()).isEqualTo((text + text).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writes_every_code_point_as_Java_does() {
        Utf8Buffer out = new Utf8Buffer();
        StringBuilder all = new StringBuilder();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point += point < 0x900 ? 1 : 61) {
            if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                String text = Character.toString(point);
                out.text(text);
                all.append(text);
            }
        }

        assertThat(out.take()).isEqualTo(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"ab\\uD800, 2", "\\uD800x, 0", "x\\uDC00, 1", "\\uDC00\\uD800, 0", "\\uD800\\uD800\\uDC00, 0"})
    void refuses_half_of_a_pair(String escaped, int index) {
        String text = unescaped(escaped);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Utf8Buffer().text(text))
                .withMessage("a text holds half of a surrogate pair at index " + index);
    }

    @Test
    void refuses_a_pair_of_which_one_half_is_beyond_the_part() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Utf8Buffer().text("a😀", 0, 2))
                .withMessage("a text holds half of a surrogate pair at index 1");
    }

    @Test
    void begins_a_line_with_blanks() {
        Utf8Buffer out = new Utf8Buffer();
        out.ascii('{');
        out.newLine(0);
        out.newLine(3);
        out.ascii('}');

        assertThat(new String(out.take(), StandardCharsets.UTF_8)).isEqualTo("{\n\n   }");
    }

    @ParameterizedTest
    @CsvSource({"0, 4, 0000", "7, 4, 0007", "255, 2, FF", "4660, 4, 1234", "43981, 4, ABCD", "4096, 3, 000"})
    void writes_as_many_hexadecimal_digits_as_wanted(int number, int digits, String written) {
        Utf8Buffer out = new Utf8Buffer();
        out.hexadecimal(number, digits);

        assertThat(new String(out.take(), StandardCharsets.UTF_8)).isEqualTo(written);
    }

    /** What is left of the room when the next thing is written makes the difference, so that all lengths are tried. */
    @ParameterizedTest
    @ValueSource(strings = {"", "é", "€", "€€€€€€€€€€"})
    void grows_whatever_comes_at_the_end_of_its_room(String next) {
        for (int room = 0; room < 40; room++) {
            Utf8Buffer out = fresh();
            int length = 8 * 1024 - room;
            for (int i = 0; i < length; i++) {
                out.ascii('x');
            }
            out.text(next);
            out.newLine(20);
            assertThat(new String(out.take(), StandardCharsets.UTF_8))
                    .as("room of %d", room)
                    .isEqualTo("x".repeat(length) + next + "\n" + " ".repeat(20));
        }
    }

    @Test
    void grows_by_as_much_as_a_long_text_takes() {
        String text = "€".repeat(30_000);
        Utf8Buffer out = fresh();
        out.ascii('x');
        out.text(text);

        assertThat(new String(out.take(), StandardCharsets.UTF_8)).isEqualTo("x" + text);
    }

    @Test
    void holds_nothing_of_what_was_taken() {
        Utf8Buffer first = new Utf8Buffer();
        first.text("first");
        Utf8Buffer second = new Utf8Buffer();
        second.text("the second");
        byte[] taken = first.take();
        Utf8Buffer third = new Utf8Buffer();
        third.text("3");

        assertThat(new String(taken, StandardCharsets.UTF_8)).isEqualTo("first");
        assertThat(new String(second.take(), StandardCharsets.UTF_8)).isEqualTo("the second");
        assertThat(new String(third.take(), StandardCharsets.UTF_8)).isEqualTo("3");
        assertThat(first.take()).isEmpty();
    }

    /** Returns a buffer of the least room: the one before it has taken the array that was kept, if there was any. */
    private static Utf8Buffer fresh() {
        new Utf8Buffer();
        return new Utf8Buffer();
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
