package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "9", "007", "-0", "+1", "1.", "1.5", ".5", "-.5", "+.0", "1e3", "1E3", "1e+3", "1.e-3", ".5e0",
                "0x0", "0x9aF", "0xAf0", "0o0", "0o17", ".inf", ".Inf", ".INF", "-.inf", "+.INF", ".nan", ".NaN", ".NAN"
            })
    void knows_a_number_of_YAML(String text) {
        assertThat(Scalars.isCoreNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                ".",
                "-.",
                "a",
                ":",
                "/",
                "1a",
                "1e",
                "1e+",
                "e1",
                ".e1",
                "1..2",
                "1.2.3",
                "1e3.5",
                "1-2",
                "0x",
                "0xG",
                "0x1G",
                "0xg1",
                "0x\u0661",
                "0X1",
                "0o",
                "0o8",
                "0o18",
                "0o/",
                "0O1",
                "-0x1",
                ".INf",
                "--.inf",
                "-.nan",
                "+.NaN",
                ".nAn",
                "1 ",
                " 1",
                "1_000",
                "\u0661"
            })
    void knows_what_is_no_number_of_YAML(String text) {
        assertThat(Scalars.isCoreNumber(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "10", "9.0", "-1.05", "0.5", "1e3", "1E-3", "10.5e+07", "0e0"})
    void knows_a_number_of_JSON(String text) {
        assertThat(Scalars.isNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "+1", "01", "00", "-01", "1.", ".5", "-.5", "1.e3", "1e", "1e+", "1e-", "1.5.5", "1x", "x",
                "1.x", "1e5e", "/", ":", "1 "
            })
    void knows_what_is_no_number_of_JSON(String text) {
        assertThat(Scalars.isNumber(text)).isFalse();
        assertThat(Scalars.decimal(text)).isEmpty();
        assertThat(Scalars.isInteger(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "-0, true", "10, true", "-99, true", "1.0, false", "1e3, false", "-, false", "01, false"})
    void knows_a_whole_number(String text, boolean whole) {
        assertThat(Scalars.isInteger(text)).isEqualTo(whole);
    }

    @Test
    void takes_decimals_of_64_digits_and_64_places() {
        String digits = "1".repeat(64);

        assertThat(Scalars.decimal(digits)).contains(new BigDecimal(digits));
        assertThat(Scalars.decimal(digits + "1")).isEmpty();
        assertThat(Scalars.decimal("1e-64")).contains(new BigDecimal("1e-64"));
        assertThat(Scalars.decimal("1e-65")).isEmpty();
        assertThat(Scalars.decimal("1e64")).contains(new BigDecimal("1e64"));
        assertThat(Scalars.decimal("1e65")).isEmpty();
        assertThat(Scalars.decimal("1e99999999999")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(chars = {'\0', '\b', '\u000B', '\f', '\u000E', '\u001F', '\uFFFE', '\uFFFF'})
    void finds_a_character_that_no_document_may_hold(char illegal) {
        assertThat(Scalars.illegalCharacter(illegal + "ab")).isZero();
        assertThat(Scalars.illegalCharacter("ab" + illegal)).isEqualTo(2);
        assertThat(Scalars.illegalCharacter("\uD83D\uDE00" + illegal + illegal)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "\t\n\r ~\u007F\u0080\uD7FF\uE000\uFFFD", "\uD83D\uDE00x\uD83D\uDE00"})
    void finds_no_such_character_where_there_is_none(String text) {
        assertThat(Scalars.illegalCharacter(text)).isEqualTo(-1);
    }

    @Test
    void finds_the_first_half_of_a_pair() {
        for (String half : new String[] {"\uD83D", "\uDE00", "\uD83Dx", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"}) {
            assertThat(Scalars.halfOfPair(half)).isZero();
            assertThat(Scalars.illegalCharacter(half)).isZero();
            assertThat(Scalars.halfOfPair("a\uD83D\uDE00" + half)).isEqualTo(3);
            assertThat(Scalars.illegalCharacter("a\uD83D\uDE00" + half)).isEqualTo(3);
        }
        assertThat(Scalars.halfOfPair("\uD83D\uDE00\uD83D\uDE00")).isEqualTo(-1);
        assertThat(Scalars.halfOfPair("\u0000\uFFFF")).isEqualTo(-1);
        assertThat(Scalars.halfOfPair("")).isEqualTo(-1);
    }

    @Test
    void names_a_character_by_four_digits() {
        assertThat(Scalars.codePoint("a\u0007", 1)).isEqualTo("U+0007");
        assertThat(Scalars.codePoint("\uFFFE", 0)).isEqualTo("U+FFFE");
    }

    @Test
    void makes_Latin_letters_of_those_that_look_alike_and_leaves_all_others() {
        assertThat(Scalars.latin("\u0410-\u0412\u0421\u0415 \u0430\u0441\u0435."))
                .contains("A-BCE ace.");
        assertThat(Scalars.latin("\u0416\u0411\u0421")).contains("\u0416\u0411C");
        assertThat(Scalars.latin("")).isEmpty();
        assertThat(Scalars.latin("ABC\u040F\u0411\u0436\u4E00")).isEmpty();
    }

    @Test
    void shortens_a_name_of_more_than_40_characters() {
        assertThat(Scalars.shortened("n".repeat(40))).isEqualTo("n".repeat(40));
        assertThat(Scalars.shortened("n".repeat(41))).isEqualTo("n".repeat(40) + "\u2026");
    }

    @Test
    void has_a_word_for_each_kind_of_value() {
        assertThat(Scalars.noun(Token.OBJECT)).isEqualTo(ProblemText.OBJECT);
        assertThat(Scalars.noun(Token.LIST)).isEqualTo(ProblemText.LIST);
        assertThat(Scalars.noun(Token.TEXT)).isEqualTo(ProblemText.TEXT);
        assertThat(Scalars.noun(Token.NUMBER)).isEqualTo(ProblemText.ANY_NUMBER);
        assertThat(Scalars.noun(Token.TRUE)).isEqualTo(ProblemText.BOOLEAN);
        assertThat(Scalars.noun(Token.FALSE)).isEqualTo(ProblemText.BOOLEAN);
        assertThat(Scalars.noun(Token.END)).isEqualTo(ProblemText.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, true",
                "~, true",
                "null, true",
                "Null, true",
                "NULL, true",
                "nuLL, false",
                "0, false",
                "~~, false"
            })
    void knows_null_of_YAML(String text, boolean nothing) {
        assertThat(Scalars.isNull(text)).isEqualTo(nothing);
    }
}
