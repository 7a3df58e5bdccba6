package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class OutputTest {
    @Test
    void writes_indented_JSON() {
        assertThat(json(OutputTest::everything)).isEqualTo("""
                        {
                          "text": "a",
                          "number": 1.50,
                          "count": 7,
                          "digits": 1e5,
                          "flag": true,
                          "other": false,
                          "nothing": null,
                          "object": {},
                          "list": [],
                          "objects": [
                            {
                              "a": "b",
                              "c": {
                                "d": "e"
                              }
                            },
                            {},
                            {
                              "f": [
                                "g"
                              ]
                            }
                          ],
                          "lists": [
                            [
                              "h",
                              "i"
                            ],
                            [],
                            [
                              [
                                "j"
                              ]
                            ],
                            "k"
                          ]
                        }
                        """);
    }

    @Test
    void writes_compact_JSON() {
        assertThat(compact(OutputTest::everything))
                .isEqualTo("{\"text\":\"a\",\"number\":1.50,\"count\":7,\"digits\":1e5,\"flag\":true,\"other\":false,"
                        + "\"nothing\":null,\"object\":{},\"list\":[],\"objects\":[{\"a\":\"b\",\"c\":{\"d\":\"e\"}},{},"
                        + "{\"f\":[\"g\"]}],\"lists\":[[\"h\",\"i\"],[],[[\"j\"]],\"k\"]}");
    }

    @Test
    void writes_YAML_in_blocks() {
        assertThat(yaml(OutputTest::everything)).isEqualTo("""
                        text: a
                        number: 1.50
                        count: 7
                        digits: 1e5
                        flag: true
                        other: false
                        nothing: null
                        object: {}
                        list: []
                        objects:
                          - a: b
                            c:
                              d: e
                          - {}
                          - f:
                              - g
                        lists:
                          - - h
                            - i
                          - []
                          - - - j
                          - k
                        """);
    }

    @Test
    void writes_YAML_that_a_parser_takes_for_the_same() {
        String json = compact(OutputTest::everything);

        assertThat(new Load(LoadSettings.builder().build()).loadFromString(yaml(OutputTest::everything)))
                .isEqualTo(new Load(LoadSettings.builder().build()).loadFromString(json));
    }

    @Test
    void writes_other_documents_than_objects() {
        assertThat(json(out -> out.text("a"))).isEqualTo("\"a\"\n");
        assertThat(json(OutputTest::emptyList)).isEqualTo("[]\n");
        assertThat(json(OutputTest::list)).isEqualTo("[\n  1,\n  2\n]\n");
        assertThat(yaml(out -> out.text("a"))).isEqualTo("a\n");
        assertThat(yaml(OutputTest::emptyList)).isEqualTo("[]\n");
        assertThat(yaml(OutputTest::list)).isEqualTo("- 1\n- 2\n");
        assertThat(yaml(out -> {
                    out.startObject();
                    out.endObject();
                }))
                .isEqualTo("{}\n");
    }

    @Test
    void escapes_in_JSON_only_what_it_must() {
        assertThat(json(out -> out.text("\"\\/\b\f\n\r\t\u0000\u001F\u007F\u0085\u2028é€😀")))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001F\u007F\u0085\u2028é€😀\"\n");
    }

    @Test
    void leaves_out_what_is_absent_or_empty() {
        Thing thing = new Thing();
        thing.id = "a";

        assertThat(json(out -> Thing.CODEC.write(thing, out))).isEqualTo("{\n  \"id\": \"a\"\n}\n");
        thing.title = Optional.of("b");
        thing.amount = Optional.of(new BigDecimal("1.10"));
        thing.part = Optional.of(new Thing());
        thing.parts.add(new Thing());
        thing.tags.add("c");
        assertThat(compact(out -> Thing.CODEC.write(thing, out)))
                .isEqualTo("{\"id\":\"a\",\"title\":\"b\",\"amount\":1.10,\"part\":{\"id\":\"\"},"
                        + "\"parts\":[{\"id\":\"\"}],\"tags\":[\"c\"]}");
    }

    @Test
    void writes_members_by_their_short_forms() {
        assertThat(compact(out -> {
                    out.startObject();
                    out.number("a", OptionalInt.of(3));
                    out.number("b", OptionalInt.empty());
                    out.member("c", new Thing(), Thing.CODEC);
                    out.texts("d", List.of(1, 2));
                    out.texts("e", List.of());
                    out.text("f", (Object) null);
                    out.text("g", Optional.empty());
                    out.text("h", Optional.of("i"));
                    out.endObject();
                }))
                .isEqualTo("{\"a\":3,\"c\":{\"id\":\"\"},\"d\":[\"1\",\"2\"],\"h\":\"i\"}");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 9, 10, 99, 100, 2_022, 1_000_000_000, Integer.MAX_VALUE, -1, -10, -2_022, Integer.MIN_VALUE})
    void writes_whole_numbers_in_decimal(int number) {
        assertThat(compact(out -> out.number(number))).isEqualTo(Integer.toString(number));
        assertThat(yaml(out -> out.number(number))).isEqualTo(number + "\n");
    }

    @Test
    void refuses_half_of_a_surrogate_pair() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json(out -> out.text("a\uD800b")))
                .withMessage("a text holds half of a surrogate pair at index 1");
        assertThatIllegalArgumentException().isThrownBy(() -> yaml(out -> out.text("\uDC00")));
        assertThatIllegalArgumentException().isThrownBy(() -> yaml(out -> out.text("\uD800")));
    }

    @Test
    void gives_each_document_its_own_bytes() {
        JsonOutput one = JsonOutput.compact();
        JsonOutput two = JsonOutput.compact();
        one.text("one");
        two.text("two".repeat(10_000));

        byte[] first = one.bytes();
        assertThat(two.bytes()).hasSize(30_002);
        assertThat(json(out -> out.text("three"))).isEqualTo("\"three\"\n");
        assertThat(first).asString(StandardCharsets.UTF_8).isEqualTo("\"one\"");
    }

    @Test
    void grows_with_what_is_nested_deep() {
        Consumer<Output> deep = out -> {
            for (int i = 0; i < 40; i++) {
                out.startObject();
                out.name("a");
            }
            out.text("b");
            for (int i = 0; i < 40; i++) {
                out.endObject();
            }
        };

        assertThat(yaml(deep)).endsWith("  ".repeat(38) + "a:\n" + "  ".repeat(39) + "a: b\n");
        assertThat(json(deep)).contains("\n" + "  ".repeat(40) + "\"a\": \"b\"\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {8190, 8191, 8192, 8193, 20_000})
    void grows_with_what_is_long(int length) {
        String text = "é".repeat(length);

        assertThat(compact(out -> out.text(text))).isEqualTo("\"" + text + "\"");
        assertThat(compact(out -> {
                    out.startList();
                    for (int i = 0; i < length; i++) {
                        out.number(1);
                    }
                    out.endList();
                }))
                .hasSize(2 * length + 1);
    }

    static String json(Consumer<Output> writing) {
        JsonOutput out = JsonOutput.indented();
        writing.accept(out);
        return new String(out.bytes(), StandardCharsets.UTF_8);
    }

    static String compact(Consumer<Output> writing) {
        JsonOutput out = JsonOutput.compact();
        writing.accept(out);
        return new String(out.bytes(), StandardCharsets.UTF_8);
    }

    static String yaml(Consumer<Output> writing) {
        YamlOutput out = YamlOutput.block();
        writing.accept(out);
        return new String(out.bytes(), StandardCharsets.UTF_8);
    }

    private static void emptyList(Output out) {
        out.startList();
        out.endList();
    }

    private static void list(Output out) {
        out.startList();
        out.number(1);
        out.number(2);
        out.endList();
    }

    private static void everything(Output out) {
        out.startObject();
        out.text("text", "a");
        out.number("number", new BigDecimal("1.50"));
        out.name("count");
        out.number(7);
        out.name("digits");
        out.digits("1e5");
        out.name("flag");
        out.flag(true);
        out.name("other");
        out.flag(false);
        out.name("nothing");
        out.nothing();
        out.name("object");
        out.startObject();
        out.endObject();
        out.name("list");
        emptyList(out);
        out.name("objects");
        out.startList();
        out.startObject();
        out.text("a", "b");
        out.name("c");
        out.startObject();
        out.text("d", "e");
        out.endObject();
        out.endObject();
        out.startObject();
        out.endObject();
        out.startObject();
        out.texts("f", List.of("g"));
        out.endObject();
        out.endList();
        out.name("lists");
        out.startList();
        out.startList();
        out.text("h");
        out.text("i");
        out.endList();
        emptyList(out);
        out.startList();
        out.startList();
        out.text("j");
        out.endList();
        out.endList();
        out.text("k");
        out.endList();
        out.endObject();
    }
}
