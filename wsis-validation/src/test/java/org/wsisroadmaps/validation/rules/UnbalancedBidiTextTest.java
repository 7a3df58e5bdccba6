package org.wsisroadmaps.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnbalancedBidiTextTest {
    private final UnbalancedBidiText rule = new UnbalancedBidiText();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202A",
                "\u202B text",
                "a \u202D text",
                "\u202E",
                "\u2066",
                "\u2067",
                "\u2068 text",
                "\u202A\u202B text \u202C",
                "\u2066 text \u202C",
                "\u202A text \u2069",
                "\u202C\u202A",
                "\u2066\u202A text \u202C",
                "\u2069\u2067 text",
                "\u2066\u2067\u202A text \u2069"
            })
    void finds_what_is_opened_and_not_closed(String text) {
        assertThat(rule.isFaulty(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "\u202C",
                "\u2069 text",
                "\u200E text \u200F",
                "\u202A text \u202C",
                "\u202B\u202E text \u202C\u202C",
                "\u2068 text \u2069",
                "\u2066\u202A text \u2069",
                "\u202C\u202D text \u202C\u202C"
            })
    void takes_what_is_closed_or_never_opened(String text) {
        assertThat(rule.isFaulty(text)).isFalse();
    }
}
