package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final LanguageTag ENGLISH = LanguageTag.english();
    private static final LanguageTag FRENCH = LanguageTag.of("fr");

    @Test
    void keeps_languages_in_the_order_written_and_compares_it() {
        LocalizedText one = LocalizedText.builder()
                .putText(FRENCH, "oui")
                .putText(ENGLISH, "yes")
                .build();
        LocalizedText other = LocalizedText.builder()
                .putText(ENGLISH, "yes")
                .putText(FRENCH, "oui")
                .build();
        assertThat(one.first()).isEqualTo("oui");
        assertThat(one).hasToString("oui").isNotEqualTo(other);
        assertThat(one.in(ENGLISH)).contains("yes");
        assertThat(one.in(LanguageTag.of("es"))).isEmpty();
        assertThat(one.texts().keySet()).containsExactly(FRENCH, ENGLISH);
        assertThat(one)
                .isEqualTo(LocalizedText.builder()
                        .putText(FRENCH, "oui")
                        .putText(ENGLISH, "yes")
                        .build())
                .hasSameHashCodeAs(one)
                .isNotEqualTo("oui");
    }

    @Test
    void hands_over_each_text_with_its_language_in_the_order_written() {
        LocalizedText text = LocalizedText.builder()
                .putText(FRENCH, "oui")
                .putText(ENGLISH, "yes")
                .build();
        List<String> seen = new ArrayList<>();
        text.forEach((language, words) -> seen.add(language + " " + words));
        LocalizedText.of(FRENCH, "non").forEach((language, words) -> seen.add(language + " " + words));
        assertThat(seen).containsExactly("fr oui", "en yes", "fr non");
    }

    @Test
    void refuses_a_text_in_no_language() {
        assertThatThrownBy(() -> LocalizedText.builder().build()).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n", "a\u0000", "\u001B", "a\uD800", "\uDC00a", "\uFFFE", "a\uFFFF", "\uD800\uD800"})
    void refuses_blanks_controls_and_halves_of_characters(String text) {
        assertThatThrownBy(() -> LocalizedText.of(text)).isInstanceOf(IllegalArgumentException.class);
        Activity.Builder activity =
                Activity.builder().id(Id.of("a")).title(LocalizedText.of("t")).addSupportingUnit(text);
        assertThatThrownBy(activity::build).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb\r\nc", "😀", "\u007F", "\uFEFF", "  x"})
    void keeps_other_texts_as_they_are(String text) {
        assertThat(LocalizedText.of(text).first()).isEqualTo(text);
    }

    @Test
    void compares_extensions_in_their_order() {
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        members.put("b", ExtensionValue.number("1.0"));
        members.put("a", ExtensionValue.nothing());
        Map<String, ExtensionValue> reversed = new LinkedHashMap<>();
        reversed.put("a", ExtensionValue.nothing());
        reversed.put("b", ExtensionValue.number("1.0"));
        assertThat(Extensions.of(members))
                .isEqualTo(Extensions.of(new LinkedHashMap<>(members)))
                .hasSameHashCodeAs(Extensions.of(members))
                .isNotEqualTo(Extensions.of(reversed))
                .isNotEqualTo(members)
                .hasToString("Extensions [b, a]");
        assertThat(ExtensionValue.members(members))
                .isEqualTo(ExtensionValue.members(members))
                .hasSameHashCodeAs(ExtensionValue.members(members))
                .isNotEqualTo(ExtensionValue.members(reversed))
                .isNotEqualTo(members)
                .hasToString("object [b, a]");
        assertThat(Extensions.of(members).get("b")).contains(ExtensionValue.number("1.0"));
        assertThat(Extensions.of(members).get("c")).isEmpty();
        assertThat(Extensions.of(members).isEmpty()).isFalse();
        assertThat(Extensions.none().isEmpty()).isTrue();
    }

    @Test
    void keeps_the_digits_of_numbers_in_extensions() {
        assertThat(ExtensionValue.number("16.10")).hasToString("16.10").isNotEqualTo(ExtensionValue.number("16.1"));
        assertThat(ExtensionValue.number("-2.50E+3").value()).isEqualTo(new BigDecimal("-2.50E+3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01", "+1", ".5", "1.", "1e", "NaN", "0x1", " 1", "١"})
    void refuses_numbers_that_json_does_not_have(String digits) {
        assertThatThrownBy(() -> ExtensionValue.number(digits)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tells_extension_values_in_short() {
        assertThat(ExtensionValue.text(" ")).hasToString(" ");
        assertThat(ExtensionValue.flag(true)).hasToString("true");
        assertThat(ExtensionValue.nothing()).hasToString("null");
        assertThat(ExtensionValue.items(List.of(ExtensionValue.nothing()))).hasToString("list of 1");
        assertThatThrownBy(() -> ExtensionValue.text("\u0000")).isInstanceOf(IllegalArgumentException.class);
        Map<String, ExtensionValue> controls = Map.of("\u0000", ExtensionValue.nothing());
        assertThatThrownBy(() -> ExtensionValue.members(controls)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Extensions.of(controls)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_codes_of_countries_and_currencies_of_another_shape() {
        Organization.Builder organization = Organization.builder().name("ITU").country("ch");
        assertThatThrownBy(organization::build).hasMessageContaining("'country' is 'ch'");
        ResourceImpact.Builder impact = ResourceImpact.builder().currency("CHFR");
        assertThatThrownBy(impact::build).hasMessageContaining("ISO 4217");
    }

    @Test
    void refuses_decimals_that_readers_could_not_take() {
        Measurement.Builder measurement = Measurement.builder().year(2018);
        assertThatThrownBy(() -> measurement.value(new BigDecimal("1E+65")).build())
                .hasMessageContaining("too long a number");
        assertThatThrownBy(
                        () -> measurement.value(new BigDecimal("1".repeat(65))).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> measurement.value(BigDecimal.ONE).year(1864).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tells_parts_in_short() {
        Organization itu = Organization.parse("ITU");
        assertThat(Measurement.builder()
                        .value(new BigDecimal("12.50"))
                        .year(2018)
                        .build()
                        .toString())
                .contains("12.50")
                .contains("2018");
        assertThat(Facilitation.builder().organization(itu).build().toString()).contains("ITU");
        assertThat(ThematicArea.builder()
                        .id(Id.of("t"))
                        .title(LocalizedText.of("Access"))
                        .build()
                        .toString())
                .contains("Access");
        assertThat(Indicator.builder()
                        .id(Id.of("i"))
                        .name(LocalizedText.of("Users"))
                        .build())
                .hasToString("i Users");
        assertThat(ProgressNote.builder()
                        .asOf(PartialDate.of(2018))
                        .text(LocalizedText.of("On time"))
                        .build()
                        .toString())
                .contains("2018");
        assertThat(Revision.builder().label("Rev1").build()).hasToString("Rev1");
        assertThat(Revision.builder().label("Rev1").date(PartialDate.of(2018)).build())
                .hasToString("Rev1, 2018");
    }

    @ParameterizedTest(name = "{index} {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a\u0001b|a control character, U+0001",
                "a\u0008|a control character, U+0008",
                "\u000Ba|a control character, U+000B",
                "a\u001Fb|a control character, U+001F",
                "a\uD800|half of a surrogate pair, U+D800",
                "\uDBFFa|half of a surrogate pair, U+DBFF",
                "\uD83D\uD83D\uDE00|half of a surrogate pair, U+D83D",
                "a\uDC00b|half of a surrogate pair, U+DC00",
                "\uD83D\uDE00\uDE00|half of a surrogate pair, U+DE00",
                "a\uDFFF|half of a surrogate pair, U+DFFF",
                "a\uFFFEb|a noncharacter, U+FFFE",
                "a\uFFFF|a noncharacter, U+FFFF"
            })
    void names_the_character_that_no_format_carries(String text, String what) {
        String message = "the text holds " + what + ": remove it";
        assertThatThrownBy(() -> Partner.named(text)).hasMessage(message);
        assertThatThrownBy(() -> LocalizedText.of(text)).hasMessage(message);
        assertThatThrownBy(() -> ExtensionValue.text(text)).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\tb",
                "a\nb",
                "a\rb",
                "a b",
                "~\u007F",
                "\uD7FF",
                "\uE000",
                "\uFFFD",
                "\uD83D\uDE00",
                "\uDBFF\uDFFF!"
            })
    void takes_every_other_character(String text) {
        assertThat(Partner.named(text)).hasToString(text);
        assertThat(ExtensionValue.text(text)).hasToString(text);
    }
}
