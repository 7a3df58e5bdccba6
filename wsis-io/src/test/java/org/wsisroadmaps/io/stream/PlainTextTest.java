package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({"a, z", "A, Z", "À, ɏ", "α, ω", "А, џ", "ء, ي", "一, 龥"})
    void begins_with_a_letter_of_a_script_from_its_first_to_its_last(char first, char last) {
        assertThat(PlainText.isSafe(first + "bcdef")).isTrue();
        assertThat(PlainText.isSafe(last + "bcdef")).isTrue();
        assertThat(PlainText.isSafe("bcdef" + first + last)).isTrue();
        assertThat(PlainText.isSafe((char) (first - 1) + "bcdef")).isFalse();
        assertThat(PlainText.isSafe((char) (last + 1) + "bcdef")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 9", "‐, —", "‘, ”"})
    void goes_on_with_digits_and_dashes_and_quotation_marks(char first, char last) {
        for (char c : new char[] {first, last}) {
            assertThat(PlainText.isSafe("a" + c)).isTrue();
            assertThat(PlainText.isSafe("a" + c + "b")).isTrue();
            assertThat(PlainText.isSafe(c + "a")).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u200F', '\u2015', '\u2017', '\u201E', '\u00BF', '\u00A0', '\u007F', '\t', '\n'})
    void does_not_go_on_with_others(char c) {
        assertThat(PlainText.isSafe("a" + c + "b")).isFalse();
    }

    @Test
    void goes_on_with_blanks_and_some_marks() {
        for (char c : "-_./()+',&;=%?@".toCharArray()) {
            assertThat(PlainText.isSafe("a" + c)).as("a%s", c).isTrue();
            assertThat(PlainText.isSafe("a" + c + "b")).as("a%sb", c).isTrue();
        }
        assertThat(PlainText.isSafe("a b")).isTrue();
        assertThat(PlainText.isSafe("a ")).isFalse();
    }

    @Test
    void has_a_colon_or_a_hash_only_where_it_means_nothing() {
        assertThat(PlainText.isSafe("a:b")).isTrue();
        assertThat(PlainText.isSafe("a: b")).isFalse();
        assertThat(PlainText.isSafe("a:")).isFalse();
        assertThat(PlainText.isSafe("a#b")).isTrue();
        assertThat(PlainText.isSafe("a#")).isTrue();
        assertThat(PlainText.isSafe("a #b")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "N", "yes", "No", "ON", "off", "true", "False", "nULL"})
    void is_no_word_of_YAML(String word) {
        assertThat(PlainText.isSafe(word)).isFalse();
        assertThat(PlainText.isSafe(word + "x")).isTrue();
    }

    @Test
    void is_not_empty() {
        assertThat(PlainText.isSafe("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\0', '\t', '\n', '\u001F', '"', '\\', '\u007F', '\u0085', '\u009F', '\u2028', '\u2029', '\uFEFF',
                '\uFFFE', '\uFFFF'
            })
    void is_written_with_an_escape(char c) {
        assertThat(PlainText.isEscaped(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                ' ', '!', '#', '[', ']', '~', '\u00A0', 'é', '\u2027', '\u202A', '\uD83D', '\uDE00', '\uFEFE', '\uFF00',
                '\uFFFD'
            })
    void is_written_without_an_escape(char c) {
        assertThat(PlainText.isEscaped(c)).isFalse();
    }
}
