package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {
    @Test
    void leaves_text_alone() {
        String persian = "می\u200Cخواهم";
        assertThat(Shown.line("Größe, 日本, " + persian)).isEqualTo("Größe, 日本, " + persian);
    }

    @Test
    void escapes_what_steers_a_terminal() {
        assertThat(Shown.line("a\u001B[2Jb\nc\u009Bd\u2028e\u202Ef\u2066g\uD800h\u061C\u200E"))
                .isEqualTo("a\\u001B[2Jb\\u000Ac\\u009Bd\\u2028e\\u202Ef\\u2066g\\uD800h\\u061C\\u200E");
    }

    @ParameterizedTest
    @CsvSource({
        "abcdef, 6, abcdef",
        "abcdefg, 6, abcde…",
        "ab cdefg, 4, ab…",
        "日本語日本語, 6, 日本…",
        "日本語, 6, 日本語",
        "😀😀😀, 5, 😀😀…"
    })
    void cuts_by_columns(String text, int columns, String shown) {
        assertThat(Shown.line(text, columns)).isEqualTo(shown);
        assertThat(Shown.width(shown)).isLessThanOrEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "日本, 4", "e\u0301, 1", "한, 2", "ﾊ, 1", "Ａ, 2"})
    void knows_how_wide_a_text_is(String text, int columns) {
        assertThat(Shown.width(text)).isEqualTo(columns);
    }

    @Test
    void aligns_columns_by_their_width() {
        Table table = new Table("  ").left().right().left();
        table.row("a", "1", "x");
        table.row("日本", "100", "");
        assertThat(table).hasToString("  a       1  x\n  日本  100\n");
    }

    @Test
    void breaks_paragraphs_between_words() {
        String text = "word ".repeat(30).strip();
        assertThat(Paragraph.of(text))
                .isEqualTo("  " + "word ".repeat(17).strip() + "\n  "
                        + "word ".repeat(13).strip() + "\n");
        assertThat(Paragraph.of("x".repeat(100) + " y")).isEqualTo("  " + "x".repeat(100) + "\n  y\n");
    }
}
