package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for whatever words a roadmap strings together, made up from a seed. */
class SpellingPropertyTest {
    private static final int TEXTS = 20_000;
    private static final List<String> WORDS = List.of(
            "PP",
            "PP-14",
            "WTDC",
            "WTDC-17",
            "WTSA-20",
            "Council",
            "C24",
            "RA-23",
            "WRC-12",
            "ITU-R",
            "ITU-T",
            "UNGA",
            "ECOSOC",
            "Plenipotentiary",
            "Resolution",
            "Res.",
            "Decision",
            "Recommendation",
            "Opinion",
            "of the",
            "A/RES/70/125",
            "А/70/1",
            "E/RES/2016/22",
            "70/125",
            "2020/212",
            "140",
            "69-2",
            "R1332",
            "X.1500",
            "(Rev. Busan, 2014)",
            "(REV. NEW DELHI, 2024)",
            "(Modified 2016)",
            "(rev)",
            "(Antalya)",
            "(2023)",
            "(WRC-15)",
            "(Dubai, 2018)",
            "par. 12 b",
            "par. 108-110, 120",
            "Tunis Agenda",
            "Geneva Plan of Action",
            "2018",
            "2021",
            "-",
            "–",
            "/",
            "..",
            "since",
            "until",
            "up to",
            "by",
            "from",
            "May 2008",
            "Q4 2018",
            "2018-Q4",
            "annual",
            "ongoing",
            "study period",
            "2018-2021",
            "Q3/2",
            "Question",
            "229/5",
            "D.3",
            "Goal",
            "1.10",
            "(2018-2021)",
            "AFR3",
            "Programme",
            "3",
            "Output 2.2",
            "(Buenos Aires)",
            "Member States",
            "within existing resources",
            ",",
            "and",
            "TBD");

    private final Random random = new Random(140);

    private String text() {
        StringBuilder text = new StringBuilder();
        int words = 1 + random.nextInt(4);
        for (int i = 0; i < words; i++) {
            text.append(i == 0 || random.nextInt(6) == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private static String written(Optional<String> asWritten, Object canonical) {
        return asWritten.orElseGet(canonical::toString);
    }

    @Test
    void never_loses_a_text() {
        for (int i = 0; i < TEXTS; i++) {
            String text = text();
            Resolution resolution = Resolution.parse(text);
            assertThat(written(resolution.asWritten(), resolution)).isEqualTo(text);
            Timeframe timeframe = Timeframe.parse(text);
            assertThat(written(timeframe.asWritten(), timeframe)).isEqualTo(text);
            StrategicGoal goal = StrategicGoal.parse(text);
            assertThat(written(goal.asWritten(), goal)).isEqualTo(text);
            StudyQuestion question = StudyQuestion.parse(text);
            assertThat(written(question.asWritten(), question)).isEqualTo(text);
            Programme programme = Programme.parse(text);
            assertThat(written(programme.asWritten(), programme)).isEqualTo(text);
            Initiative initiative = Initiative.parse(text);
            assertThat(written(initiative.asWritten(), initiative)).isEqualTo(text);
            Partner partner = Partner.parse(text);
            assertThat(written(partner.asWritten(), partner)).isEqualTo(text);
            ResourceImpact resources = ResourceImpact.parse(text);
            assertThat(written(resources.asWritten(), resources)).isEqualTo(text);
        }
    }

    @Test
    void reads_the_canonical_text_as_the_same_citation() {
        int classified = 0;
        for (int i = 0; i < TEXTS; i++) {
            Resolution citation = Resolution.parse(text());
            if (citation.isClassified()) {
                classified++;
                assertThat(Resolution.parse(citation.toString()))
                        .isEqualTo(
                                citation.toBuilder().asWritten(Optional.empty()).build());
            }
        }
        assertThat(classified).isGreaterThan(TEXTS / 50);
    }

    @Test
    void reads_the_canonical_text_as_the_same_time() {
        for (int i = 0; i < TEXTS; i++) {
            Timeframe timeframe = Timeframe.parse(text());
            Timeframe again = Timeframe.parse(timeframe.toString());
            assertThat(again.toString()).isEqualTo(timeframe.toString());
            assertThat(again.getClass()).isEqualTo(timeframe.getClass());
            assertThat(again.start()).isEqualTo(timeframe.start());
            assertThat(again.end()).isEqualTo(timeframe.end());
        }
    }
}
