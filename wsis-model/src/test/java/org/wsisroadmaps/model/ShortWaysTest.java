package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Most texts are written as codes are, and are read without a pattern. Both ways have to come to the same value, and
 * every text that is written in that way has to take the short one, or documents are read more slowly than we promise.
 */
class ShortWaysTest {
    /** Returns all that may stand for a target behind the number of its goal. */
    private static List<String> items() {
        List<String> items = new ArrayList<>(
                IntStream.rangeClosed(1, 99).mapToObj(String::valueOf).toList());
        for (char letter = 'a'; letter <= 'z'; letter++) {
            items.add(String.valueOf(letter));
        }
        return items;
    }

    private static void assertShort(String text, int parts, int goal, String target, String indicator) {
        assertThat(SdgCode.parsePlain(text))
                .isEqualTo(new SdgCode(text, parts, SdgGoal.of(goal), target, indicator))
                .isEqualTo(SdgCode.parseSpelling(text))
                .isEqualTo(SdgCode.parse(text));
    }

    @Test
    void is_taken_by_every_goal_target_and_indicator() {
        for (int goal = 1; goal <= SdgGoal.COUNT; goal++) {
            assertShort(String.valueOf(goal), 1, goal, "", "");
            for (String item : goal == 9 ? items() : List.of("1", "10", "c")) {
                assertShort(goal + "." + item, 2, goal, item, "");
                for (String indicator : List.of("1", "9", "10", "99")) {
                    assertShort(goal + "." + item + "." + indicator, 3, goal, item, indicator);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "9.C, 9.c",
        "9.A.1, 9.a.1",
        "9.Z.1, 9.z.1",
        "SDG 9, 9",
        "Goal 17, 17",
        "SDG 9.c.1, 9.c.1",
        "target 9.1, 9.1",
        "9 .1, 9.1",
        "9. 1. 1, 9.1.1",
        "'9 ', 9",
        "9.с, 9.c"
    })
    void leaves_other_spellings_of_sdg_codes_to_the_long_way(String text, String code) {
        SdgCode plain = SdgCode.parse(code);

        assertThat(SdgCode.parsePlain(text)).isNull();
        assertThat(SdgCode.parse(text))
                .isEqualTo(new SdgCode(text, plain.parts(), plain.goal(), plain.targetItem(), plain.indicatorItem()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "0", "/", ":", "01", "100", "a", "9.", ".", ".1", "9.0", "9.01", "9.100", "9./", "9.:", "9.`",
                "9.{", "9.ab", "9.1a", "9.a1", "9..", "9..1", "9.c.", "9.c.0", "9.c.01", "9.c.100", "9.c.a", "9.c.:",
                "9.c./", "9.c.1.", "9.c.1.1", "9.`.1", "9.{.1", "9.ab.1", "x9.c.1", "9.c.1x", "９", "9.é"
            })
    void leaves_what_is_no_sdg_code_to_the_long_way(String text) {
        assertThat(SdgCode.parsePlain(text)).isNull();
        assertThatThrownBy(() -> SdgCode.parse(text))
                .hasMessage("'" + text + "' is no SDG code: use a goal such as 9, a target such as 9.c or an indicator"
                        + " such as 9.c.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"18", "99", "18.1", "18.c.1"})
    void knows_17_goals_either_way(String text) {
        String message = "there is no goal " + text.substring(0, 2) + ": the goals are 1 to 17";

        assertThatThrownBy(() -> SdgCode.parsePlain(text)).hasMessage(message);
        assertThatThrownBy(() -> SdgCode.parseSpelling(text)).hasMessage(message);
    }

    @Test
    void is_taken_by_every_letter_of_every_line() {
        for (ActionLine line : ActionLine.values()) {
            for (char letter = 'a'; letter <= 'z'; letter++) {
                WsisOutcome outcome = WsisOutcome.of(line, letter);
                assertThat(WsisOutcome.parsePlain(line + "." + letter))
                        .isEqualTo(outcome)
                        .isEqualTo(WsisOutcome.parseSpelling(outcome.toString()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"i", "v", "x", "iii", "xviii", "viiii"})
    void is_taken_by_sub_items_of_up_to_five_letters(String item) {
        for (ActionLine line : List.of(ActionLine.C2, ActionLine.C11, ActionLine.C7_EGOV)) {
            String text = line + ".d." + item;
            assertThat(WsisOutcome.parsePlain(text))
                    .isEqualTo(ImmutableWsisOutcome.of(line, 'd', Optional.of(item)))
                    .isEqualTo(WsisOutcome.parseSpelling(text))
                    .hasToString(text);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "C2 d, C2.d",
        "C2.D, C2.d",
        "c2.d, C2.d",
        "С2.d, C2.d",
        "AL C2.d, C2.d",
        "C2.d.III, C2.d.iii",
        "C2.d iii, C2.d.iii",
        "C2.d(iii), C2.d.iii",
        "C2.(d), C2.d",
        "' C2.d', C2.d"
    })
    void leaves_other_spellings_of_outcomes_to_the_long_way(String text, String code) {
        assertThat(WsisOutcome.parsePlain(text)).isNull();
        assertThat(WsisOutcome.parse(text)).isEqualTo(WsisOutcome.parse(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                ".d",
                "d",
                "C2",
                "C2.",
                "C2.`",
                "C2.{",
                "C2.1",
                "C2.dd",
                "C2.d.",
                "C2.d.w",
                "C2.d.iw",
                "C2.d.wi",
                "C2.d.u",
                "C2.d.xviiii",
                "C2.d.i.",
                "C2.d-i",
                "C2.d:i",
                "C12.d",
                "C0.d",
                "C.d",
                "D2.d",
                "C2.é",
                "C2.d.1"
            })
    void leaves_what_is_no_outcome_to_the_long_way(String text) {
        assertThat(WsisOutcome.parsePlain(text)).isNull();
        assertThatThrownBy(() -> WsisOutcome.parse(text))
                .hasMessage("'" + text + "' is no WSIS outcome: use an action line, a letter and perhaps a sub-item,"
                        + " such as C2.d.iii");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a",
                "https://a",
                "https://z/",
                "https://www.itu.int",
                "https://www.itu.int/",
                "https://az.za.m/azAZ09/-._?=&",
                "http://a.b/0",
                "http://a.b/9",
                "http://a.b//"
            })
    void is_taken_by_plain_addresses(String text) {
        assertThat(WebAddress.isPlain(text)).isTrue();
        assertThat(WebAddress.fault(text)).isNull();
        assertThat(WebAddress.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP://a",
                "https://A",
                "https://aB/",
                "https://a1",
                "https://a-b",
                "https://a?q",
                "https://a#f",
                "https://a:80/",
                "https://[::1]/",
                "https://192.0.2.1/",
                "https://a./",
                "https://a/:",
                "https://a/@",
                "https://a/~",
                "https://a/%20",
                "https://a/#f",
                "https://a/a+b",
                "https://a/b,c",
                "mailto:a@b.example"
            })
    void leaves_other_addresses_to_the_long_way(String text) {
        assertThat(WebAddress.isPlain(text)).isFalse();
        assertThat(WebAddress.fault(text)).isNull();
        assertThat(WebAddress.of(text)).hasToString(text);
    }

    @ParameterizedTest(name = "{index} {1}")
    @CsvSource(quoteCharacter = '"', textBlock = """
                    "",                     "its scheme is none of http, https and mailto"
                    a,                      "its scheme is none of http, https and mailto"
                    httpx://a,              "its scheme is none of http, https and mailto"
                    ftp://a,                "its scheme is none of http, https and mailto"
                    "https://",             it is not a URI
                    "https://a/ ",          it holds characters other than printable ASCII
                    "https://a/\t",         it holds characters other than printable ASCII
                    https://a/\u007f,       it holds characters other than printable ASCII
                    https://\u00e9,         it holds characters other than printable ASCII
                    https://a/[,            it is not a URI
                    https://a/`,            it is not a URI
                    https://a/{,            it is not a URI
                    https://`,              it is not a URI
                    https://{,              it is not a URI
                    https:///,              it names no host
                    https://.a,             it names no host
                    https://.,              it names no host
                    https://a..b,           it names no host
                    https://a../,           it names no host
                    https:/a,               it names no host
                    https://a_b,            it names no host
                    https://x@a,            it holds user information
                    https://x:y@a/,         it holds user information
                    mailto:a,               it names no mailbox
                    mailto:@b,              it names no mailbox
                    mailto:a@,              it names no mailbox
                    mailto:a?b@c,           it names no mailbox
                    """)
    void tells_what_is_wrong_with_an_address(String text, String fault) {
        assertThat(WebAddress.isPlain(text)).isFalse();
        assertThatThrownBy(() -> WebAddress.of(text))
                .hasMessage("'" + Quoted.of(text) + "' is no address: " + fault
                        + "; use one such as https://www.itu.int/itu-wsis");
    }

    @Test
    void holds_goals_targets_and_short_languages_once() {
        assertThat(SdgGoal.of(1)).isSameAs(SdgGoal.parse("SDG 1")).isNotSameAs(SdgGoal.of(17));
        assertThat(SdgGoal.of(17)).isSameAs(SdgGoal.parse("17"));
        assertThat(SdgTarget.parse("9.c")).isSameAs(SdgTarget.parse("SDG 9.C")).isNotSameAs(SdgTarget.parse("8.c"));
        assertThat(SdgTarget.parse("17.z")).isSameAs(SdgTarget.parse("17.Z"));
        assertThat(LanguageTag.english()).isSameAs(LanguageTag.of("en")).isNotSameAs(LanguageTag.of("ne"));
        assertThat(LanguageTag.of("aa")).isSameAs(LanguageTag.of("aa")).hasToString("aa");
        assertThat(LanguageTag.of("zz")).isSameAs(LanguageTag.of("zz")).hasToString("zz");
        assertThat(LanguageTag.of("az")).hasToString("az").isNotEqualTo(LanguageTag.of("za"));
    }
}
