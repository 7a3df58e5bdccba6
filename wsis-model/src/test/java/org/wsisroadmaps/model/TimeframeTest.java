package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeframeTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    2018-2021                 | 2017 | NO
                    2018-2021                 | 2018 | YES
                    2018-2021                 | 2021 | YES
                    2018-2021                 | 2022 | NO
                    2018-Q4                   | 2018 | YES
                    2018-Q4                   | 2019 | NO
                    since May 2008            | 2007 | NO
                    since May 2008            | 2008 | YES
                    since May 2008            | 2100 | YES
                    up to 2015                | 2016 | NO
                    up to 2015                | 2015 | YES
                    up to 2015                | 2014 | UNKNOWN
                    ongoing since 2016        | 2015 | NO
                    ongoing since 2016        | 2030 | YES
                    ongoing                   | 2030 | UNKNOWN
                    annual 2018/2021          | 2020 | YES
                    annual 2018/2021          | 2022 | NO
                    annual                    | 2020 | UNKNOWN
                    annual since 2018         | 2040 | YES
                    until WRC-19              | 2019 | UNKNOWN
                    study period 2018-2021    | 2019 | YES
                    study period 2018-2021    | 2017 | NO
                    TBD                       | 2019 | UNKNOWN
                    from end 2005 until mid 2008 | 2006 | UNKNOWN
                    2021-2018                 | 2019 | UNKNOWN
                    """)
    void tells_whether_it_overlaps_a_year(String text, int year, Answer answer) {
        assertThat(Timeframe.parse(text).overlaps(year)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    2018-2021                 | 2021-2025          | YES
                    2018-2021                 | 2022-2025          | NO
                    since 2018                | since 2030         | YES
                    up to 2015                | since 2016         | NO
                    up to 2015                | up to 2016         | UNKNOWN
                    up to 2015                | since 2015         | YES
                    until WRC-19              | 2018-2021          | UNKNOWN
                    TBD                       | TBD                | UNKNOWN
                    2018-10                   | 2018-Q4            | YES
                    2018-10                   | 2018-11-01         | NO
                    """)
    void tells_whether_it_overlaps_another(String one, String other, Answer answer) {
        assertThat(Timeframe.parse(one).overlaps(Timeframe.parse(other))).isEqualTo(answer);
        assertThat(Timeframe.parse(other).overlaps(Timeframe.parse(one))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2018-2021                 | NO
                    since 2018                | YES
                    up to 2015                | NO
                    ongoing                   | YES
                    ongoing since 2016        | YES
                    annual                    | YES
                    annual 2018/2021          | NO
                    until WRC-19              | NO
                    study period 2018-2021    | NO
                    TBD                       | UNKNOWN
                    whenever                  | UNKNOWN
                    """)
    void tells_whether_it_is_open_ended(String text, Answer answer) {
        assertThat(Timeframe.parse(text).isOpenEnded()).isEqualTo(answer);
    }

    @Test
    void tells_its_start_and_its_end() {
        Timeframe timeframe = Timeframe.parse("May 2008 - Q4 2010");
        assertThat(timeframe.start()).contains(PartialDate.of("2008-05"));
        assertThat(timeframe.end()).contains(PartialDate.of("2010-Q4"));
        assertThat(Timeframe.parse("ongoing since 2016").start()).contains(PartialDate.of(2016));
        assertThat(Timeframe.parse("TBD").start()).isEmpty();
        assertThat(Timeframe.parse("TBD").end()).isEmpty();
    }

    @Test
    void counts_an_event_with_a_start_as_certain_on_that_day_only() {
        Timeframe event =
                Timeframe.Event.of("until WRC-19", Optional.of(PartialDate.of("2018-05-01")), Optional.empty());
        assertThat(event.overlaps(2018)).isEqualTo(Answer.YES);
        assertThat(event.overlaps(2019)).isEqualTo(Answer.UNKNOWN);
        assertThat(event.overlaps(2017)).isEqualTo(Answer.NO);
    }

    @Test
    void refuses_a_year_out_of_range() {
        Timeframe ongoing = Timeframe.parse("ongoing");
        assertThatThrownBy(() -> ongoing.overlaps(1864)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ongoing.overlaps(2201)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void makes_ranges_from_their_bounds() {
        PartialDate year = PartialDate.of(2018);
        assertThat(Timeframe.from(year)).hasToString("2018/..");
        assertThat(Timeframe.until(year)).hasToString("../2018");
        assertThat(Timeframe.between(year, year)).hasToString("2018");
    }
}
