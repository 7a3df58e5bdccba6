package org.wsisroadmaps.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.ActivityStatus;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Timeframe;
import org.wsisroadmaps.validation.Sample;

class PeriodsTest {
    @ParameterizedTest
    @CsvSource({
        "2020-2023, 2024-2027, true",
        "2020-2023, 2016-2019, true",
        "2020-2023, 2023-2026, false",
        "2020-2023, 2016-2020, false",
        "2020 - 2023, since 2024, true",
        "2020–2023, up to 2019, true",
        "2020\u20102023, 2024, true",
        "2020\u20142023, 2024, true",
        "2020/2023, since 2023, false",
        "2020-2023, ongoing, false",
        "2020-2023, to be determined, false",
        "2020-2023, until WRC-19, false",
        "2020, 2021, true",
        "2020, 2020, false",
        "2020-2023, 2028-2024, false",
        "2023-2020, 2028-2029, false",
        "Connect 2030, 2018, false",
        "2020 and 2023, 2028, false",
        "2020-2023 plan, 2028, false",
        "2020-20234, 2028, false",
        "20202023, 2028, false",
        "2020-202x, 2028, false",
        "202, 2028, false",
        "2020-, 2028, false",
        "2020a2023, 2028, false",
        "2020\u20262023, 2028, false",
        "2020-202x, 2099, false",
        "2.20-2023, 2099, false",
    })
    void tells_whether_a_plan_of_years_is_apart_from_a_time(String plan, String timeframe, boolean apart) {
        assertThat(Periods.areApart(plan, Timeframe.parse(timeframe))).isEqualTo(apart);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-2021, 2020-2023, true",
        "2018-2021, 2021-2023, false",
        "2018-2021, 2022-2023, false",
        "since 2020, up to 2021, true",
        "since 2020, up to 2020, false",
        "ongoing, 2020, true",
        "to be determined, 2020, true"
    })
    void takes_the_year_of_a_handover_for_no_overlap(String one, String other, boolean overlap) {
        Optional<Timeframe> first = Optional.of(Timeframe.parse(one));
        Optional<Timeframe> second = Optional.of(Timeframe.parse(other));

        assertThat(Periods.overlap(first, second)).isEqualTo(overlap);
        assertThat(Periods.overlap(second, first)).isEqualTo(overlap);
    }

    @Test
    void takes_an_absent_period_for_always() {
        assertThat(Periods.overlap(Optional.empty(), Optional.of(Timeframe.parse("2018"))))
                .isTrue();
        assertThat(Periods.overlap(Optional.empty(), Optional.empty())).isTrue();
    }

    @Test
    void expects_nothing_more_of_a_completed_or_cancelled_activity() {
        assertThat(Periods.isDone(activity(ActivityStatus.COMPLETED))).isTrue();
        assertThat(Periods.isDone(activity(ActivityStatus.CANCELLED))).isTrue();
        assertThat(Periods.isDone(activity(ActivityStatus.POSTPONED))).isFalse();
        assertThat(Periods.isDone(Sample.activity("a"))).isFalse();
    }

    private static Activity activity(ActivityStatus status) {
        return Sample.activity("a").toBuilder().status(status).build();
    }

    @Test
    void counts_a_date_by_its_last_day() {
        PartialDate date = PartialDate.of("2024-11");

        assertThat(Periods.isOver(date, LocalDate.of(2024, 11, 30))).isFalse();
        assertThat(Periods.isOver(date, LocalDate.of(2024, 12, 1))).isTrue();
        assertThat(Periods.isStale(date, LocalDate.of(2026, 11, 30), 24)).isFalse();
        assertThat(Periods.isStale(date, LocalDate.of(2026, 12, 1), 24)).isTrue();
    }
}
