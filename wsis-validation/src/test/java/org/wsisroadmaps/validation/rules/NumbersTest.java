package org.wsisroadmaps.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @ValueSource(strings = {"69", "69-2"})
    void knows_numbers_with_their_revision(String number) {
        assertThat(Numbers.isRevised(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-2", "69-", "69-2-1", "a-2", "70/125"})
    void knows_that_other_texts_are_no_number_with_a_revision(String number) {
        assertThat(Numbers.isRevised(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X.1500", "SM.1541-6", "V.32bis", "D.98", "A.1", "Z.100"})
    void knows_numbers_of_a_series(String number) {
        assertThat(Numbers.isLettered(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X", "X.", "X.a", ".1500", "x.1500", "1.5"})
    void knows_that_other_texts_are_no_number_of_a_series(String number) {
        assertThat(Numbers.isLettered(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "70/125",
                "57/270 B",
                "57/270B",
                "57/7B",
                "57/270 Z",
                "S-25/2",
                "ES-10/2",
                "217 A (III)",
                "2625 (XXV)"
            })
    void knows_numbers_of_the_general_assembly(String number) {
        assertThat(Numbers.isOfGeneralAssembly(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "70/",
                "/125",
                "70/125/1",
                "RES/70/125",
                "70/B",
                "70",
                "217 (III",
                "217 (3)",
                "217)",
                "217a (III)",
                "A (III)",
                " (III)",
                "217 A (III) B"
            })
    void knows_that_other_texts_are_no_number_of_the_general_assembly(String number) {
        assertThat(Numbers.isOfGeneralAssembly(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016/22", "1296 (XLIV)"})
    void knows_numbers_of_the_economic_and_social_council(String number) {
        assertThat(Numbers.isOfCouncilOfYear(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16/22", "2016/", "2016-22", "20a6/22"})
    void knows_that_other_texts_are_no_number_of_the_economic_and_social_council(String number) {
        assertThat(Numbers.isOfCouncilOfYear(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "tunis-", "-agenda", "tunis--agenda", "Tunis", "12", "tunis agenda", "genève-plan"})
    void knows_names_from_other_texts(String number) {
        assertThat(Numbers.isName("tunis-agenda")).isTrue();
        assertThat(Numbers.isName("a-to-z")).isTrue();
        assertThat(Numbers.isName(number)).isFalse();
    }
}
