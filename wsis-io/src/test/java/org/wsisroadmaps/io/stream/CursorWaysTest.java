package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.ReadLimits;
import org.wsisroadmaps.model.Message;

/** The ways through objects and lists that only some codecs take. */
class CursorWaysTest {
    private static final Members MEMBERS = Members.of("one", "two");

    private final List<Object> seen = new ArrayList<>();

    @Test
    void says_whether_there_was_an_object_or_a_list() {
        Cursor in = cursor("[{},[],7]");

        each(in, entry -> {
            if (entry.atObject()) {
                seen.add(entry.entries(name -> {}));
            } else {
                seen.add(entry.list(Cursor::text, text -> {}));
            }
        });
        assertThat(seen).containsExactly(true, true, false);
        assertThat(Thing.shown(in)).containsExactly("1:8 /2 wrong-type <7>");
        Cursor other = cursor("[[],7]");
        each(other, entry -> seen.add(entry.entries(name -> {})));
        assertThat(seen).containsExactly(true, true, false, false, false);
    }

    @Test
    void goes_from_entry_to_entry_of_an_open_object() {
        Cursor in = cursor("{\"a\":1,\"b\":{\"c\":[2]},\"a\":3,\"a\":{},\"d\":[4],\"\":5}");

        in.document(cursor -> {
            int depth = cursor.depth();
            for (String name = cursor.nextEntry(depth); name != null; name = cursor.nextEntry(depth)) {
                seen.add(name + " " + cursor.pointer() + " " + cursor.shape());
            }
            seen.add(cursor.pointer() + cursor.depth());
            return "";
        });
        assertThat(seen).containsExactly("a /a NUMBER", "b /b OBJECT", "d /d LIST", " / NUMBER", "0");
        assertThat(Thing.shown(in)).containsExactly("1:22 /a duplicate-member <a>", "1:28 /a duplicate-member <a>");
    }

    @Test
    void goes_over_entries_whose_names_were_refused() {
        Cursor in = Cursor.yaml("a: 1\n<<: {b: 2}\n*x : 3\nc: 4\n", ReadLimits.defaults());

        in.document(cursor -> {
            int depth = cursor.depth();
            for (String name = cursor.nextEntry(depth); name != null; name = cursor.nextEntry(depth)) {
                seen.add(name);
            }
            return "";
        });
        assertThat(seen).containsExactly("a", "c");
        assertThat(Thing.shown(in)).containsExactly("2:1  forbidden-construct <<<>", "3:1  forbidden-construct <*x>");
    }

    @Test
    void counts_links_of_all_lists_of_an_activity_together() {
        ReadLimits limits = ReadLimits.defaults().withLinks(3);
        Cursor in = Cursor.json("[[\"a\",\"b\"],[\"c\"]]", limits);

        each(in, entry -> seen.addAll(entry.links(Scalar.text())));
        assertThat(seen).containsExactly("a", "b", "c");
        assertThat(in.problems()).isEmpty();

        Cursor more = Cursor.json("[[\"a\",\"b\"],[\"c\",\"d\",\"e\"]]", limits);
        each(more, entry -> seen.addAll(entry.links(Scalar.text())));
        assertThat(Thing.shown(more)).containsExactly("1:17 /1/1 limit-exceeded");

        Cursor anew = Cursor.json("[[\"a\",\"b\"],[\"c\",\"d\"]]", limits);
        each(anew, entry -> {
            entry.countActivity();
            entry.links(Scalar.text());
        });
        assertThat(anew.problems()).isEmpty();
    }

    @Test
    void counts_activities_up_to_their_limit() {
        ReadLimits limits = ReadLimits.defaults().withActivities(2);
        Cursor in = Cursor.json("[1,2]", limits);
        each(in, ScalarCursor::countActivity);
        assertThat(in.problems()).isEmpty();

        Cursor more = Cursor.json("[1,2,3]", limits);
        each(more, ScalarCursor::countActivity);
        assertThat(more.problems())
                .extracting(Object::toString)
                .containsExactly("1:6: error: limit of 2 activities exceeded: 3 [limit-exceeded]");
    }

    @Test
    void hands_a_value_over_when_it_is_good() {
        Cursor in = cursor("[\"a\",7,\"b\"]");

        each(in, entry -> entry.read(Scalar.text(), seen, (all, text) -> all.add(text)));
        assertThat(seen).containsExactly("a", "b");
        assertThat(Thing.shown(in)).containsExactly("1:6 /1 wrong-type <7>");
    }

    @Test
    void makes_lists_of_any_length() {
        for (int length = 0; length < 40; length++) {
            List<Integer> numbers = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                numbers.add(i);
                text.append(i == 0 ? "" : ",").append(i);
            }
            Cursor in = cursor("[[" + text + "],[" + text + "]]");
            List<List<Integer>> lists = new ArrayList<>();
            in.document(cursor -> cursor.list(entry -> {
                List<Integer> list = entry.list(Scalar.integer());
                lists.add(list);
                return list;
            }));
            assertThat(lists).containsExactly(numbers, numbers);
        }
    }

    @Test
    void reports_at_a_name_that_was_left_behind() {
        Cursor in = cursor("{\"one\":1,\n\"two\":2}");
        long[] places = new long[1];

        in.document(cursor -> cursor.object(
                MEMBERS,
                seen,
                (name, at, all) -> {
                    if (name.equals("one")) {
                        places[0] = at.nameMark();
                    }
                },
                (at, all) -> at.errorAtName("one", places[0], ProblemCode.UNKNOWN_MEMBER, Message.verbatim("no")),
                all -> "built"));
        assertThat(Thing.shown(in)).containsExactly("1:2 /one unknown-member <one>");
    }

    @Test
    void counts_but_does_not_keep_more_problems_than_are_wanted() {
        ReadLimits limits = ReadLimits.defaults().withProblems(2);
        Cursor in = Cursor.json("{\"onne\":1,\"twwo\":2,\"tow\":3}", limits);

        in.document(cursor -> cursor.object(
                MEMBERS,
                seen,
                (name, at, all) -> {},
                (at, all) -> {
                    all.add(at.isFull());
                    at.errorAtName("one", at.nameMark(), ProblemCode.UNKNOWN_MEMBER, Message.verbatim("no"));
                    at.error(ProblemCode.UNKNOWN_MEMBER, Message.verbatim("no"));
                },
                all -> "built"));
        assertThat(seen).containsExactly(true);
        assertThat(in.errors()).isEqualTo(5);
        assertThat(Thing.shown(in))
                .containsExactly("1:2 /onne unknown-member <onne> -> one", "1:11 /twwo unknown-member <twwo> -> two");
        assertThat(cursor("1").isFull()).isFalse();
    }

    @Test
    void tells_of_an_exception_without_a_message_that_the_value_is_not_legal() {
        Cursor in = cursor("[\"a\"]");

        each(
                in,
                entry -> entry.code(text -> {
                    throw new IllegalArgumentException();
                }));
        assertThat(in.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo(ProblemText.ILLEGAL_VALUE.of()));
    }

    private static Cursor cursor(String text) {
        return Cursor.json(text, ReadLimits.defaults());
    }

    private static void each(Cursor in, Consumer<Cursor> reader) {
        in.document(cursor -> {
            cursor.list(
                    entry -> {
                        reader.accept(entry);
                        return Optional.empty();
                    },
                    value -> {});
            return "";
        });
    }
}
