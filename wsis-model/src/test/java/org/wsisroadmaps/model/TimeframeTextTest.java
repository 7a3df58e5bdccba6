package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeframeTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    # text                        | canonical
                    2018-2021                     | 2018/2021
                    2018- 2021                    | 2018/2021
                    2020 - 2023                   | 2020/2023
                    2018–2021                     | 2018/2021
                    2024–2027                     | 2024/2027
                    2005-2010                     | 2005/2010
                    2023-2025                     | 2023/2025
                    2018/2021                     | 2018/2021
                    2018 / 2021                   | 2018/2021
                    2018/..                       | 2018/..
                    ../2021                       | ../2021
                    since May 2008                | 2008-05/..
                    SINCE MAY 2008                | 2008-05/..
                    from 2018                     | 2018/..
                    up to 2015                    | ../2015
                    Up  to 2015                   | ../2015
                    till 2025                     | ../2025
                    until 2025                    | ../2025
                    by 2030                       | ../2030
                    by Q4 2018                    | ../2018-Q4
                    2018                          | 2018
                    Q4 2018                       | 2018-Q4
                    q4 2018                       | 2018-Q4
                    Q4/2018                       | 2018-Q4
                    2018 Q4                       | 2018-Q4
                    2018-Q4                       | 2018-Q4
                    2018-10                       | 2018-10
                    2018-10-21                    | 2018-10-21
                    October 2018                  | 2018-10
                    Oct. 2018                     | 2018-10
                    Sept 2018                     | 2018-09
                    sep 2018                      | 2018-09
                    21 October 2018               | 2018-10-21
                    2018-10/2019-03               | 2018-10/2019-03
                    2018-10 - 2019-03             | 2018-10/2019-03
                    2018-2019-03                  | 2018/2019-03
                    Q1 2018 - Q3 2019             | 2018-Q1/2019-Q3
                    October 2018 – March 2019     | 2018-10/2019-03
                    2018-10-21/2018-11-02         | 2018-10-21/2018-11-02
                    from 2018 to 2021             | 2018/2021
                    2018 until 2021               | 2018/2021
                    2021-2018                     | 2021/2018
                    2021/2018                     | 2021/2018
                    """)
    void reads_a_range(String text, String canonical) {
        Timeframe timeframe = Timeframe.parse(text);
        assertThat(timeframe).isInstanceOf(Timeframe.Range.class).hasToString(canonical);
        assertThat(timeframe.asWritten()).isEqualTo(text.equals(canonical) ? Optional.empty() : Optional.of(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Ongoing                       | ongoing
                    ongoing                       | ongoing
                    on-going                      | ongoing
                    On\u2011going                 | ongoing
                    on going                      | ongoing
                    continuous                    | ongoing
                    ongoing since 2016            | ongoing since 2016
                    Ongoing (since May 2016)      | ongoing since 2016-05
                    continuous, from Q1 2016      | ongoing since 2016-Q1
                    """)
    void reads_what_goes_on(String text, String canonical) {
        Timeframe timeframe = Timeframe.parse(text);
        assertThat(timeframe).isInstanceOf(Timeframe.Ongoing.class).hasToString(canonical);
        assertThat(timeframe.asWritten()).isEqualTo(text.equals(canonical) ? Optional.empty() : Optional.of(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    annual                        | annual
                    Annual                        | annual
                    annually                      | annual
                    yearly                        | annual
                    annual 2018/2021              | annual 2018/2021
                    annually 2018-2021            | annual 2018/2021
                    annually (2018–2021)          | annual 2018/2021
                    annual, since May 2008        | annual 2008-05/..
                    annual up to 2015             | annual ../2015
                    annual 2018                   | annual 2018
                    biennial                      | biennial
                    biennially since 2010         | biennial 2010/..
                    quarterly                     | quarterly
                    per cycle                     | per-cycle
                    per-cycle                     | per-cycle
                    every cycle                   | per-cycle
                    """)
    void reads_what_comes_again(String text, String canonical) {
        Timeframe timeframe = Timeframe.parse(text);
        assertThat(timeframe).isInstanceOf(Timeframe.Recurring.class).hasToString(canonical);
        assertThat(timeframe.asWritten()).isEqualTo(text.equals(canonical) ? Optional.empty() : Optional.of(text));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "until WRC-19",
                "at PP-22",
                "Until the WRC-19",
                "by PP-26",
                "up to WTDC 2025",
                "WTSA-24",
                "at WSIS+20",
                " until  WRC\u201119 "
            })
    void keeps_all_words_of_an_event(String text) {
        Timeframe timeframe = Timeframe.parse(text);
        assertThat(timeframe).isEqualTo(Timeframe.Event.of(text, Optional.empty(), Optional.empty()));
        assertThat(timeframe).hasToString(text);
        assertThat(timeframe.asWritten()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "study period 2018-2021", "ITU-D study period 2018-2021", "Study Period 2018–2021",
                "the ITU-T study period (2018/2021)", "strategic plan period 2018-2021", "2018-2021 study period"
            })
    void keeps_all_words_of_a_cycle_and_reads_its_years(String text) {
        Timeframe timeframe = Timeframe.parse(text);
        assertThat(timeframe)
                .isEqualTo(
                        Timeframe.Cycle.of(text, Optional.of(PartialDate.of(2018)), Optional.of(PartialDate.of(2021))));
        assertThat(timeframe).hasToString(text);
        assertThat(timeframe.asWritten()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"TBD", "tbd", "To be  determined"})
    void reads_what_is_to_be_determined(String text) {
        Timeframe timeframe = Timeframe.parse(text);
        assertThat(timeframe).isInstanceOf(Timeframe.Undetermined.class).hasToString("to be determined");
        assertThat(timeframe.asWritten()).contains(text);
    }

    @Test
    void keeps_no_text_of_what_is_to_be_determined_in_those_words() {
        assertThat(Timeframe.parse("to be determined")).isEqualTo(Timeframe.Undetermined.of());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "from end 2005 until mid 2008",
                "beyond 2015",
                "  soon\n",
                "2018/19",
                "2018-21",
                "1800-1850",
                "2018-13",
                "2018-Q5",
                "31 June 2018",
                "May 2200 or so",
                "Mayday 2018",
                "since WRC-15",
                "ongoing since ever",
                "annual or so",
                "annual sometimes",
                "study period",
                "study period of 2018-2021",
                "study period 20-21",
                "2018-2019-2020",
                "2018, 2019",
                "/",
                "-",
                "../..",
                "2018/",
                "until",
                "Q42",
                "TBC",
                "18.10.2018"
            })
    void keeps_anything_else_byte_for_byte(String text) {
        Timeframe timeframe = Timeframe.parse(text);
        assertThat(timeframe).isEqualTo(Timeframe.Verbatim.of(text)).hasToString(text);
        assertThat(timeframe.asWritten()).contains(text);
    }

    @Test
    void does_not_try_a_text_that_is_too_long_for_a_time() {
        String text = "2018" + " ".repeat(10_000) + "-2021";
        assertThat(Timeframe.parse(text)).isEqualTo(Timeframe.Verbatim.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", "2018\u0000"})
    void refuses_a_text_that_is_blank_or_holds_controls(String text) {
        assertThatThrownBy(() -> Timeframe.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drops_a_text_that_is_the_canonical_one() {
        assertThat(Timeframe.between(PartialDate.of(2018), PartialDate.of(2021))
                        .withAsWritten("2018/2021")
                        .asWritten())
                .isEmpty();
        assertThat(Timeframe.Event.of("at PP-22", Optional.empty(), Optional.empty())
                        .withAsWritten("at PP-22")
                        .asWritten())
                .isEmpty();
        assertThat(Timeframe.Cycle.of("next cycle", Optional.empty(), Optional.empty())
                        .withAsWritten("next cycle")
                        .asWritten())
                .isEmpty();
        assertThat(Timeframe.Undetermined.of().withAsWritten("to be determined").asWritten())
                .isEmpty();
        assertThat(Timeframe.Ongoing.of(Optional.empty())
                        .withAsWritten("ongoing")
                        .asWritten())
                .isEmpty();
    }

    @Test
    void refuses_a_range_without_bounds() {
        assertThatThrownBy(() -> Timeframe.Range.of(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("start or an end");
    }
}
