package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.ReadLimits;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.Message;

class CursorTest {
    private static final Members MEMBERS = Members.of("one", "two", "three").required("one", "three");

    private final List<String> seen = new ArrayList<>();

    @Test
    void reports_each_required_member_that_is_missing() {
        Cursor in = cursor("{\"two\":1}");

        assertThat(read(in, cursor -> object(cursor, name -> {}))).isEmpty();
        assertThat(in.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "1:1: error: the member one is missing [missing-member]",
                        "1:1: error: the member three is missing [missing-member]");
    }

    @Test
    void takes_an_empty_list_for_none() {
        Cursor in = cursor("{\"one\":[],\"two\":[],\"three\":[1]}");

        read(in, cursor -> object(cursor, name -> cursor.list(Cursor::integer, number -> seen.add(name + number))));
        assertThat(in.problems())
                .extracting(Object::toString)
                .containsExactly("1:1: error: the member one is missing [missing-member]");
        assertThat(seen).containsExactly("three1");
    }

    @Test
    void takes_a_member_for_absent_when_told_so() {
        Cursor in = cursor("{\"one\":{},\"three\":{}}");

        read(
                in,
                cursor -> object(cursor, name -> {
                    cursor.entries(entry -> {});
                    cursor.absent();
                }));
        assertThat(Thing.shown(in)).containsExactly("1:1  missing-member", "1:1  missing-member");
    }

    @Test
    void reports_a_second_member_even_after_an_empty_list() {
        Cursor in = cursor("{\"one\":[],\"one\":[1],\"three\":1}");

        read(in, cursor -> object(cursor, name -> cursor.list(Cursor::integer, number -> {})));
        assertThat(Thing.shown(in))
                .containsExactly(
                        "1:1  missing-member", "1:11 /one duplicate-member <one>", "1:29 /three wrong-type <1>");
    }

    @Test
    void tells_which_members_occurred_while_it_reads_and_at_the_end() {
        Cursor in = cursor("{\"one\":1,\"three\":{\"one\":2,\"three\":3}}");

        read(
                in,
                cursor -> object(
                        cursor,
                        name -> {
                            if (cursor.atObject()) {
                                seen.add("before " + saw(cursor));
                                object(cursor, inner -> {}, () -> seen.add("inner " + saw(cursor)));
                            }
                            seen.add(name + " " + saw(cursor));
                        },
                        () -> seen.add("end " + saw(cursor))));
        assertThat(seen)
                .containsExactly(
                        "one [one]",
                        "before [one, three]",
                        "inner [one, three]",
                        "three [one, three]",
                        "end [one, three]");
        assertThat(in.saw("one")).isFalse();
    }

    @Test
    void lets_a_codec_report_what_an_object_lacks() {
        Cursor in = cursor("{\"one\":1,\n\"three\":{\"one\":2,\"three\":3}}");

        assertThat(read(
                        in,
                        cursor -> object(cursor, name -> {
                            if (cursor.atObject()) {
                                object(cursor, inner -> {}, () -> cursor.missing("two or four"));
                            }
                        })))
                .isEmpty();
        assertThat(in.problems())
                .extracting(Object::toString)
                .containsExactly("2:9: error: the member two or four is missing [missing-member]");
    }

    @Test
    void lets_a_codec_report_at_a_value_and_at_a_name() {
        Cursor in = cursor("{\"one\":\"a\",\n\"two\":[\"b\"],\n\"three\":{}}");

        read(
                in,
                cursor -> object(cursor, name -> {
                    if (name.equals("two")) {
                        cursor.list(Cursor::text, text -> {});
                    }
                    cursor.error(ProblemCode.MALFORMED_VALUE, Message.verbatim("value"));
                    cursor.warning(ProblemCode.UNCLASSIFIED_TEXT, Message.verbatim("doubt"), Optional.of("x"));
                    cursor.errorAtName(ProblemCode.UNKNOWN_MEMBER, Message.verbatim("name"), Optional.of("y"));
                }));
        assertThat(Thing.shown(in))
                .containsExactly(
                        "1:2 /one unknown-member <one> -> y",
                        "1:8 /one malformed-value <a>",
                        "1:8 /one unclassified-text (warning) <a> -> x",
                        "2:1 /two unknown-member <two> -> y",
                        "2:7 /two malformed-value",
                        "2:7 /two unclassified-text (warning) -> x",
                        "3:1 /three unknown-member <three> -> y",
                        "3:9 /three malformed-value",
                        "3:9 /three unclassified-text (warning) -> x");
    }

