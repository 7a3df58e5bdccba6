package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
