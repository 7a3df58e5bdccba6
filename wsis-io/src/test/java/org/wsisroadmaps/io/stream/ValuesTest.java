package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.io.ReadLimits;

class ValuesTest {
    @Test
    void reads_a_value_with_all_its_members_from_JSON() {
        assertThat(json(
                        "{\"id\":\"a\",\"title\":\"b\",\"letter\":\"c\",\"count\":-3,\"amount\":1.50,\"part\":{\"id\":\"d\"},"
                                + "\"parts\":[{\"id\":\"e\"},{\"id\":\"f\"}],\"tags\":[\"g\",\"h\"],"
                                + "\"extras\":{\"i\":1e2,\"j\":null,\"k\":false},\"ignored\":[{\"l\":[]}]}"))
                .isEqualTo("a 'b' C -3 1.50 {d} [e] [f] #g #h i=NUMBER:1e2 j=NULL:null k=FALSE:false");
    }

    @Test
    void reads_a_value_with_all_its_members_from_YAML() {
        assertThat(yaml("""
                        id: a
                        title: 16
                        letter: c
                        count: -3
                        amount: 1.50
                        part: {id: d}
                        parts:
                        - id: e
                        - {id: f}
                        tags: [yes, 'h']
                        extras:
                          i: 1e2
                          j: null
                          k: false
                        ignored: [{l: []}]
                        """)).isEqualTo("a '16' C -3 1.50 {d} [e] [f] #yes #h i=NUMBER:1e2 j=NULL:null k=FALSE:false");
    }

    @Test
    void refuses_values_of_another_type_in_JSON() {
        assertThat(Thing.json("""
                        {"id": true,
                        "title": 5,
                        "letter": ["C"],
                        "count": "3",
                        "amount": false,
                        "part": [],
                        "parts": {},
                        "tags": "x",
                        "extras": "y"}"""))
                .containsExactly(
                        "1:8 /id wrong-type <true>",
                        "2:10 /title wrong-type <5>",
                        "3:11 /letter wrong-type",
                        "4:10 /count wrong-type <3>",
                        "5:11 /amount wrong-type <false>",
                        "6:9 /part wrong-type",
                        "7:10 /parts wrong-type",
                        "8:9 /tags wrong-type <x>",
                        "9:11 /extras wrong-type <y>");
    }

    @Test
    void refuses_null_everywhere_but_in_an_extension() {
        assertThat(Thing.json("""
                        {"id": null,
                        "title": null,
                        "letter": null,
                        "count": null,
                        "amount": null,
                        "part": null,
                        "parts": [null],
                        "tags": null,
                        "extras": null}"""))
                .containsExactly(
                        "1:8 /id null-member",
                        "2:10 /title null-member",
                        "3:11 /letter null-member",
                        "4:10 /count null-member",
                        "5:11 /amount null-member",
                        "6:9 /part null-member",
                        "7:11 /parts/0 null-member",
                        "8:9 /tags null-member",
                        "9:11 /extras null-member");
    }

    @Test
    void refuses_texts_without_anything_in_them() {
        assertThat(Thing.json("{\"id\":\"\",\"title\":\" \\t\",\"tags\":[\"\\n\"]}"))
                .containsExactly(
                        "1:7 /id malformed-value <>",
                        "1:18 /title malformed-value < \\t>",
                        "1:32 /tags/0 malformed-value <\\n>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\u0000", "\\u0008", "\\u001f", "\\ud800", "x\\udc00", "\\udc00\\ud800", "\\ufffe", "\\uffff"})
    void refuses_characters_that_no_document_may_hold(String escaped) {
        assertThat(Thing.json("{\"id\":\"a\",\"title\":\"" + escaped + "\"}"))
                .singleElement()
                .asString()
                .startsWith("1:19 /title malformed-value <");
    }

    @Test
    void takes_tabs_line_ends_and_pairs_of_surrogates() {
        assertThat(json("{\"id\":\"a\",\"title\":\"\\t\\r\\n\\ud83d\\ude00\\u007f\"}"))
                .isEqualTo("a '\t\r\n😀\u007F'");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-0,0", "7,7", "-12,-12", "2147483647,2147483647", "-2147483648,-2147483648"})
    void reads_whole_numbers(String written, int number) {
        assertThat(json("{\"id\":\"a\",\"count\":" + written + "}")).isEqualTo("a " + number);
        assertThat(yaml("id: a\ncount: " + written)).isEqualTo("a " + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e2", "2147483648", "-99999999999"})
    void refuses_numbers_that_are_not_whole(String written) {
        assertThat(Thing.json("{\"id\":\"a\",\"count\":" + written + "}"))
                .containsExactly("1:19 /count malformed-value <" + written + ">");
        assertThat(Thing.yaml("id: a\ncount: " + written))
                .containsExactly("2:8 /count malformed-value <" + written + ">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"010", "0x1F", "0o17", "+5", "1.", ".5", ".inf", "-.INF", ".NaN", "1e1000000000", "1e65", "1e-65"
            })
    void refuses_numbers_of_YAML_that_are_none_of_JSON(String written) {
        assertThat(Thing.yaml("id: a\namount: " + written))
                .containsExactly("2:9 /amount malformed-value <" + written + ">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "1_000", "1:30", "yes", "true", "2018-10", "0x", "0xG", "0o8", "+.nan", ".", "1e", "'1'"})
    void takes_no_text_for_a_number(String written) {
        assertThat(Thing.yaml("id: a\namount: " + written + "\ncount: " + written))
                .hasSize(2)
                .allMatch(problem -> problem.contains(" wrong-type "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-1.50", "1E+3", "1e-3", "123456789.123456789"})
    void keeps_the_scale_of_decimals(String written) {
        String shown = new BigDecimal(written).toString();

        assertThat(json("{\"id\":\"a\",\"amount\":" + written + "}")).isEqualTo("a " + shown);
        assertThat(yaml("id: a\namount: " + written)).isEqualTo("a " + shown);
    }

    @Test
    void says_what_is_wrong_with_a_value_when_its_type_says_so() {
        Cursor in = Cursor.json("{\"id\":\"a b\",\"letter\":\"D\"}", ReadLimits.defaults());
        in.document(Thing.CODEC);

        assertThat(in.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "1:7: error: no blanks in an id [malformed-value]",
                        "1:22: error: the letter is C [malformed-value]");
    }

    @Test
    void reports_what_is_wrong_with_an_object_as_a_whole() {
        assertThat(Thing.json("{\"id\":\"a\",\"part\":\n{\"id\":\"bad\"}}"))
                .containsExactly("2:1 /part malformed-value");
    }

    @Test
    void does_not_build_an_object_with_a_wrong_member() {
        assertThat(Thing.json("{\"id\":\"bad\",\"count\":true}")).containsExactly("1:21 /count wrong-type <true>");
    }

    static String json(String text) {
        return Cursor.json(text, ReadLimits.defaults())
                .document(Thing.CODEC)
                .map(Thing::toString)
                .orElse("nothing");
    }

    static String yaml(String text) {
        return Cursor.yaml(text, ReadLimits.defaults())
                .document(Thing.CODEC)
                .map(Thing::toString)
                .orElse("nothing");
    }
}
