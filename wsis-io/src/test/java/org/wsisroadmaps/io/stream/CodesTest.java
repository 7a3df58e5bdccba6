package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @Test
    void refuses_a_JSON_number_and_shows_the_code() {
        assertThat(Thing.json("{\"id\":16.10,\"part\":7}"))
                .containsExactly(
                        "1:7 /id number-for-code <16.10> -> \"16.10\"", "1:20 /part number-for-code <7> -> \"7\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16.10", "9", "2018", "007", "0x1F", "0o7", "1.", ".5", "+1", "-2", "1e3", ".inf", "-.Inf", ".nan"
            })
    void reads_a_YAML_number_as_it_is_spelled_and_warns(String written) {
        String text = "id: " + written;

        assertThat(Thing.yaml(text))
                .containsExactly("1:5 /id number-for-code (warning) <" + written + "> -> \"" + written + "\"");
        assertThat(ValuesTest.yaml(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.c",
                "2018-Q4",
                "1_000",
                "1:30",
                "'16.10'",
                "\"9\"",
                "no",
                "y",
                "0x",
                "e1",
                "1.2.3",
                "+",
                "|\n  16.10"
            })
    void reads_other_scalars_without_a_word(String written) {
        assertThat(Thing.yaml("part: " + written + "\nid: a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE", "false", "False", "FALSE"})
    void refuses_a_boolean(String written) {
        assertThat(Thing.yaml("id: " + written)).containsExactly("1:5 /id wrong-type <" + written + ">");
        assertThat(Thing.yaml("id: '" + written + "'")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null", "Null", "NULL"})
    void refuses_null(String written) {
        assertThat(Thing.yaml("id: " + written)).containsExactly("1:5 /id null-member");
        assertThat(Thing.yaml("id: '" + written + "'")).isEmpty();
    }

    @Test
    void warns_of_letters_that_look_alike_when_they_were_understood() {
        assertThat(Thing.json("{\"id\":\"a\",\"letter\":\"С\"}"))
                .containsExactly("1:20 /letter look-alike-character (warning) <С> -> C");
        assertThat(Thing.json("{\"id\":\"a\",\"letter\":\"В\"}")).containsExactly("1:20 /letter malformed-value <В>");
    }

    @Test
    void knows_the_look_alikes() {
        assertThat(Scalars.latin("АВСЕасе")).contains("ABCEace");
        assertThat(Scalars.latin("xСy")).contains("xCy");
        assertThat(Scalars.latin("Жizn Δ plain")).isEmpty();
    }
}
