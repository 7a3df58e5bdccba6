package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MembersTest {
    private static final Members MEMBERS =
            Members.of("id", "goal", "target", "asWritten", "expectedResults", "supportingUnits");

    @ParameterizedTest
    @CsvSource({
        "Goal, goal",
        "gaol, goal",
        "goals, goal",
        "goa, goal",
        "traget, target",
        "aswritten, asWritten",
        "as_written, asWritten",
        "expectedResult, expectedResults",
        "expected_results, expectedResults",
        "supportUnits, supportingUnits",
        "ID, id",
        "ids, id"
    })
    void knows_which_name_was_meant(String name, String meant) {
        assertThat(MEMBERS.nearest(name)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "zz", "foo", "owner", "completelyDifferent", "lang"})
    void makes_no_wild_guess(String name) {
        assertThat(MEMBERS.nearest(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "i, id",
        "di, id",
        "xd, id",
        "idxx, id",
        "xxid, id",
        "goalxx, goal",
        "xxgoal, goal",
        "oga, goal",
        "ogla, goal",
        "gxxl, goal",
        "writte, aswritten",
        "aswritenxx, aswritten",
        "aswxxxten, aswritten"
    })
    void knows_a_name_with_as_many_faults_as_it_may_have(String name, String meant) {
        assertThat(Members.nearest(name, List.of("id", "goal", "aswritten"))).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xy",
                "idxxx",
                "xxxid",
                "goalxxx",
                "xxxl",
                "lxxg",
                "laog",
                "aswxxxxen",
                "aswrittenxxxxx",
                "xxxswrittn",
                "xx"
            })
    void knows_no_name_with_more_faults(String name) {
        assertThat(Members.nearest(name, List.of("id", "goal", "aswritten"))).isEmpty();
    }

    @Test
    void takes_the_first_of_two_names_that_are_alike() {
        assertThat(Members.nearest("goan", List.of("goat", "goal"))).contains("goat");
        assertThat(Members.nearest("goal", List.of("goat", "GOAL"))).contains("GOAL");
    }

    @Test
    void finds_each_of_as_many_names_as_there_may_be() {
        String[] names = IntStream.range(0, 64).mapToObj(i -> "name" + i * 7).toArray(String[]::new);
        Members members = Members.of(names);

        for (int i = 0; i < names.length; i++) {
            assertThat(members.index(names[i])).isEqualTo(i);
            assertThat(members.bit(names[i])).isEqualTo(1L << i);
        }
        for (int i = 0; i < 1_000; i++) {
            assertThat(members.index("other" + i)).isEqualTo(-1);
        }
    }

    @Test
    void knows_which_members_an_object_lacks() {
        Members members = Members.of("a", "b", "c", "d").required("a").required("d");

        assertThat(members.missing(0, 0)).isEqualTo(0b1001);
        assertThat(members.missing(0b0110, 0)).isEqualTo(0b1001);
        assertThat(members.missing(0b0001, 0)).isEqualTo(0b1000);
        assertThat(members.missing(0b1111, 0b0110)).isZero();
        assertThat(members.missing(0b1111, 0b1000)).isEqualTo(0b1000);
    }

    @Test
    void knows_when_an_object_lacks_all_of_several_members() {
        Members members = Members.of("a", "b", "c", "d").required("d").requiredOneOf("b", "c");

        assertThat(members.missing(0, 0)).isEqualTo(0b1010);
        assertThat(members.missing(0b1001, 0)).isEqualTo(0b0010);
        assertThat(members.missing(0b1010, 0)).isZero();
        assertThat(members.missing(0b1100, 0)).isZero();
        assertThat(members.missing(0b0110, 0)).isEqualTo(0b1000);
    }

    @Test
    void keeps_the_order_of_the_names() {
        assertThat(Members.of("b", "a").required("a").names()).containsExactly("b", "a");
    }

    @Test
    void requires_only_members_that_it_knows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MEMBERS.required("goals"))
                .withMessage("no such member: goals");
    }

    @Test
    void has_at_most_64_names() {
        String[] names = IntStream.range(0, 65).mapToObj(i -> "n" + i).toArray(String[]::new);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Members.of(names))
                .withMessage("an object has at most 64 members, not 65");
    }
}
