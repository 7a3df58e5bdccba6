package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.model.PartialDate;

class KnownTest {
    private static final String BEHIND = ", and what comes behind it";

    @ParameterizedTest
    @ValueSource(strings = {"a", "C5", "2022-12", "12345678", "2022-12-31", "0123456789abcde", "0123456789abcdef"})
    void finds_a_short_text_by_its_characters_and_by_its_bytes(String text) {
        Known<String> known = new Known<>(16);
        known.put(text, "value");

        assertThat(known.find(text)).isEqualTo("value");
        assertThat(bytes(known, text)).isEqualTo("value");
        assertThat(known.find(text + "x")).isNull();
        assertThat(bytes(known, text.substring(1) + "x")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789abcdefg", "é", "С5", "a\u0080"})
    void notes_nothing_of_other_texts(String text) {
        Known<String> known = new Known<>(16);
        known.put(text, "value");

        assertThat(known.find(text)).isNull();
        assertThat(bytes(known, text)).isNull();
    }

    @Test
    void gives_a_place_to_the_newcomer_where_all_are_taken() {
        Known<Integer> known = new Known<>(2);
        for (int number = 0; number < 100; number++) {
            known.put("code " + number, number);
            assertThat(known.find("code " + number)).isEqualTo(number);
        }
    }

    @Test
    void makes_a_code_that_occurred_before_only_once() {
        Code<PartialDate> dates = Code.<PartialDate>of(PartialDate::of);

        PartialDate first = dates.value("2022-12");

        assertThat(dates.value("2022-12 ".strip())).isSameAs(first);
        byte[] document = ("2022-12" + BEHIND).getBytes(StandardCharsets.UTF_8);
        assertThat(dates.known(document, 0, "2022-12".length())).isSameAs(first);
        assertThat(dates.value("2022-11")).isEqualTo(PartialDate.of("2022-11"));
    }

    private static @Nullable String bytes(Known<String> known, String text) {
        byte[] document = (text + BEHIND).getBytes(StandardCharsets.UTF_8);
        return known.find(document, 0, document.length - BEHIND.length());
    }
}
