package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2018, 2018-01-01, 2018-12-31",
        "2018-Q1, 2018-01-01, 2018-03-31",
        "2018-Q4, 2018-10-01, 2018-12-31",
        "2018-10, 2018-10-01, 2018-10-31",
        "2016-02, 2016-02-01, 2016-02-29",
        "2018-10-21, 2018-10-21, 2018-10-21",
        "1865, 1865-01-01, 1865-12-31",
        "2200-12-31, 2200-12-31, 2200-12-31"
    })
    void reads_dates_of_every_precision(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.of(text);
        assertThat(date).hasToString(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.year()).isEqualTo(earliest.getYear());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18",
                "x018",
                "201:",
                "2018-",
                "2018-1",
                "2018-1x",
                "2018-x1",
                "201x-10",
                "+018-10",
                "2018-13",
                "2018-00",
                "2018-Q5",
                "2018-Q0",
                "2018-q4",
                "2018-Q4-01",
                "2018-02-30",
                "2018-Qx",
                "2018-10-2x",
                "2018-10-32",
                "2018-10-00",
                "201x-10-21",
                "2018-1x-21",
                "2018/10-21",
                "2018-10/21",
                "2018-10-21T",
                " 2018",
                "2018/10",
                "２０１８",
                "20181021",
                "2018-10-1 "
            })
    void refuses_what_is_no_date(String text) {
        assertThatThrownBy(() -> PartialDate.of(text))
                .isInstanceOf(IllegalValueException.class)
                .hasMessage("'" + text + "' is no date: use one such as 2018, 2018-Q4, 2018-10 or 2018-10-21");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1864, 1864", "2201, 2201", "0000, 0", "9999-12-31, 9999", "1864-Q4, 1864"})
    void refuses_a_year_in_which_no_roadmap_can_be(String text, int year) {
        assertThatThrownBy(() -> PartialDate.of(text))
                .isInstanceOf(IllegalValueException.class)
                .hasMessage("the year " + year + " is out of range: use 1865 to 2200");
    }

    @Test
    void makes_dates_from_numbers_and_days() {
        assertThat(PartialDate.of(2018)).isEqualTo(PartialDate.of("2018"));
        assertThat(PartialDate.of(LocalDate.of(2018, 10, 21))).isEqualTo(PartialDate.of("2018-10-21"));
        assertThatThrownBy(() -> PartialDate.of(LocalDate.of(12018, 10, 21)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C2-001", "a", "0", "x.y_z-", "A.1"})
    void accepts_ids(String text) {
        assertThat(Id.of(text)).hasToString(text).isEqualTo(Id.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "_a", "a b", "a/b", "С2-001", "é", "a\u200B"})
    void refuses_what_is_no_id(String text) {
        assertThatThrownBy(() -> Id.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bounds_and_orders_ids() {
        assertThat(Id.of("a".repeat(100)).toString()).hasSize(100);
        assertThatThrownBy(() -> Id.of("a".repeat(101))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Id.of("A")).isLessThan(Id.of("a")).isNotEqualTo(Id.of("a"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "en, en",
        "EN, en",
        "zh-hans, zh-Hans",
        "ZH-HANS-CN, zh-Hans-CN",
        "pt-br, pt-BR",
        "sl-1994, sl-1994",
        "X-TEST, x-test",
        "en-X-AB-Test, en-x-ab-test",
        "de-u-CO-phonebk, de-u-co-phonebk",
        "und, und",
        "es-419, es-419"
    })
    void puts_language_tags_into_their_usual_case(String text, String tag) {
        assertThat(LanguageTag.of(text)).hasToString(tag).isEqualTo(LanguageTag.of(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "english language", "en_US", "-en", "en-", "en--US", "123", "français", "title é"})
    void refuses_what_is_no_language_tag(String text) {
        assertThatThrownBy(() -> LanguageTag.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.itu.int/itu-wsis",
                "HTTP://example.org",
                "http://192.0.2.1:8080/a?b#c",
                "http://[::1]/",
                "https://xn--bcher-kva.example/",
                "mailto:wsis@itu.int",
                "MAILTO:a@b.example?subject=x"
            })
    void accepts_addresses_as_they_are(String text) {
        assertThat(WebAddress.of(text)).hasToString(text);
        assertThat(WebAddress.of(text).toUri()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.itu.int",
                "ftp://example.org",
                "http:///path",
                "http://user@example.org",
                "https://u:p@example.org/",
                "https://bücher.example/",
                "https://example.org/a b",
                "https://example.org/\u200B",
                "javascript:alert(1)",
                "mailto:nobody",
                "mailto:@example.org",
                "mailto:a@",
                "http://exa mple.org",
                "https://example.org/%zz",
                "https://ехample.org/",
                "//example.org",
                "https:example.org",
                "file:///etc/passwd"
            })
    void refuses_what_is_no_address(String text) {
        assertThatThrownBy(() -> WebAddress.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    C5             | C5
                    C11            | C11
                    C7-EHEA        | C7-EHEA
                    AL C5          | C5
                    Action Line C5 | C5
                    ALC2           | C2
                    c5             | C5
                    С1             | C1
                    С2             | C2
                    с5             | C5
                    C7: e-health   | C7-EHEA
                    C7 E-Health    | C7-EHEA
                    e-health       | C7-EHEA
                    E\u2011health  | C7-EHEA
                    c7-egov        | C7-EGOV
                    e-government   | C7-EGOV
                    C7             | C7
                    """)
    void reads_every_spelling_of_an_action_line(String text, String code) {
        assertThat(ActionLine.parse(text)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "5)",
                "C0",
                "C12",
                "D5",
                "C5.",
                "health",
                "C7 e-sports",
                "C5, C6",
                "Action Line",
                "C/5",
                "C.5",
                "(C5)",
                "C5!",
                "C\t5",
                "C_5",
                "C7: e_health",
                "C5\u00e9"
            })
    void refuses_what_is_no_action_line(String text) {
        assertThatThrownBy(() -> ActionLine.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "C2.d, C2.d",
        "C2.d.iii, C2.d.iii",
        "C2 d iii, C2.d.iii",
        "C2 (d)(iii), C2.d.iii",
        "С2.d, C2.d",
        "c2.D, C2.d",
        "C7-EGOV.a, C7-EGOV.a",
        "AL C5 (a), C5.a"
    })
    void reads_every_spelling_of_an_outcome(String text, String code) {
        assertThat(WsisOutcome.parse(text)).hasToString(code).isEqualTo(WsisOutcome.parse(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C2", "C2.", "d", "C12.d", "C2.d.9", "C2.dd", "C2.d.iii.a", "C2.1"})
    void refuses_what_is_no_outcome(String text) {
        assertThatThrownBy(() -> WsisOutcome.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_an_outcome_without_a_small_letter() {
        assertThatThrownBy(() -> WsisOutcome.of(ActionLine.C2, 'D')).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WsisOutcome.of(ActionLine.C2, '{')).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reads_sdg_codes_of_one_kind_only() {
        assertThat(SdgGoal.parse("SDG 9")).isEqualTo(SdgGoal.of(9));
        assertThat(SdgTarget.parse("9.C")).hasToString("9.c");
        assertThat(SdgTarget.parse("9.C").goal()).isEqualTo(SdgGoal.of(9));
        assertThat(SdgIndicator.parse("9.c.1").target()).isEqualTo(SdgTarget.parse("9.c"));
        assertThat(SdgIndicator.parse("9.c.1").goal()).isEqualTo(SdgGoal.of(9));
        assertThat(SdgGoal.of(9)).isLessThan(SdgGoal.of(10));
        assertThatThrownBy(() -> SdgGoal.parse("9.c")).hasMessage("'9.c' is no SDG goal: use a code such as 9");
        assertThatThrownBy(() -> SdgTarget.parse("9")).hasMessage("'9' is no SDG target: use a code such as 9.c");
        assertThatThrownBy(() -> SdgIndicator.parse("9.c")).hasMessageContaining("no SDG indicator");
        assertThatThrownBy(() -> SdgGoal.of(0)).hasMessage("there is no goal 0: the goals are 1 to 17");
        assertThatThrownBy(() -> SdgGoal.of(18)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reads_letters_of_wsis_targets() {
        assertThat(WsisTarget.of("j")).isEqualTo(WsisTarget.J).hasToString("j");
        assertThatThrownBy(() -> WsisTarget.of("k")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "x-new", "A1-b2-C3", "0"})
    void accepts_codes_it_does_not_know(String text) {
        assertThat(RoadmapStatus.of(text)).hasToString(text).isEqualTo(RoadmapStatus.of(text));
        assertThat(RoadmapStatus.of(text).isKnown()).isEqualTo(text.equals("draft"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "a b", "a_b", "é"})
    void refuses_what_is_no_code(String text) {
        assertThatThrownBy(() -> RoadmapStatus.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as draft");
    }

    @Test
    void quotes_a_refused_text_without_controls_and_in_part() {
        assertThatThrownBy(() -> Sector.of("x\u202E\n" + "y".repeat(100)))
                .hasMessageStartingWith("'x\\u202E\\u000A" + "y".repeat(77) + "…' is not a code");
    }
}