    @Test
    void drops_all_other_problems_when_it_is_aborted() {
        Cursor in = cursor("{\"two\":[1],\"one\":\"9\",\"three\":[2]}");

        Optional<String> result = read(
                in,
                cursor -> object(cursor, name -> {
                    if (name.equals("one")) {
                        cursor.abort(ProblemCode.UNSUPPORTED_VERSION, Message.verbatim("version 9 is not supported"));
                        cursor.abort(ProblemCode.SYNTAX, Message.verbatim("not again"));
                    } else {
                        cursor.list(Cursor::text, text -> {});
                        cursor.warning(ProblemCode.UNCLASSIFIED_TEXT, Message.verbatim("doubt"), Optional.empty());
                    }
                }));
        assertThat(result).isEmpty();
        assertThat(in.stopped()).isTrue();
        assertThat(Thing.shown(in)).containsExactly("1:18 /one unsupported-version <9>");
        assertThat(in.errors()).isEqualTo(1);
        assertThat(in.warnings()).isZero();
    }

    @Test
    void stops_at_a_limit_of_a_codec() {
        Cursor in = cursor("{\"one\":[1,2,3,\"x\"]}");

        read(
                in,
                cursor -> object(
                        cursor,
                        name -> cursor.list(Cursor::integer, number -> {
                            if (number > 2) {
                                cursor.limit(ProblemText.MEMBERS, 2, number);
                            }
                        })));
        assertThat(in.problems())
                .extracting(Object::toString)
                .containsExactly("1:13: error: limit of 2 members exceeded: 3 [limit-exceeded]");
    }

    @Test
    void counts_activities() {
        Cursor in = Cursor.json("[1,2,3]", ReadLimits.defaults().withActivities(2));

        read(in, cursor -> {
            cursor.list(
                    entry -> {
                        entry.countActivity();
                        return entry.integer();
                    },
                    number -> seen.add("" + number));
            return Optional.of("");
        });
        assertThat(seen).containsExactly("1", "2");
        assertThat(Thing.shown(in)).containsExactly("1:6 /2 limit-exceeded");
    }

    @Test
    void is_silent_once_it_has_stopped() {
        Cursor in = cursor("{\"one\":x}");

        read(in, cursor -> {
            object(cursor, name -> {});
            cursor.error(ProblemCode.IO, Message.verbatim("x"));
            cursor.warning(ProblemCode.IO, Message.verbatim("x"), Optional.empty());
            cursor.errorAtName(ProblemCode.IO, Message.verbatim("x"), Optional.empty());
            cursor.limit(ProblemText.MEMBERS, 1, 2);
            assertThat(cursor.text()).isEmpty();
            assertThat(cursor.text(text -> text)).isEmpty();
            assertThat(cursor.freeText()).isEmpty();
            assertThat(cursor.code(text -> text)).isEmpty();
            assertThat(cursor.lookAlikeCode(text -> text)).isEmpty();
            assertThat(cursor.integer()).isEmpty();
            assertThat(cursor.decimal()).isEmpty();
            assertThat(cursor.scalar()).isEmpty();
            assertThat(cursor.shape()).isEqualTo(Token.END);
            assertThat(cursor.peekText()).isEmpty();
            assertThat(cursor.list(Cursor::text, text -> {})).isFalse();
            assertThat(cursor.entries(name -> {})).isFalse();
            assertThat(object(cursor, name -> {})).isEmpty();
            return Optional.of("");
        });
        assertThat(Thing.shown(in)).containsExactly("1:8 /one syntax <x>");
    }

    @Test
    void skips_what_is_not_read() {
        Cursor in = cursor("{\"one\":[[1],{\"a\":2}],\"two\":{\"b\":[]},\"three\":3}");

        read(in, cursor -> object(cursor, name -> seen.add(cursor.pointer())));
        assertThat(seen).containsExactly("/one", "/two", "/three");
        assertThat(in.problems()).isEmpty();
    }

