package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartTextTest {
    private static final LanguageTag FRENCH = LanguageTag.of("fr");

    private static Optional<String> unless(String text, Object canonical) {
        return Optional.of(text).filter(written -> !written.equals(canonical.toString()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    D.3 (2020-2023)        | -         | D.3   | 2020-2023
                    D.3                    | -         | D.3   | -
                    d.3 (2020 – 2023)      | -         | D.3   | 2020-2023
                    1.10 (2020-2023)       | -         | 1.10  | 2020-2023
                    2.1.A (2016-2019)      | -         | 2.1.A | 2016-2019
                    D.2-1 (2016-2019)      | -         | D.2-1 | 2016-2019
                    R.1-a                  | -         | R.1-a | -
                    Goal 3 (2016-2019)     | goal      | 3     | 2016-2019
                    Target 1.4             | target    | 1.4   | -
                    Objective D.3 (Dubai)  | objective | D.3   | Dubai
                    """)
    void reads_every_spelling_of_a_strategic_goal(String text, String level, String code, String plan) {
        StrategicGoal goal = StrategicGoal.parse(text);
        assertThat(goal.isClassified()).isTrue();
        assertThat(goal.level().map(Object::toString).orElse("-")).isEqualTo(level);
        assertThat(goal.code()).contains(code);
        assertThat(goal.plan().orElse("-")).isEqualTo(plan);
        assertThat(goal).hasToString(plan.equals("-") ? code : code + " (" + plan + ")");
        assertThat(goal.asWritten()).isEqualTo(unless(text, goal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Growth", " inclusiveness \n", "D.3 and D.4", "D.3, 2020-2023", "2020-2023", "ITU-D", "D.3 ("})
    void keeps_a_strategic_goal_without_a_code_as_written(String text) {
        StrategicGoal goal = StrategicGoal.parse(text);
        assertThat(goal)
                .isEqualTo(StrategicGoal.builder().asWritten(text).build())
                .hasToString(text);
        assertThat(goal.isClassified()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Programme 3 (Hyderabad)     | programme | 3   | Hyderabad    | Programme 3 (Hyderabad)
                    Output 2.2 (Buenos Aires)   | output    | 2.2 | Buenos Aires | Output 2.2 (Buenos Aires)
                    PROGRAMME 3 (BUENOS AIRES)  | programme | 3   | Buenos Aires | Programme 3 (Buenos Aires)
                    Objective 2 (Dubai)         | objective | 2   | Dubai        | Objective 2 (Dubai)
                    Priority 1 (Kigali)         | priority  | 1   | Kigali       | Priority 1 (Kigali)
                    Programme  3                | programme | 3   | -            | Programme 3
                    """)
    void reads_every_spelling_of_a_programme(String text, String kind, String code, String plan, String canonical) {
        Programme programme = Programme.parse(text);
        assertThat(programme.kind()).contains(ProgrammeKind.of(kind));
        assertThat(programme.code()).contains(code);
        assertThat(programme.plan().orElse("-")).isEqualTo(plan);
        assertThat(programme.title()).isEmpty();
        assertThat(programme).hasToString(canonical);
        assertThat(programme.asWritten()).isEqualTo(unless(text, canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enabling environment", "Programme three", "Programme 3: Enabling environment", " 3 "})
    void takes_any_other_text_for_the_title_of_a_programme(String text) {
        Programme programme = Programme.parse(text, FRENCH);
        assertThat(programme)
                .isEqualTo(Programme.builder()
                        .title(LocalizedText.of(FRENCH, text))
                        .build())
                .hasToString(text);
        assertThat(Programme.parse(text).title()).contains(LocalizedText.of(text));
    }

    @Test
    void words_a_programme_of_no_kind_or_an_unknown_one() {
        Programme.Builder programme = Programme.builder().code("3").plan("Kigali");
        assertThat(programme.build()).hasToString("3 (Kigali)");
        assertThat(programme.kind(ProgrammeKind.of("product-service")).build())
                .hasToString("Product service 3 (Kigali)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    AFR3 (2018-2021)        | AFR3 | 2018-2021 | AFR3 (2018-2021)
                    afr3 (2018 - 2021)      | AFR3 | 2018-2021 | AFR3 (2018-2021)
                    AMS 1 (Baku)            | AMS1 | Baku      | AMS1 (Baku)
                    ASP1                    | ASP1 | -         | ASP1
                    EUR-5                   | EUR5 | -         | EUR5
                    """)
    void reads_every_spelling_of_an_initiative(String text, String code, String plan, String canonical) {
        Initiative initiative = Initiative.parse(text);
        assertThat(initiative.kind()).contains(InitiativeKind.REGIONAL);
        assertThat(initiative.code()).contains(code);
        assertThat(initiative.plan().orElse("-")).isEqualTo(plan);
        assertThat(initiative).hasToString(canonical);
        assertThat(initiative.asWritten()).isEqualTo(unless(text, canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Giga", "XYZ3 (2018-2021)", "AFR", "AFR3: Building trust", "AFR1, AFR2"})
    void takes_any_other_text_for_the_title_of_an_initiative(String text) {
        assertThat(Initiative.parse(text, FRENCH))
                .isEqualTo(Initiative.builder()
                        .title(LocalizedText.of(FRENCH, text))
                        .build())
                .hasToString(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Q3/2 (2018-2021)           | -     | 3    | 2  | 2018-2021 | Q3/2 (2018-2021)
                    Question ITU-R 229/5       | ITU-R | 229  | 5  | -         | Question ITU-R 229/5
                    Question 3/2               | -     | 3    | 2  | -         | Q3/2
                    Q3/2                       | -     | 3    | 2  | -         | Q3/2
                    Q 3/2 (2018–2021)          | -     | 3    | 2  | 2018-2021 | Q3/2 (2018-2021)
                    22/1                       | -     | 22   | 1  | -         | Q22/1
                    Q10-3/2                    | -     | 10-3 | 2  | -         | Q10-3/2
                    Q4/17                      | -     | 4    | 17 | -         | Q4/17
                    q.4/17                     | -     | 4    | 17 | -         | Q4/17
                    ITU-T Q4/17 (2022-2024)    | ITU-T | 4    | 17 | 2022-2024 | Question ITU-T 4/17 (2022-2024)
                    ITU-D Question 3/2         | ITU-D | 3    | 2  | -         | Question ITU-D 3/2
                    Study Question 3/2         | -     | 3    | 2  | -         | Q3/2
                    Question 5                 | -     | 5    | -  | -         | Q5
                    """)
    void reads_every_spelling_of_a_study_question(
            String text, String sector, String number, String group, String period, String canonical) {
        StudyQuestion question = StudyQuestion.parse(text);
        assertThat(question.isClassified()).isTrue();
        assertThat(question.sector().map(Object::toString).orElse("-")).isEqualTo(sector);
        assertThat(question.number()).contains(number);
        assertThat(question.studyGroup().orElse("-")).isEqualTo(group);
        assertThat(question.period().orElse("-")).isEqualTo(period);
        assertThat(question).hasToString(canonical);
        assertThat(question.asWritten()).isEqualTo(unless(text, canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "Questions 1/1 and 2/1",
                " rural areas ",
                "Q3/2, Q4/2",
                "ITU-D Question ITU-T 3/2",
                "2018/2021"
            })
    void keeps_a_study_question_without_a_number_as_written(String text) {
        StudyQuestion question = StudyQuestion.parse(text);
        assertThat(question)
                .isEqualTo(StudyQuestion.builder().asWritten(text).build())
                .hasToString(text);
        assertThat(question.isClassified()).isFalse();
    }

    @Test
    void reads_an_expected_result_in_its_language() {
        assertThat(ExpectedResult.parse("Plus de débit", FRENCH))
                .isEqualTo(ExpectedResult.builder()
                        .text(LocalizedText.of(FRENCH, "Plus de débit"))
                        .build());
        assertThat(ExpectedResult.parse("More broadband").text().in(LanguageTag.english()))
                .contains("More broadband");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    none                        | none                      | none
                    within existing resources   | within-existing-resources | within existing resources
                    Within existing  resources  | within-existing-resources | within existing resources
                    regular budget              | regular-budget            | regular budget
                    RB                          | regular-budget            | regular budget
                    extra-budgetary             | extra-budgetary           | extra-budgetary
                    Extra budgetary             | extra-budgetary           | extra-budgetary
                    XB                          | extra-budgetary           | extra-budgetary
                    mixed                       | mixed                     | mixed
                    To be determined            | to-be-determined          | to be determined
                    """)
    void reads_every_kind_of_resources(String text, String kind, String canonical) {
        ResourceImpact impact = ResourceImpact.parse(text);
        assertThat(impact.kind()).contains(ResourceKind.of(kind));
        assertThat(impact.note()).isEmpty();
        assertThat(impact).hasToString(canonical);
        assertThat(impact.asWritten()).isEqualTo(unless(text, canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD", "CHF 50000", " 2 staff-months\n", "no cost"})
    void takes_any_other_text_for_a_note_on_resources(String text) {
        assertThat(ResourceImpact.parse(text, FRENCH))
                .isEqualTo(ResourceImpact.builder()
                        .note(LocalizedText.of(FRENCH, text))
                        .build())
                .hasToString(text);
    }

    @Test
    void words_all_that_is_known_of_resources() {
        ResourceImpact.Builder impact = ResourceImpact.builder();
        assertThat(impact.build()).hasToString("not stated");
        assertThat(impact.amount(new BigDecimal("5E+4")).build()).hasToString("50000");
        assertThat(impact.kind(ResourceKind.MIXED)
                        .staff("2 staff-months")
                        .currency("CHF")
                        .note(LocalizedText.of("a guess"))
                        .build())
                .hasToString("mixed; 2 staff-months; CHF 50000; a guess");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "x\u0000"})
    void refuses_a_text_that_is_blank_or_holds_controls(String text) {
        assertThatThrownBy(() -> StrategicGoal.parse(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Programme.parse(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Initiative.parse(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StudyQuestion.parse(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ExpectedResult.parse(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ResourceImpact.parse(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Partner.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A separator of units or records is a blank to Java and a control to the formats. */
    @ParameterizedTest
    @ValueSource(strings = {"\u001C", "\u001F"})
    void refuses_controls_where_blanks_may_stand(String control) {
        assertThatThrownBy(() -> StrategicGoal.parse("Goal" + control + "3")).hasMessageContaining("control character");
        assertThatThrownBy(() -> Programme.parse("Programme" + control + "3"))
                .hasMessageContaining("control character");
        assertThatThrownBy(() -> Initiative.parse("AFR" + control + "3")).hasMessageContaining("control character");
        assertThatThrownBy(() -> StudyQuestion.parse("Question" + control + "3/2"))
                .hasMessageContaining("control character");
        assertThatThrownBy(() -> ResourceImpact.parse("regular" + control + "budget"))
                .hasMessageContaining("control character");
        assertThatThrownBy(() -> Partner.parse("member" + control + "states"))
                .hasMessageContaining("control character");
        assertThatThrownBy(() -> Timeframe.parse("2018" + control + "-2021")).hasMessageContaining("control character");
        assertThatThrownBy(() -> Resolution.parse("PP" + control + "Resolution 140"))
                .hasMessageContaining("control character");
    }

    @Test
    void takes_parentheses_around_nothing_for_no_plan() {
        assertThat(StrategicGoal.parse("D.3 ( )").plan()).isEmpty();
        assertThat(Programme.parse("Programme 3 ( )").plan()).isEmpty();
        assertThat(Initiative.parse("AFR3 ( )").plan()).isEmpty();
        assertThat(StudyQuestion.parse("Q3/2 ( )").period()).isEmpty();
    }

    @Test
    void tries_texts_of_up_to_300_characters() {
        assertThat(StrategicGoal.parse("D.3" + " ".repeat(297)).code()).contains("D.3");
        assertThat(StrategicGoal.parse("D.3" + " ".repeat(298)).code()).isEmpty();
        assertThat(StudyQuestion.parse("Q3/2" + " ".repeat(296)).number()).contains("3");
        assertThat(StudyQuestion.parse("Q3/2" + " ".repeat(297)).number()).isEmpty();
        assertThat(Programme.parse("Programme 3" + " ".repeat(289)).code()).contains("3");
        assertThat(Programme.parse("Programme 3" + " ".repeat(290)).code()).isEmpty();
        assertThat(Initiative.parse("AFR3" + " ".repeat(296)).code()).contains("AFR3");
        assertThat(Initiative.parse("AFR3" + " ".repeat(297)).code()).isEmpty();
        assertThat(Timeframe.parse("2018" + " ".repeat(296)).start()).contains(PartialDate.of(2018));
        assertThat(Timeframe.parse("2018" + " ".repeat(297)).start()).isEmpty();
    }

    @Test
    void does_not_try_texts_that_are_too_long_for_codes() {
        String blanks = " ".repeat(1000);
        assertThat(StrategicGoal.parse("D.3" + blanks).isClassified()).isFalse();
        assertThat(StudyQuestion.parse("Q3/2" + blanks).isClassified()).isFalse();
        assertThat(Programme.parse("Programme 3" + blanks).code()).isEmpty();
        assertThat(Initiative.parse("AFR3" + blanks).code()).isEmpty();
    }

    @Test
    void refuses_parts_that_say_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Initiative.builder().build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Programme.builder().build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrategicGoal.builder().build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudyQuestion.builder().build());
    }

    @Test
    void takes_amounts_of_at_most_64_digits() {
        ResourceImpact.Builder resources = ResourceImpact.parse("USD 1000").toBuilder();

        assertThat(resources.amount(new BigDecimal("7".repeat(64))).build().amount())
                .hasValueSatisfying(amount -> assertThat(amount.precision()).isEqualTo(64));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> resources.amount(new BigDecimal("7".repeat(65))).build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> resources.amount(new BigDecimal("1E+1000000000")).build());
    }
}
