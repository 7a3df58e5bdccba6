package org.wsisroadmaps.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.model.StrategicGoal;
import org.wsisroadmaps.model.StrategicLevel;

class StrategicPlanEntryTest {
    private static StrategicPlanEntry plan(String years) {
        return ItuVocabulary.bundled().strategicPlan(years).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-2023",
                "2020\u20132023",
                "2020 - 2023",
                "2020- 2023",
                "2020\u20112023",
                "2020/2023",
                "strategic plan for 2020-2023"
            })
    void is_found_by_its_years_in_every_spelling(String spelling) {
        assertThat(ItuVocabulary.bundled().strategicPlan(spelling))
                .map(StrategicPlanEntry::plan)
                .hasValue("2020-2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2020-2024", "12020-2023", "2016-2019 and 2020-2023", "", "next"})
    void is_not_found_by_other_texts(String text) {
        assertThat(ItuVocabulary.bundled().strategicPlan(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2008-2011 | 2008 | 2011 | PP Resolution 71 (Rev. Antalya, 2006)    | remembered
            2012-2015 | 2012 | 2015 | PP Resolution 71 (Rev. Guadalajara, 2010) | remembered
            2016-2019 | 2016 | 2019 | PP Resolution 71 (Rev. Busan, 2014)      | seen
            2020-2023 | 2020 | 2023 | PP Resolution 71 (Rev. Dubai, 2018)      | seen
            2024-2027 | 2024 | 2027 | PP Resolution 71 (Rev. Bucharest, 2022)  | seen
            2028-2031 | 2028 | 2031 | -                                        | inferred
            """)
    void is_adopted_as_a_revision_of_resolution_71(String years, int start, int end, String text, String confidence) {
        StrategicPlanEntry plan = plan(years);

        assertThat(plan.start()).isEqualTo(start);
        assertThat(plan.end()).isEqualTo(end);
        assertThat(plan.adoptedAs().map(Object::toString)).isEqualTo(Optional.ofNullable(text));
        assertThat(plan.confidence()).hasToString(confidence);
        assertThat(plan).hasToString(years);
    }

    @Test
    void is_looked_for_in_texts_of_up_to_200_characters() {
        ItuVocabulary vocabulary = ItuVocabulary.bundled();
        assertThat(vocabulary.strategicPlan("2020-2023" + " ".repeat(191))).isPresent();
        assertThat(vocabulary.strategicPlan("2020-2023" + " ".repeat(192))).isEmpty();
    }

    @Test
    void tells_its_source_where_there_is_one() {
        assertThat(plan("2024-2027").source()).contains("ITU strategic plan pages");
        assertThat(plan("2012-2015").source()).isEmpty();
    }

    @Test
    void gives_the_same_code_another_meaning_in_another_plan() {
        assertThat(plan("2016-2019").code("4"))
                .extracting(entry -> entry.title().orElseThrow())
                .containsExactly("Innovation and partnership");
        assertThat(plan("2020-2023").code("4"))
                .extracting(entry -> entry.title().orElseThrow())
                .containsExactly("Innovation");
        assertThat(plan("2024-2027").code("4")).isEmpty();
    }

    @Test
    void lists_the_codes_of_a_level() {
        assertThat(plan("2020-2023").codes(StrategicLevel.OBJECTIVE)).hasSize(18);
        assertThat(plan("2020-2023").codes(StrategicLevel.TARGET)).hasSize(22);
        assertThat(plan("2024-2027").codes(StrategicLevel.THEMATIC_PRIORITY))
                .hasSize(5)
                .allMatch(entry -> entry.code().isEmpty());
        assertThat(plan("2020-2023").isComplete(StrategicLevel.OBJECTIVE)).isTrue();
        assertThat(plan("2016-2019").isComplete(StrategicLevel.TARGET)).isFalse();
        assertThat(plan("2016-2019").isComplete(StrategicLevel.PRODUCT_SERVICE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-2023, D.4",
        "2020-2023, d 4",
        "2020-2023, D4",
        "2020-2023, I.6",
        "2020-2023, 2.10",
        "2020-2023, 5",
        "2020-2023, D.2-1",
        "2020-2023, R.1-a",
        "2016-2019, D.5",
        "2016-2019, 2.1.A",
        "2016-2019, 2.3.B",
        "2016-2019, 2.4",
        "2024-2027, 1.7",
        "2024-2027, 2",
        "2024-2027, 9",
        "2012-2015, 99",
        "2028-2031, 99"
    })
    void does_not_exclude_a_code_that_exists_or_may_exist(String plan, String code) {
        assertThat(plan(plan).excludes(StrategicGoal.builder().code(code).build()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2020-2023, D.5", "2020-2023, I.7", "2020-2023, 2.11", "2020-2023, 6", "2020-2023, X.1"})
    void excludes_a_code_that_no_level_can_have(String plan, String code) {
        assertThat(plan(plan).excludes(StrategicGoal.builder().code(code).build()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-2027, goal, 3, true",
        "2024-2027, goal, 2, false",
        "2024-2027, target, 3.1, true",
        "2024-2027, output, 3.1, false",
        "2016-2019, target, 2.6, true",
        "2016-2019, target, 2.5.C, true",
        "2016-2019, objective, 2, true",
        "2008-2011, goal, 8, true",
        "2008-2011, objective, 8, false"
    })
    void looks_at_the_cited_level_alone(String plan, String level, String code, boolean excluded) {
        StrategicGoal goal = StrategicGoal.builder()
                .level(StrategicLevel.of(level))
                .code(code)
                .build();

        assertThat(plan(plan).excludes(goal)).isEqualTo(excluded);
    }

    @Test
    void does_not_exclude_what_is_kept_as_written() {
        assertThat(plan("2020-2023").excludes(StrategicGoal.parse("some goal of the plan")))
                .isFalse();
    }
}
