package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from a text is doubtful where it is kept only as written, or where its letters only look right. */
class ShorthandWarningsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "resolutions: [about access] | 5:17: warning: no known spelling of a resolution, such as PP Resolution 140 (Rev. Dubai, 2018); it is kept as written [unclassified-text]",
                "strategicGoals: [better access] | 5:20: warning: no known spelling of a strategic goal, such as D.3 (2020-2023); it is kept as written [unclassified-text]",
                "questions: [on access] | 5:15: warning: no known spelling of a study Question, such as Q3/2 (2018-2021); it is kept as written [unclassified-text]",
                "timeframe: some day | 5:14: warning: no known spelling of a timeframe, such as 2018/2021; it is kept as written [unclassified-text]",
                "resolutions: [А/RES/70/125] | 5:17: warning: a Cyrillic letter was read as the Latin one (A/RES/70/125) [look-alike-character]",
                "resolutions: [Е/RES/2015/26] | 5:17: warning: a Cyrillic letter was read as the Latin one (E/RES/2015/26) [look-alike-character]",
                "sdgs: [9.с] | 5:10: warning: a Cyrillic letter was read as the Latin one (9.c) [look-alike-character]",
                "outcomes: [С2.а] | 5:14: warning: a Cyrillic letter was read as the Latin one (C2.a) [look-alike-character]",
                "otherActionLines: [С3] | 5:22: warning: a Cyrillic letter was read as the Latin one (C3) [look-alike-character]"
            })
    void are_told_at_the_text(String member, String warning) {
        assertThat(warnings(member)).isEqualTo(warning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resolutions: ['PP Resolution 140 (Rev. Dubai, 2018)']",
                "resolutions: ['PP Resolution 140 (Rev. Сеул, 2018)']",
                "resolutions: [A/RES/70/125]",
                "strategicGoals: ['D.3 (2020-2023)']",
                "questions: ['Q3/2 (2018-2021)']",
                "timeframe: 2018/2021",
                "sdgs: [9.c]",
                "leadUnit: Связь"
            })
    void are_none_where_all_is_well(String member) {
        assertThat(warnings(member)).isEmpty();
    }

    private static String warnings(String member) {
        ReadResult result = RoadmapReader.create()
                .read(
                        "format: wsis-roadmaps/1.0\ntitle: T\nroadmaps: [{id: a, actionLine: C2, activities: [{id: b, title: A,\n\n  "
                                + member + "}]}]\n");
        assertThat(result.warningCount()).isEqualTo(result.warnings().size());
        return String.join(
                "\n", result.warnings().stream().map(Problem::toString).toList());
    }
}