    @Test
    void goes_on_behind_a_value_that_was_left_in_the_middle() {
        Cursor in = cursor("{\"one\":[[1,2],[3,4]],\"three\":3}");

        read(
                in,
                cursor -> object(
                        cursor,
                        name -> cursor.list(
                                row -> {
                                    row.list(
                                            entry -> {
                                                throw new IllegalArgumentException("no " + entry.peekText());
                                            },
                                            text -> {});
                                    return Optional.empty();
                                },
                                row -> {})));
        assertThat(in.problems())
                .extracting(problem -> problem.pointer() + " " + problem.message())
                .containsExactly("/one/0/0 no 1", "/three a number where a list is due");
    }

    @Test
    void reads_an_open_object_in_its_order() {
        Cursor in = cursor("{\"b\":1,\"a/~\":{\"c\":2},\"b\":3,\"\":4}");

        read(in, cursor -> {
            cursor.entries(name -> seen.add(name + "=" + cursor.pointer()));
            return Optional.of("");
        });
        assertThat(seen).containsExactly("b=/b", "a/~=/a~1~0", "=/");
        assertThat(Thing.shown(in)).containsExactly("1:22 /b duplicate-member <b>");
    }

    @Test
    void reads_texts_of_blanks_where_any_text_may_stand() {
        Cursor in = cursor("[\"\",\" \",\"\\u0000\",1]");

        read(in, cursor -> {
            cursor.list(Cursor::freeText, text -> seen.add("<" + text + ">"));
            return Optional.of("");
        });
        assertThat(seen).containsExactly("<>", "< >");
        assertThat(Thing.shown(in)).containsExactly("1:9 /2 malformed-value <\\u0000>", "1:18 /3 wrong-type <1>");
    }

    @Test
    void reads_any_scalar() {
        Cursor in = cursor("[\"a\",\"\",1.0,true,false,null,[],{},\"\\uDC00\"]");

        read(in, cursor -> {
            cursor.list(Cursor::scalar, text -> seen.add("<" + text + ">"));
            return Optional.of("");
        });
        assertThat(seen).containsExactly("<a>", "<>", "<1.0>", "<true>", "<false>", "<null>");
        assertThat(Thing.shown(in)).containsExactly("1:35 /8 malformed-value <\\uDC00>");
    }

    @Test
    void knows_that_a_language_came_late() {
        Cursor in = cursor("1");

        in.language(LanguageTag.of("fr"));
        assertThat(in.languageCameLate()).isFalse();
        assertThat(in.language()).hasToString("fr");
        in.language(LanguageTag.of("fr"));
        assertThat(in.languageCameLate()).isFalse();
        in.language(LanguageTag.of("es"));
        assertThat(in.languageCameLate()).isTrue();
    }

    @Test
    void has_the_limits_it_was_made_with() {
        assertThat(Cursor.json("1", ReadLimits.strict()).limits()).isEqualTo(ReadLimits.strict());
    }

    @Test
    void keeps_pointers_of_what_is_nested_deep() {
        Cursor in = Cursor.json("[".repeat(40) + "{\"x\":true}" + "]".repeat(40), ReadLimits.defaults());

        read(in, CursorTest::deep);
        assertThat(Thing.shown(in)).containsExactly("1:46 " + "/0".repeat(40) + "/x wrong-type <true>");
    }

    private static Optional<String> deep(Cursor in) {
        if (in.atObject()) {
            in.entries(name -> in.text());
        } else {
            in.list(CursorTest::deep, text -> {});
        }
        return Optional.empty();
    }

    private static List<String> saw(Cursor in) {
        return MEMBERS.names().stream().filter(in::saw).toList();
    }

    private static Cursor cursor(String text) {
        return Cursor.json(text, ReadLimits.defaults());
    }

    private static Optional<String> object(Cursor in, MemberReader reader) {
        return object(in, reader, () -> {});
    }

    private static Optional<String> object(Cursor in, MemberReader reader, Runnable end) {
        return Optional.ofNullable(in.object(
                MEMBERS, reader, (name, at, each) -> each.read(name), (at, each) -> end.run(), each -> "built"));
    }

    private static Optional<String> read(Cursor in, Function<Cursor, Optional<String>> reader) {
        return in.document(cursor -> reader.apply(cursor).orElse(null));
    }
}
