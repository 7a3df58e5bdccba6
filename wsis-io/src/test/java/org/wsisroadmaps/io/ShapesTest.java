package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "0123456789"})
    void takes_digits(String text) {
        assertThat(Shapes.digits(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ":", "a", "1a", "-1", "1 ", "\u0661"})
    void takes_nothing_else_for_digits(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Shapes.digits(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CH", "AZ", "ZA"})
    void takes_two_capitals_for_a_country(String text) {
        assertThat(Shapes.country(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "CHE", "ch", "C1", "@A", "A[", "ÄA"})
    void takes_nothing_else_for_a_country(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.country(text))
                .withMessageContaining("'" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHF", "AZA"})
    void takes_three_capitals_for_a_currency(String text) {
        assertThat(Shapes.currency(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CH", "CHFR", "chf", "C1F", "@AA", "AA["})
    void takes_nothing_else_for_a_currency(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.currency(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void takes_the_years_that_a_date_may_have() {
        for (int year : new int[] {1899, 1900, 2018, 2099, 2100}) {
            assertThat(Shapes.year(year)).isEqualTo(year);
        }
        for (int year : new int[] {-1, 0, 1, 10_000, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Shapes.year(year));
        }
    }
}
