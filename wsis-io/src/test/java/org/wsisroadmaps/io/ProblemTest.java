package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.model.Message;

class ProblemTest {
    private static final Problem PROBLEM = Problem.error(ProblemCode.UNKNOWN_MEMBER, "/a/b", "no such member");

    @Test
    void names_its_codes_as_reports_do() {
        assertThat(ProblemCode.values())
                .extracting(ProblemCode::toString)
                .containsExactly(
                        "syntax",
                        "encoding",
                        "empty-document",
                        "unsupported-version",
                        "unknown-member",
                        "duplicate-member",
                        "missing-member",
                        "null-member",
                        "wrong-type",
                        "malformed-value",
                        "number-for-code",
                        "forbidden-construct",
                        "limit-exceeded",
                        "io",
                        "look-alike-character",
                        "unclassified-text");
    }

    @Test
    void has_nothing_that_was_not_given() {
        assertThat(PROBLEM.code()).isEqualTo(ProblemCode.UNKNOWN_MEMBER);
        assertThat(PROBLEM.pointer()).isEqualTo("/a/b");
        assertThat(PROBLEM.message()).isEqualTo(Message.verbatim("no such member"));
        assertThat(PROBLEM.isWarning()).isFalse();
        assertThat(PROBLEM.position()).isEmpty();
        assertThat(PROBLEM.offset()).isEmpty();
        assertThat(PROBLEM.value()).isEmpty();
        assertThat(PROBLEM.fix()).isEmpty();
    }

    @Test
    void has_what_was_given() {
        Problem problem = PROBLEM.at(Position.of(12, 7))
                .withValue("titel")
                .withFix("title")
                .withPointer("/c");

        assertThat(problem.position()).contains(Position.of(12, 7));
        assertThat(problem.value()).contains("titel");
        assertThat(problem.fix()).contains("title");
        assertThat(problem.pointer()).isEqualTo("/c");
        assertThat(problem.atOffset(3).offset()).hasValue(3);
        assertThat(problem.atOffset(3).position()).isEmpty();
        assertThat(problem.atOffset(3).at(Position.of(1, 1)).offset()).isEmpty();
    }

