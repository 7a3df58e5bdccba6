package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.io.ReadLimits;

/** What a codec gets of the entries of a list, and what is said of the others. */
class ScalarCursorTest {
    private static final ReadLimits LIMITS = ReadLimits.defaults();

    private final List<Object> read = new ArrayList<>();

    @Test
    void gives_nothing_for_a_code_that_is_none() {
        Cursor in = Cursor.json("[\"9.c\",7,true,null,\"\",\" \",[],{},\"a\\u0000\"]", LIMITS);

        assertThat(problems(in, cursor -> cursor.code(Function.identity())))
                .containsExactly(
                        "1:8 /1 number-for-code <7> -> \"7\"",
                        "1:10 /2 wrong-type <true>",
                        "1:15 /3 null-member",
                        "1:20 /4 malformed-value <>",
                        "1:23 /5 malformed-value < >",
                        "1:27 /6 wrong-type",
                        "1:30 /7 wrong-type",
                        "1:33 /8 malformed-value <a\\u0000>");
        assertThat(read).containsExactly("9.c");
    }

    @Test
    void gives_nothing_for_a_boolean_of_YAML_that_stands_for_a_code() {
        Cursor in = Cursor.yaml("[True, 'True', 16.10]", LIMITS);

        assertThat(problems(in, cursor -> cursor.code(Function.identity())))
                .containsExactly("1:2 /0 wrong-type <True>", "1:16 /2 number-for-code (warning) <16.10> -> \"16.10\"");
        assertThat(read).containsExactly("True", "16.10");
    }

    @Test
    void gives_nothing_for_a_whole_number_that_is_none() {
        Cursor in = Cursor.json("[2018,2018,\"2018\",1.5,1e3,99999999999,true,7]", LIMITS);

        assertThat(problems(in, Cursor::integer))
                .containsExactly(
                        "1:12 /2 wrong-type <2018>",
                        "1:19 /3 malformed-value <1.5>",
                        "1:23 /4 malformed-value <1e3>",
                        "1:27 /5 malformed-value <99999999999>",
                        "1:39 /6 wrong-type <true>");
        assertThat(read).containsExactly(2018, 2018, 7);
    }

