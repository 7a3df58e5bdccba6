package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples are those of the plural rules of CLDR for whole numbers. */
class PluralFormTest {
    @ParameterizedTest
    @CsvSource({
        "en, one, 1",
        "en, other, 0 2 11 21 101",
        "es, one, 1",
        "es, other, 0 2 21",
        "fr, one, 0 1",
        "fr, other, 2 11 21 101",
        "zh, other, 0 1 2 100",
        "ru, one, 1 21 31 101 1001",
        "ru, few, 2 3 4 22 24 104 1002",
        "ru, many, 0 5 11 12 14 19 100 111 112 1000",
        "ar, zero, 0",
        "ar, one, 1",
        "ar, two, 2",
        "ar, few, 3 10 103 110 1003",
        "ar, many, 11 26 99 111 1011",
        "ar, other, 100 102 200 1000 1002"
    })
    void is_what_the_language_asks_for(String language, String form, String numbers) {
        assertThat(Arrays.stream(numbers.split(" "))
                        .map(Long::parseLong)
                        .map(number -> PluralForm.of(Locale.forLanguageTag(language), number)))
                .allSatisfy(found -> assertThat(found).hasToString(form));
    }
}
