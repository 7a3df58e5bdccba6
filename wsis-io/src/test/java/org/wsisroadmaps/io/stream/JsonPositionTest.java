package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.io.ReadLimits;

class JsonPositionTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void counts_lines_however_they_end(String end) {
        String text = "{" + end + "  \"id\": \"a\"," + end + end + "  \"count\": \"b\"" + end + "}";

        assertThat(Thing.json(text)).containsExactly("4:12 /count wrong-type <b>");
    }

    @Test
    void counts_a_tab_as_one_column() {
        assertThat(Thing.json("{\"id\":\"a\",\n\t\t\"count\":\ttrue}"))
                .containsExactly("2:12 /count wrong-type <true>");
    }

    @Test
    void counts_columns_in_units_of_UTF_16() {
        assertThat(Thing.json("{\"id\":\"é€😀\",\"count\":{}}")).containsExactly("1:22 /count wrong-type");
    }

    @Test
    void counts_no_byte_order_mark() {
        assertThat(Thing.json("\uFEFF{\"id\":[]}")).containsExactly("1:7 /id wrong-type");
    }

    @Test
    void takes_only_one_byte_order_mark() {
        assertThat(Thing.json("\uFEFF\uFEFF{}")).containsExactly("1:2  syntax <\\uFEFF>");
    }

    @Test
    void points_at_names_for_what_is_wrong_with_a_name() {
        assertThat(Thing.json("{\"id\":\"a\",\n \"titel\" : 1,\n \"id\" : \"b\"}"))
                .containsExactly("2:2 /titel unknown-member <titel> -> title", "3:2 /id duplicate-member <id>");
    }

    @Test
    void points_at_the_object_for_what_it_lacks() {
        assertThat(Thing.json("{\"id\":\"a\",\"parts\":[{\"id\":\"b\"},\n  {\"title\":\"c\"}]}"))
                .containsExactly("2:3 /parts/1 missing-member");
    }

    @Test
    void finds_positions_in_one_line_of_many_steps() {
        String filling = "é".repeat(3000);
        StringBuilder text = new StringBuilder("{\"id\":\"a\",\"tags\":[");
        for (int i = 0; i < 20; i++) {
            text.append('"').append(filling).append("\",1,");
        }
        text.append("\"x\"]}");

        assertThat(Thing.json(text.toString()))
                .hasSize(20)
                .startsWith("1:3022 /tags/1 wrong-type <1>")
                .endsWith("1:" + (19 + 3003 * 20 + 2 * 19) + " /tags/39 wrong-type <1>");
    }

    @Test
    void places_a_line_of_many_documents_in_its_file() {
        Cursor in = Cursor.line("{\"id\":1}".getBytes(StandardCharsets.UTF_8), ReadLimits.defaults(), 4, 7, 1000);

        assertThat(Thing.problems(in)).containsExactly("7:7 /4/id number-for-code <1> -> \"1\"");
    }

    @Test
    void places_a_wrong_byte_of_a_line_in_its_file() {
        byte[] line = {'{', '"', (byte) 0xC3, '"'};
        Cursor in = Cursor.line(line, ReadLimits.defaults(), 4, 7, 1000);

        assertThat(Thing.problems(in)).containsExactly("byte 1002 /4 encoding <0xC3>");
    }

    @Test
    void sorts_problems_as_they_stand_in_the_document() {
        assertThat(Thing.json("{\"parts\":[{\"x\":1}, 3],\n\"count\":1.5}"))
                .containsExactly(
                        "1:1  missing-member",
                        "1:11 /parts/0 missing-member",
                        "1:12 /parts/0/x unknown-member <x>",
                        "1:20 /parts/1 wrong-type <3>",
                        "2:9 /count malformed-value <1.5>");
    }
}
