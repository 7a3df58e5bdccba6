package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.io.ReadLimits;

class JsonSyntaxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\" \"title\":\"b\"} | 1:11  syntax <\">",
                "{\"id\":\"a\",\"title\":tru} | 1:19 /title syntax <tru>",
                "{\"id\":\"a\",\"title\":'b'} | 1:19 /title syntax <'>",
                "{\"id\":\"a\",\"count\":01}  | 1:20 /count syntax <1>",
                "{\"id\":\"a\",\"count\":0x1F}| 1:20  syntax <x1F>",
                "{\"id\":\"a\",}            | 1:11  syntax <}>",
                "{\"id\":\"a\",title:1}     | 1:11  syntax <title>",
                "{\"id\":\"a\",\"tags\":[\"b\",]} | 1:23 /tags/1 syntax <]>",
                "{\"id\":\"a\",\"title\":\"\\q\"}  | 1:21 /title syntax <q>",
                "{\"id\":\"a\",\"title\":\"b   | 1:21 /title syntax",
                "{\"id\":\"a\"              | 1:10  syntax",
                "{\"id\":                   | 1:7 /id syntax",
                "{                          | 1:2  syntax",
                "{\"id\":\"a\"}}            | 1:11  syntax <}>",
                "{\"id\":\"a\"} x           | 1:12  syntax <x>",
                "{\"id\":\"a\"} {}          | 1:12  syntax",
                "// no                      | 1:1  syntax </>",
            })
    void stops_where_the_text_is_no_JSON(String text, String problem) {
        assertThat(Thing.json(text)).containsExactly(problem);
    }

    @Test
    void stops_at_an_unescaped_control_character() {
        assertThat(Thing.json("{\"id\":\"a\tb\"}")).containsExactly("1:9 /id syntax <\\t>");
        assertThat(Thing.json("{\"id\":\"a\nb\"}")).containsExactly("1:9 /id syntax <\\n>");
        assertThat(Thing.json("{\"id\":\"a\u0001b\"}")).containsExactly("1:9 /id syntax <\\u0001>");
    }

    @Test
    void says_in_its_own_words_what_is_wrong() {
        assertThat(message("{\"id\":tru}")).isEqualTo("'tru' is not expected here");
        assertThat(message("{\"id\":\"a")).isEqualTo("the text ends before the document does");
        assertThat(message("{\"id\":'a'}")).isEqualTo("\"'\" is not expected here");
        assertThat(message("{\"id\":\"\t\"}")).isEqualTo("a tab is not expected here");
        assertThat(message("{\"id\":\"\n\"}")).isEqualTo("the end of the line is not expected here");
        assertThat(message("{\"id\":\"\u0002\"}")).isEqualTo("the character U+0002 is not expected here");
        assertThat(message("\uFEFF\uFEFF")).isEqualTo("a byte order mark is not expected here");
        assertThat(message("{\"id\":“}")).isEqualTo("'“' is not expected here");
    }

    @Test
    void reports_nothing_missing_after_it_stopped() {
        assertThat(Thing.json("{\"parts\":[{\"title\":\"b\"")).containsExactly("1:23 /parts/0 syntax");
    }

    @Test
    void keeps_the_problems_before_the_place_where_it_stopped() {
        assertThat(Thing.json("{\"id\":1,\"titel\":{\"a\":[1,2}}"))
                .containsExactly(
                        "1:7 /id number-for-code <1> -> \"1\"",
                        "1:9 /titel unknown-member <titel> -> title",
                        "1:26 /titel syntax <}>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n", "null", " null ", "\uFEFF"})
    void finds_no_document(String text) {
        assertThat(Thing.json(text)).containsExactly("1:1  empty-document");
    }

    @Test
    void refuses_a_document_of_another_type() {
        assertThat(Thing.json("[]")).containsExactly("1:1  wrong-type");
        assertThat(Thing.json(" \"x\"")).containsExactly("1:2  wrong-type <x>");
        assertThat(Thing.json("true")).containsExactly("1:1  wrong-type <true>");
    }

    private static String message(String text) {
        Cursor in = Cursor.json(text, ReadLimits.defaults());
        in.document(Thing.CODEC);
        return in.problems().get(0).message().toString();
    }
}
