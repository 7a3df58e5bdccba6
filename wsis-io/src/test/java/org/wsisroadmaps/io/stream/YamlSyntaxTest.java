package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlSyntaxTest {
    @Test
    void points_at_the_first_key_or_dash_of_a_block() {
        assertThat(Thing.yaml("""
                        id: a
                        count:
                          x: 1
                        amount:
                          - 1
                        title:
                        - b
                        parts:
                          - title: c
                          -
                            title: d
                        """))
                .containsExactly(
                        "3:3 /count wrong-type",
                        "5:3 /amount wrong-type",
                        "7:1 /title wrong-type",
                        "9:5 /parts/0 missing-member",
                        "11:5 /parts/1 missing-member");
    }

    @Test
    void points_at_the_name_of_an_empty_value() {
        assertThat(Thing.yaml("id: a\npart:\n  id:\n  title: # c\ncount:\n"))
                .containsExactly("3:3 /part/id null-member", "4:3 /part/title null-member", "5:1 /count null-member");
    }

    @Test
    void points_behind_the_dash_of_an_empty_entry() {
        assertThat(Thing.yaml("id: a\ntags:\n- b\n-\n- c")).containsExactly("4:2 /tags/1 null-member");
    }

    @Test
    void points_at_names_for_what_is_wrong_with_a_name() {
        assertThat(Thing.yaml("id: a\n\"titel\": b\nid: c\n"))
                .containsExactly("2:1 /titel unknown-member <titel> -> title", "3:1 /id duplicate-member <id>");
    }

    @Test
    void points_at_quotes_and_indicators_of_scalars() {
        assertThat(Thing.yaml("id: a\ncount: \"b\"\namount: |\n  c\npart: {count: 'd', id: e}"))
                .containsExactly(
                        "2:8 /count wrong-type <b>",
                        "3:9 /amount wrong-type <c\\n>",
                        "5:15 /part/count wrong-type <d>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void counts_lines_however_they_end(String end) {
        String text = "id: a" + end + end + "part:" + end + "  id: b" + end + "  count: x" + end;

        assertThat(Thing.yaml(text)).containsExactly("5:10 /part/count wrong-type <x>");
    }

    @Test
    void counts_columns_in_units_of_UTF_16() {
        assertThat(Thing.yaml("\uFEFFpart: {id: \"é€😀\", count:\tx}\nid: a\n"))
                .containsExactly("1:27 /part/count wrong-type <x>");
    }

    @Test
    void counts_code_points_over_many_steps() {
        String text = "title: \"" + "😀é".repeat(2000) + "\"\ncount: x\nid: " + "€".repeat(1500) + "\namount: y";

        assertThat(Thing.yaml(text)).containsExactly("2:8 /count wrong-type <x>", "4:9 /amount wrong-type <y>");
    }

    @ParameterizedTest
    @ValueSource(ints = {1013, 1014, 1015, 1016, 1017, 1018, 1019})
    void counts_a_code_point_that_lies_over_a_step(int length) {
        String text = "title: " + "a".repeat(length) + "😀😀\ncount: x\nid: b";

        assertThat(Thing.yaml(text)).containsExactly("2:8 /count wrong-type <x>");
    }

    @Test
    void stops_at_a_tab_that_indents() {
        assertThat(Thing.yaml("id: 1\n\ttitle: x"))
                .containsExactly("1:5 /id number-for-code (warning) <1> -> \"1\"", "2:1  syntax <\\t>");
    }

    @Test
    void stops_at_a_line_without_a_colon() {
        assertThat(Thing.yaml("id: a\ntitle x\ncount: 1")).containsExactly("2:1  syntax");
    }

    @Test
    void stops_at_a_colon_too_many() {
        assertThat(Thing.yaml("id: a: b")).containsExactly("1:6  syntax <:>");
    }

    @Test
    void stops_at_the_end_of_an_open_text() {
        assertThat(Thing.yaml("title: \"a\n\nb")).containsExactly("3:2 /title syntax");
        assertThat(Thing.yaml("tags: [a, b")).containsExactly("1:12 /tags/2 syntax");
    }

    @Test
    void stops_at_a_reserved_character() {
        assertThat(Thing.yaml("title: @a")).containsExactly("1:8 /title syntax <@>");
        assertThat(Thing.yaml("title: `a")).containsExactly("1:8 /title syntax <`>");
        assertThat(Thing.yaml("title: \"\\q\"")).containsExactly("1:10 /title syntax <q>");
    }

    @Test
    void stops_at_a_character_that_no_YAML_may_hold() {
        assertThat(Thing.yaml("id: a\u0007b\ntitle: x")).containsExactly("1:6 /id syntax <\\u0007>");
        assertThat(Thing.yaml("count: x\ntitle: \"é\u0000\"\nid: x"))
                .containsExactly("1:8 /count wrong-type <x>", "2:10 /title syntax <\\u0000>");
        assertThat(Thing.yaml("id: a # \u007F\ncount: b")).containsExactly("1:9  syntax <\\u007F>");
        assertThat(Thing.yaml("id: \uFFFE")).containsExactly("1:5 /id syntax <\\uFFFE>");
    }

    @Test
    void takes_only_one_byte_order_mark() {
        assertThat(Thing.yaml("\uFEFF\uFEFFid: a")).containsExactly("1:1  syntax <\\uFEFF>");
    }

    @Test
    void refuses_escaped_characters_that_no_document_may_hold() {
        assertThat(Thing.yaml("id: a\ntitle: \"\\0\"\ntags: [\"\\ud800\"]"))
                .first()
                .isEqualTo("2:8 /title malformed-value <\\u0000>");
    }

    @Test
    void refuses_a_pair_in_a_flow_list_as_the_object_it_is() {
        assertThat(Thing.yaml("id: a\nparts: [title: b]")).containsExactly("2:9 /parts/0 missing-member");
    }
}