    @Test
    void gives_nothing_for_a_text_that_is_none() {
        Cursor in = Cursor.json("[\"a\",7,\"\",\"\\n\",{\"b\":1}]", LIMITS);

        assertThat(problems(in, Cursor::text))
                .containsExactly(
                        "1:6 /1 wrong-type <7>",
                        "1:8 /2 malformed-value <>",
                        "1:11 /3 malformed-value <\\n>",
                        "1:16 /4 wrong-type");
        assertThat(read).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"ab\\q\"]", "[\"ab", "[\"a\tb\"]"})
    void gives_nothing_for_a_text_that_turns_out_to_be_no_JSON(String document) {
        for (Function<Cursor, Optional<?>> reader :
                List.<Function<Cursor, Optional<?>>>of(Cursor::scalar, Cursor::freeText, Cursor::text)) {
            Cursor in = Cursor.json(document, LIMITS);

            assertThat(problems(in, reader)).singleElement().asString().contains(" syntax");
            assertThat(in.stopped()).isTrue();
        }
        assertThat(read).isEmpty();
    }

    @Test
    void gives_nothing_for_a_number_of_YAML_that_is_too_long() {
        for (Function<Cursor, Optional<?>> reader :
                List.<Function<Cursor, Optional<?>>>of(Cursor::scalar, Cursor::integer, Cursor::decimal)) {
            Cursor in = Cursor.yaml("[1234, 12345, 1]", LIMITS.withNumberLength(4));

            assertThat(problems(in, reader)).containsExactly("1:8 /1 limit-exceeded");
        }
        assertThat(read).extracting(Object::toString).containsExactly("1234", "1234", "1234");
    }

    @Test
    void tells_no_code_from_a_number_that_looks_like_one_it_knows() {
        Code<String> code = Code.of(text -> "code " + text);
        for (int i = 0; i < 2; i++) {
            Cursor in = Cursor.json("[\"16.10\",16.10,\"16.10\"]", LIMITS);
            assertThat(problems(in, cursor -> Optional.ofNullable(code.read(cursor))))
                    .containsExactly("1:10 /1 number-for-code <16.10> -> \"16.10\"");
        }
        Cursor yaml = Cursor.yaml("['16.10', 16.10]", LIMITS);
        assertThat(problems(yaml, cursor -> Optional.ofNullable(code.read(cursor))))
                .containsExactly("1:11 /1 number-for-code (warning) <16.10> -> \"16.10\"");
        assertThat(read).hasSize(6).containsOnly("code 16.10");
    }

    @Test
    void makes_a_code_once_that_comes_again_in_JSON() {
        List<String> made = new ArrayList<>();
        Code<String> code = Code.of(text -> {
            made.add(text);
            return "code " + text;
        });
        Cursor in = Cursor.json("[\"9.c\",\"9.c\",\"9.\\u0063\",\"9.c\",\"\\u00e9\",\"é\"]                ", LIMITS);

        assertThat(problems(in, cursor -> Optional.ofNullable(code.read(cursor))))
                .isEmpty();
        assertThat(made).containsExactly("9.c", "é", "é");
        assertThat(read).containsExactly("code 9.c", "code 9.c", "code 9.c", "code 9.c", "code é", "code é");
    }

    @Test
    void warns_of_letters_that_look_alike_in_codes_that_are_good_and_in_no_others() {
        Code<String> code = Code.lookAlike(text -> {
            if (text.length() > 1) {
                throw new IllegalArgumentException("too long");
            }
            return text;
        });
        Cursor in = Cursor.json("[\"C\",\"С\",\"СС\",\"Ж\"]", LIMITS);

        assertThat(problems(in, cursor -> Optional.ofNullable(code.read(cursor))))
                .containsExactly("1:6 /1 look-alike-character (warning) <С> -> C", "1:10 /2 malformed-value <СС>");
        assertThat(problems(
                        Cursor.json("[\"С\"]", LIMITS),
                        cursor ->
                                Optional.ofNullable(Code.of(Function.identity()).read(cursor))))
                .isEmpty();
        assertThat(problems(Cursor.json("[\"C\",\"Ж\"]", LIMITS), cursor -> cursor.lookAlikeCode(Function.identity())))
                .isEmpty();
    }

    @Test
    void counts_a_text_where_an_object_could_be_as_two_tokens() {
        for (String text : new String[] {"\"a\"", "7"}) {
            Cursor in = Cursor.json("[" + text + ",{}]", LIMITS.withTokens(6));
            assertThat(problems(in, ScalarCursorTest::shorthand)).isEmpty();
            Cursor less = Cursor.json("[" + text + ",{}]", LIMITS.withTokens(5));
            assertThat(problems(less, ScalarCursorTest::shorthand))
                    .singleElement()
                    .asString()
                    .endsWith(" limit-exceeded");
        }
        Cursor none = Cursor.json("[\"a\",{}]", LIMITS.withTokens(2));
        assertThat(problems(none, ScalarCursorTest::shorthand)).containsExactly("1:2 /0 limit-exceeded");
        assertThat(read).containsExactly(true, false, true, false, true, false, true, false, false);
    }

    @Test
    void tells_which_kind_of_value_it_is_at() {
        Cursor in = Cursor.json("[\"a\",1,true,false,null,[],{}]", LIMITS);

        assertThat(problems(
                        in,
                        cursor -> Optional.of(cursor.shape() + " " + cursor.atText() + " " + cursor.atObject() + " <"
                                + cursor.peekText() + ">")))
                .isEmpty();
        assertThat(read)
                .containsExactly(
                        "TEXT true false <a>",
                        "NUMBER true false <1>",
                        "TRUE false false <>",
                        "FALSE false false <>",
                        "NULL false false <>",
                        "LIST false false <>",
                        "OBJECT false true <>");
    }

    private static Optional<Boolean> shorthand(Cursor in) {
        return Optional.of(in.atShorthand());
    }

    private List<String> problems(Cursor in, Function<Cursor, Optional<?>> reader) {
        in.document(cursor -> {
            cursor.list(
                    entry -> {
                        reader.apply(entry).ifPresent(read::add);
                        return Optional.empty();
                    },
                    value -> {});
            return "";
        });
        return Thing.shown(in);
    }
}