    @Test
    void is_a_line_of_text() {
        assertThat(PROBLEM).hasToString("error: no such member [unknown-member]");
        assertThat(PROBLEM.at(Position.of(12, 7)).withFix("title"))
                .hasToString("12:7: error: no such member (title) [unknown-member]");
        assertThat(Problem.warning(ProblemCode.UNCLASSIFIED_TEXT, "", "kept").atOffset(5))
                .hasToString("byte 5: warning: kept [unclassified-text]");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`a\nb\r\tc`, a\\nb\\r\\tc",
                "a\u0000b, a\\u0000b",
                "a\u202Eb, a\\u202Eb",
                "a\u200Bb, a\\u200Bb",
                "a\u2028\u2029b, a\\u2028\\u2029b",
                "a\u0085b, a\\u0085b",
                "a\uFFFFb, a\\uFFFFb",
                "é😀, é😀",
                "\"\\, \"\\"
            })
    void escapes_what_cannot_be_seen_in_a_value(String value, String shown) {
        assertThat(PROBLEM.withValue(value).value()).contains(shown);
    }

    @Test
    void escapes_halves_of_surrogate_pairs() {
        assertThat(PROBLEM.withValue("\uD83D").value()).contains("\\uD83D");
    }

    @Test
    void escapes_what_cannot_be_seen_in_a_message() {
        assertThat(Problem.error(ProblemCode.UNKNOWN_MEMBER, "", "a\nb\u202E 'é😀'")
                        .message())
                .hasToString("a\\nb\\u202E 'é😀'");
        Message quoting = Message.of("key", "{0} in {1}", "a\nb", Message.of("part", "({0})", "\u202E"));
        assertThat(Problem.warning(ProblemCode.UNKNOWN_MEMBER, "", quoting).message())
                .isEqualTo(Message.of("key", "{0} in {1}", "a\\nb", Message.of("part", "({0})", "\\u202E")));
    }

    @Test
    void cuts_a_value_that_is_too_long() {
        assertThat(PROBLEM.withValue("x".repeat(80)).value()).contains("x".repeat(80));
        assertThat(PROBLEM.withValue("x".repeat(81)).value()).contains("x".repeat(79) + "…");
        assertThat(PROBLEM.withValue("😀".repeat(80)).value()).contains("😀".repeat(80));
        assertThat(PROBLEM.withValue("😀".repeat(200)).value()).contains("😀".repeat(79) + "…");
        assertThat(PROBLEM.withValue("x".repeat(78) + "\n" + "y").value()).contains("x".repeat(78) + "…");
        assertThat(PROBLEM.withValue("x".repeat(78) + "\n").value()).contains("x".repeat(78) + "\\n");
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException().isThrownBy(() -> PROBLEM.withFix(nothing()));
        assertThatNullPointerException().isThrownBy(() -> PROBLEM.withPointer(nothing()));
        assertThatNullPointerException().isThrownBy(() -> Problem.error(ProblemCode.IO, "", nothing()));
    }

    @Test
    void is_equal_to_what_says_the_same() {
        EqualsVerifier.forClass(Problem.class)
                .withPrefabValues(Message.class, Message.verbatim("red"), Message.verbatim("blue"))
                .withNonnullFields("code", "pointer", "message")
                .verify();
        EqualsVerifier.forClass(Position.class).verify();
        EqualsVerifier.forClass(ReadLimits.class).withNonnullFields("bounds").verify();
    }

    @Test
    void survives_being_serialized() throws Exception {
        Problem problem = PROBLEM.at(Position.of(12, 7)).withValue("titel");

        assertThat(copy(problem)).isEqualTo(problem);
        assertThat(copy(PROBLEM.atOffset(7))).isEqualTo(PROBLEM.atOffset(7));
        assertThat(copy(ReadLimits.strict())).isEqualTo(ReadLimits.strict());
    }

    @Test
    void has_positions_in_the_order_of_a_text() {
        assertThat(List.of(Position.of(2, 1), Position.of(1, 9), Position.of(1, 2)))
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(Position.of(12, 7)).hasToString("12:7");
        assertThat(Position.of(12, 7).line()).isEqualTo(12);
        assertThat(Position.of(12, 7).column()).isEqualTo(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Position.of(0, 1))
                .withMessage("line and column count from 1, not 0:1");
        assertThatIllegalArgumentException().isThrownBy(() -> Position.of(1, 0));
    }

    @Test
    void has_the_limits_of_the_documentation() {
        assertThat(ReadLimits.defaults())
                .hasToString("ReadLimits{jsonBytes=16777216, lineBytes=1048576, yamlBytes=2097152, depth=64, "
                        + "tokens=2000000, stringLength=1048576, nameLength=256, numberLength=64, activities=50000, "
                        + "links=1000, extensionMembers=256, extensionValues=4096, problems=1000}");
        assertThat(ReadLimits.strict())
                .hasToString("ReadLimits{jsonBytes=4194304, lineBytes=1048576, yamlBytes=1048576, depth=32, "
                        + "tokens=200000, stringLength=65536, nameLength=128, numberLength=32, activities=5000, "
                        + "links=200, extensionMembers=256, extensionValues=1024, problems=100}");
    }

    @Test
    void changes_one_limit_at_a_time() {
        Map<Function<ReadLimits, ReadLimits>, ToIntFunction<ReadLimits>> limits = Map.ofEntries(
                Map.entry(limit -> limit.withJsonBytes(7), ReadLimits::jsonBytes),
                Map.entry(limit -> limit.withLineBytes(7), ReadLimits::lineBytes),
                Map.entry(limit -> limit.withYamlBytes(7), ReadLimits::yamlBytes),
                Map.entry(limit -> limit.withDepth(7), ReadLimits::depth),
                Map.entry(limit -> limit.withTokens(7), ReadLimits::tokens),
                Map.entry(limit -> limit.withStringLength(7), ReadLimits::stringLength),
                Map.entry(limit -> limit.withNameLength(7), ReadLimits::nameLength),
                Map.entry(limit -> limit.withNumberLength(7), ReadLimits::numberLength),
                Map.entry(limit -> limit.withActivities(7), ReadLimits::activities),
                Map.entry(limit -> limit.withLinks(7), ReadLimits::links),
                Map.entry(limit -> limit.withExtensionMembers(7), ReadLimits::extensionMembers),
                Map.entry(limit -> limit.withExtensionValues(7), ReadLimits::extensionValues),
                Map.entry(limit -> limit.withProblems(7), ReadLimits::problems));

        limits.forEach((change, bound) -> {
            ReadLimits changed = change.apply(ReadLimits.defaults());
            assertThat(bound.applyAsInt(changed)).isEqualTo(7);
            assertThat(limits.values().stream().filter(other -> other.applyAsInt(changed) == 7))
                    .hasSize(1);
        });
        assertThat(ReadLimits.defaults().depth()).isEqualTo(64);
    }

    @Test
    void refuses_limits_that_nothing_could_keep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.defaults().withTokens(0))
                .withMessage("tokens is at least 1, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.defaults().withDepth(1001))
                .withMessage("depth is at least 1 and at most 1000, not 1001");
        assertThat(ReadLimits.defaults().withDepth(1000).depth()).isEqualTo(1000);
    }

    @SuppressWarnings("NullAway")
    private static String nothing() {
        return null;
    }

    private static Object copy(Object value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
