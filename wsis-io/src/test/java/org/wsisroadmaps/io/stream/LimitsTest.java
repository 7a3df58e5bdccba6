package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.io.ReadLimits;

class LimitsTest {
    private static final ReadLimits LIMITS = ReadLimits.defaults();

    @Test
    void refuses_a_document_of_too_many_bytes() {
        byte[] json = "{\"id\":\"é\"}".getBytes(StandardCharsets.UTF_8);
        byte[] yaml = "id: é".getBytes(StandardCharsets.UTF_8);

        assertThat(problems(Cursor.json(json, LIMITS.withJsonBytes(11)))).isEmpty();
        assertThat(problems(Cursor.json(json, LIMITS.withJsonBytes(10))))
                .containsExactly("1:1: error: limit of 10 bytes exceeded: 11 [limit-exceeded]");
        assertThat(problems(Cursor.json("{\"id\":\"é\"}", LIMITS.withJsonBytes(10))))
                .hasSize(1);
        assertThat(problems(Cursor.line(json, LIMITS.withLineBytes(10), 0, 1, 0)))
                .hasSize(1);
        assertThat(problems(Cursor.line(json, LIMITS.withLineBytes(11), 0, 1, 0)))
                .isEmpty();
        assertThat(problems(Cursor.yaml(yaml, LIMITS.withYamlBytes(6)))).isEmpty();
        assertThat(problems(Cursor.yaml(yaml, LIMITS.withYamlBytes(5))))
                .containsExactly("1:1: error: limit of 5 bytes exceeded: 6 [limit-exceeded]");
        assertThat(problems(Cursor.yaml("id: é", LIMITS.withYamlBytes(5)))).hasSize(1);
    }

    @Test
    void refuses_what_is_nested_too_deep() {
        String json = "{\"id\":\"a\",\"parts\":[{\"id\":\"b\"}]}";
        String yaml = "id: a\nparts:\n- id: b\n";

        assertThat(problems(Cursor.json(json, LIMITS.withDepth(3)))).isEmpty();
        assertThat(problems(Cursor.json(json, LIMITS.withDepth(2))))
                .containsExactly("1:20: error: limit of 2 levels of depth exceeded: 3 [limit-exceeded]");
        assertThat(problems(Cursor.yaml(yaml, LIMITS.withDepth(3)))).isEmpty();
        assertThat(problems(Cursor.yaml(yaml, LIMITS.withDepth(2))))
                .containsExactly("3:3: error: limit of 2 levels of depth exceeded: 3 [limit-exceeded]");
    }

    @Test
    void refuses_what_is_nested_without_an_end() {
        assertThat(Thing.json("{\"ignored\":" + "[".repeat(100_000))).containsExactly("1:75 /ignored limit-exceeded");
        assertThat(Thing.yaml("ignored: " + "[".repeat(100_000))).containsExactly("1:73 /ignored limit-exceeded");
        assertThat(Thing.yaml("ignored:\n " + "- ".repeat(2000))).containsExactly("2:128 /ignored limit-exceeded");
        assertThat(Thing.yaml("{a: ".repeat(2000))).hasSize(2).last().asString().contains("limit-exceeded");
    }

    @Test
    void refuses_too_many_tokens() {
        String json = "{\"id\":\"a\",\"tags\":[\"b\"]}";
        String yaml = "id: a\ntags: [b]";

        assertThat(problems(Cursor.json(json, LIMITS.withTokens(8)))).isEmpty();
        assertThat(problems(Cursor.json(json, LIMITS.withTokens(7))))
                .containsExactly("1:23: error: limit of 7 tokens exceeded: 8 [limit-exceeded]");
        assertThat(problems(Cursor.json(json, LIMITS.withTokens(5))))
                .containsExactly("1:19: error: limit of 5 tokens exceeded: 6 [limit-exceeded]");
        assertThat(problems(Cursor.yaml(yaml, LIMITS.withTokens(8)))).isEmpty();
        assertThat(problems(Cursor.yaml(yaml, LIMITS.withTokens(5))))
                .containsExactly("2:8: error: limit of 5 tokens exceeded: 6 [limit-exceeded]");
    }

    @Test
    void refuses_a_text_that_is_too_long() {
        String json = "{\"id\":\"a\",\"title\":\"é€😀\"}";
        String yaml = "id: a\ntitle: é€😀";

        assertThat(problems(Cursor.json(json, LIMITS.withStringLength(4)))).isEmpty();
        assertThat(problems(Cursor.json(json, LIMITS.withStringLength(3))))
                .containsExactly("1:19: error: limit of 3 characters of a text exceeded: 4 [limit-exceeded]");
        assertThat(problems(Cursor.yaml(yaml, LIMITS.withStringLength(4)))).isEmpty();
        assertThat(problems(Cursor.yaml(yaml, LIMITS.withStringLength(3))))
                .containsExactly("2:8: error: limit of 3 characters of a text exceeded: 4 [limit-exceeded]");
    }

    @Test
    void refuses_a_text_that_is_too_long_where_it_is_skipped() {
        assertThat(problems(Cursor.json("{\"id\":\"a\",\"ignored\":[\"abcde\"]}", LIMITS.withStringLength(4))))
                .containsExactly("1:22: error: limit of 4 characters of a text exceeded: 5 [limit-exceeded]");
    }

    @Test
    void reports_a_text_without_an_end_that_is_too_long_as_what_it_is() {
        assertThat(Thing.problems(Cursor.json("{\"id\":\"abcdef", LIMITS.withStringLength(4))))
                .containsExactly("1:14 /id syntax");
    }

    @Test
    void refuses_a_name_that_is_too_long() {
        assertThat(problems(Cursor.json("{\"id\":\"a\"}", LIMITS.withNameLength(2))))
                .isEmpty();
        assertThat(problems(Cursor.json("{\n\"id\":\"a\"}", LIMITS.withNameLength(1))))
                .containsExactly("2:1: error: limit of 1 characters of a name exceeded: 2 [limit-exceeded]");
        assertThat(problems(Cursor.yaml("id: a", LIMITS.withNameLength(2)))).isEmpty();
        assertThat(problems(Cursor.yaml("\nid: a", LIMITS.withNameLength(1))))
                .containsExactly("2:1: error: limit of 1 characters of a name exceeded: 2 [limit-exceeded]");
    }

    @Test
    void refuses_a_name_that_is_too_long_for_the_parser_of_YAML() {
        String name = "n".repeat(3000);

        assertThat(Thing.yaml("id: a\n" + name + ": b")).containsExactly("2:1  limit-exceeded");
        assertThat(Thing.yaml(name + ": b")).contains("1:1  limit-exceeded");
        assertThat(Thing.yaml("id: a\npart:\n  " + name + ": b"))
                .anyMatch(problem -> problem.startsWith("3:3 ") && problem.endsWith(" limit-exceeded"));
        assertThat(Thing.yaml("id: a\n" + name)).containsExactly("2:1  syntax");
    }

    @Test
    void refuses_a_number_that_is_too_long() {
        assertThat(problems(Cursor.json("{\"id\":\"a\",\"count\":1234}", LIMITS.withNumberLength(4))))
                .isEmpty();
        assertThat(problems(Cursor.json("{\"id\":\"a\",\"count\":12345}", LIMITS.withNumberLength(4))))
                .containsExactly("1:19: error: limit of 4 characters of a number exceeded: 5 [limit-exceeded]");
        assertThat(problems(Cursor.yaml("id: a\ncount: 1234", LIMITS.withNumberLength(4))))
                .isEmpty();
        assertThat(problems(Cursor.yaml("id: a\ncount: 12345", LIMITS.withNumberLength(4))))
                .containsExactly("2:8: error: limit of 4 characters of a number exceeded: 5 [limit-exceeded]");
        assertThat(problems(Cursor.yaml("id: a\nextras: {a: 12345}", LIMITS.withNumberLength(4))))
                .containsExactly("2:13: error: limit of 4 characters of a number exceeded: 5 [limit-exceeded]");
        assertThat(problems(Cursor.yaml("id: a\ntitle: 12345", LIMITS.withNumberLength(4))))
                .isEmpty();
    }

    @Test
    void refuses_too_many_members_of_an_open_object() {
        assertThat(Thing.json("{\"id\":\"a\",\"extras\":{\"a\":1,\"b\":2,\"c\":3}}"))
                .isEmpty();
        assertThat(Thing.json("{\"id\":\"a\",\"extras\":{\"a\":1,\"b\":2,\"c\":3,\"d\":4}}"))
                .containsExactly("1:39 /extras/d limit-exceeded");
    }

    @Test
    void counts_problems_beyond_the_ones_kept() {
        Cursor in = Cursor.json("{\"id\":\"a\",\"tags\":[" + "1,".repeat(99) + "1]}", LIMITS.withProblems(7));
        in.document(Thing.CODEC);

        assertThat(in.errors()).isEqualTo(100);
        assertThat(in.warnings()).isZero();
        assertThat(in.problems()).hasSize(7);
    }

    @Test
    void keeps_what_ended_the_reading_among_the_problems_kept() {
        Cursor in = Cursor.json("{\"id\":\"a\",\"tags\":[" + "1,".repeat(9) + "x]}", LIMITS.withProblems(3));
        in.document(Thing.CODEC);

        assertThat(in.errors()).isEqualTo(10);
        assertThat(Thing.shown(in))
                .containsExactly(
                        "1:19 /tags/0 wrong-type <1>", "1:21 /tags/1 wrong-type <1>", "1:37 /tags/9 syntax <x>");
    }

    @Test
    void keeps_warnings_beside_what_ended_the_reading() {
        Cursor in = Cursor.yaml("count: x\nid: 1\npart: 2\ntitle: @", LIMITS.withProblems(1));
        in.document(Thing.CODEC);

        assertThat(in.errors()).isEqualTo(2);
        assertThat(in.warnings()).isEqualTo(2);
        assertThat(Thing.shown(in))
                .containsExactly("2:5 /id number-for-code (warning) <1> -> \"1\"", "4:8 /title syntax <@>");
    }

    @Test
    void counts_warnings_apart_from_errors() {
        Cursor in = Cursor.yaml("id: 1\npart: 2\nparts: [{id: 3}, {id: 4}]\ncount: x", LIMITS.withProblems(2));
        in.document(Thing.CODEC);

        assertThat(in.errors()).isEqualTo(1);
        assertThat(in.warnings()).isEqualTo(4);
        assertThat(Thing.shown(in))
                .containsExactly(
                        "1:5 /id number-for-code (warning) <1> -> \"1\"",
                        "2:7 /part number-for-code (warning) <2> -> \"2\"",
                        "4:8 /count wrong-type <x>");
    }

    private static List<String> problems(Cursor in) {
        in.document(Thing.CODEC);
        return in.problems().stream().map(Object::toString).toList();
    }
}
