package org.wsisroadmaps.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.AdoptionAction;
import org.wsisroadmaps.model.InitiativeKind;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.ProgrammeKind;
import org.wsisroadmaps.model.Region;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.Sector;

class ItuVocabularyTest {
    private static final ItuVocabulary VOCABULARY = ItuVocabulary.bundled();

    @Test
    void is_of_the_edition_that_is_told_without_loading_it() {
        assertThat(VOCABULARY.edition())
                .isEqualTo(ItuVocabulary.BUNDLED_EDITION)
                .isEqualTo("2026-11");
        assertThat(VOCABULARY).hasToString("itu-vocabulary 2026-11");
    }

    @Test
    void holds_as_many_entries_as_are_known() {
        assertThat(VOCABULARY.conferences()).hasSize(45);
        assertThat(VOCABULARY.strategicPlans()).hasSize(6);
        assertThat(VOCABULARY.strategicPlans())
                .flatExtracting(StrategicPlanEntry::codes)
                .hasSize(91);
        assertThat(VOCABULARY.actionPlans()).hasSize(6);
        assertThat(VOCABULARY.actionPlans())
                .flatExtracting(ActionPlanEntry::entries)
                .hasSize(31);
        assertThat(VOCABULARY.initiatives()).hasSize(9);
        assertThat(VOCABULARY.studyPeriods()).hasSize(8);
        assertThat(VOCABULARY.resolutions()).hasSize(54);
        assertThat(VOCABULARY.resolutions())
                .flatExtracting(ResolutionEntry::revisions)
                .hasSize(57);
        assertThat(VOCABULARY.sectors()).extracting(SectorEntry::sector).isEqualTo(Sector.known());
        assertThat(VOCABULARY.regions()).hasSize(6);
    }

    @Test
    void stays_the_same_when_serialized() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(VOCABULARY);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(VOCABULARY).hasSameHashCodeAs(VOCABULARY);
        }
    }

    @Test
    void rests_what_was_seen_on_a_source() {
        assertThat(VOCABULARY.conferences())
                .filteredOn(entry -> entry.confidence().isSeen())
                .allMatch(entry -> entry.source().isPresent());
        assertThat(VOCABULARY.initiatives()).allMatch(entry -> entry.source().isPresent());
        assertThat(VOCABULARY.resolutions())
                .flatExtracting(ResolutionEntry::revisions)
                .filteredOn(entry -> entry.confidence().isSeen())
                .allMatch(entry -> entry.source().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "PP, 2018, Dubai, seen",
        "PP, 2026, Doha, remembered",
        "WTDC, 2014, Dubai, seen",
        "WTSA, 2012, Dubai, remembered",
        "RA, 2023, Dubai, remembered"
    })
    void finds_a_conference_by_body_and_year(String body, int year, String place, String confidence) {
        assertThat(VOCABULARY.conference(ResolutionBody.of(body), year)).hasValueSatisfying(found -> {
            assertThat(found).hasToString(body + " (" + place + ", " + year + ")");
            assertThat(found.confidence()).hasToString(confidence);
            assertThat(found.isAt(place.toUpperCase(Locale.ROOT))).isTrue();
        });
    }

    @Test
    void finds_no_conference_where_none_met() {
        assertThat(VOCABULARY.conference(ResolutionBody.PP, 2015)).isEmpty();
        assertThat(VOCABULARY.bodies("Dubai", 2015)).isEmpty();
    }

    @Test
    void tells_the_bodies_that_met_at_a_place() {
        assertThat(VOCABULARY.bodies("dubai", 2018)).containsExactly(ResolutionBody.PP);
        assertThat(VOCABULARY.bodies("Florian\u00f3polis", 2004)).containsExactly(ResolutionBody.WTSA);
        assertThat(VOCABULARY.bodies("Dubai", 2023)).containsExactly(ResolutionBody.RA, ResolutionBody.WRC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-2021",
                "2018 \u2013 2021",
                "Buenos Aires",
                "buenos aires action plan",
                "WTDC-17",
                "WTDC-2017",
                "Buenos Aires, 2017"
            })
    void finds_an_action_plan_as_documents_call_it(String called) {
        assertThat(VOCABULARY.actionPlan(called)).map(ActionPlanEntry::toString).hasValue("Buenos Aires (2018-2021)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-2021", "Buenos", "WTDC-15", "plan", "2018-2021 and 2023-2025"})
    void finds_no_action_plan_under_another_name(String called) {
        assertThat(VOCABULARY.actionPlan(called)).isEmpty();
    }

    @Test
    void finds_programmes_of_action_plans() {
        ActionPlanEntry plan = VOCABULARY.actionPlan("Buenos Aires").orElseThrow();
        ActionPlanEntry hyderabad = VOCABULARY.actionPlan("Hyderabad").orElseThrow();

        assertThat(plan.entry(ProgrammeKind.OUTPUT, "2.2")).hasValueSatisfying(output -> {
            assertThat(output).hasToString("output 2.2");
            assertThat(output.actionLines()).containsExactly(ActionLine.C5);
            assertThat(output.confidence()).isEqualTo(Confidence.REMEMBERED);
        });
        assertThat(plan.entry(ProgrammeKind.PROGRAMME, "2.2")).isEmpty();
        assertThat(plan.entry(ProgrammeKind.OUTPUT, "2.9")).isEmpty();
        assertThat(plan.confidence()).isEqualTo(Confidence.SEEN);
        assertThat(plan.source()).contains("regional initiative pages");
        assertThat(hyderabad.entry(ProgrammeKind.PROGRAMME, "3"))
                .flatMap(ProgrammeEntry::title)
                .hasValue("Enabling environment");
        assertThat(VOCABULARY.actionPlan("Kigali").orElseThrow().entries())
                .hasSize(5)
                .allMatch(entry -> entry.code().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AFR3  | 2018-2021      | Building trust and security in the use of telecommunications/ICT       | seen
            afr 1 | WTDC-17        | Building digital economies and fostering innovation                    | seen
            AFR1  | 2023\u20132025 | Supporting digital transformation for a rapid move to a digital economy | seen
            AFR1  | 2026-2029      | Meaningful connectivity and resilient infrastructure                   | inferred
            ASP1  | Baku           | Special needs of LDCs, SIDS and LLDCs                                  | inferred
            """)
    void finds_an_initiative_in_its_plan(String code, String plan, String title, String confidence) {
        assertThat(VOCABULARY.initiative(code, plan)).hasValueSatisfying(found -> {
            assertThat(found.title()).isEqualTo(title);
            assertThat(found.confidence()).hasToString(confidence);
        });
    }

    @Test
    void finds_no_initiative_that_is_not_known() {
        assertThat(VOCABULARY.initiative("AFR1", "2014-2017")).isEmpty();
        assertThat(VOCABULARY.initiative("AMS1", "2018-2021")).isEmpty();
    }

    @Test
    void finds_study_periods() {
        assertThat(VOCABULARY.studyPeriod(Sector.ITU_D, "2018 - 2021"))
                .map(StudyPeriodEntry::period)
                .hasValue("2018-2021");
        assertThat(VOCABULARY.studyPeriod(Sector.ITU_D, "2018-2022")).isEmpty();
        assertThat(VOCABULARY.studyPeriod(Sector.ITU_T, "2018-2021")).isEmpty();
    }

    @Test
    void names_sectors_and_regions() {
        assertThat(VOCABULARY.sector(Sector.ITU_D)).flatMap(SectorEntry::bureau).hasValue("BDT");
        assertThat(VOCABULARY.region(Region.CIS)).map(RegionEntry::name).hasValue("Commonwealth of Independent States");
        assertThat(VOCABULARY.region(Region.GLOBAL)).isEmpty();
    }

    @Test
    void tells_what_an_entry_is_and_where_it_is_known_from() {
        assertThat(VOCABULARY.studyPeriod(Sector.ITU_D, "2018-2021")).hasValueSatisfying(period -> {
            assertThat(period).hasToString("ITU-D 2018-2021");
            assertThat(period.confidence()).isEqualTo(Confidence.SEEN);
            assertThat(period.source()).contains("papers of the study groups");
        });
        assertThat(VOCABULARY.initiative("AFR3", "2018-2021")).hasValueSatisfying(initiative -> {
            assertThat(initiative).hasToString("AFR3 (2018-2021)");
            assertThat(initiative.kind()).isEqualTo(InitiativeKind.REGIONAL);
        });
        assertThat(VOCABULARY.actionPlan("Doha").orElseThrow().entry(ProgrammeKind.PROGRAMME, "1"))
                .flatMap(ProgrammeEntry::source)
                .contains("C6 roadmap papers");
        assertThat(VOCABULARY.actionPlan("Kigali").orElseThrow().entries().get(0))
                .hasToString("Affordable connectivity");
        assertThat(VOCABULARY.strategicPlan("2024-2027").orElseThrow().levels())
                .extracting(StrategicLevelEntry::toString, StrategicLevelEntry::confidence)
                .startsWith(tuple("goal", Confidence.SEEN), tuple("target", Confidence.REMEMBERED));
    }

    @Test
    void tells_the_topic_and_the_source_of_a_resolution() {
        ResolutionEntry entry = VOCABULARY.resolution(ResolutionBody.PP, "130").orElseThrow();
        assertThat(entry).hasToString("PP Resolution 130");
        assertThat(entry.body()).isEqualTo(ResolutionBody.PP);
        assertThat(entry.number()).isEqualTo("130");
        assertThat(entry.topic()).isEqualTo("Confidence and security in the use of ICTs");
        assertThat(entry.confidence()).isEqualTo(Confidence.SEEN);
        assertThat(entry.source()).isEmpty();
    }

    @Test
    void knows_the_revisions_of_a_resolution_from_the_oldest() {
        assertThat(VOCABULARY.resolution(ResolutionBody.PP, "130").orElseThrow().revisions())
                .extracting(RevisionEntry::year, RevisionEntry::confidence)
                .containsExactly(
                        tuple(2006, Confidence.SEEN),
                        tuple(2014, Confidence.SEEN),
                        tuple(2018, Confidence.SEEN),
                        tuple(2022, Confidence.REMEMBERED));
        assertThat(VOCABULARY
                        .resolution(ResolutionBody.COUNCIL, "1332")
                        .orElseThrow()
                        .revisions())
                .extracting(entry -> entry.revision().action(), RevisionEntry::year)
                .containsExactly(tuple(AdoptionAction.MODIFIED, 2016), tuple(AdoptionAction.REV, 2024));
        assertThat(VOCABULARY.resolution(ResolutionBody.PP, "172").orElseThrow().revisions())
                .singleElement()
                .hasToString("Guadalajara, 2010");
    }

    @Test
    void keeps_a_resolution_without_revisions_where_later_ones_are_uncertain() {
        assertThat(List.of("182", "188", "189"))
                .allSatisfy(number -> assertThat(VOCABULARY.resolution(ResolutionBody.PP, number))
                        .hasValueSatisfying(
                                entry -> assertThat(entry.revisions()).isEmpty()));
    }

    @Test
    void takes_resolutions_for_all_lines_to_matter_to_the_eighteen() {
        assertThat(VOCABULARY
                        .resolution(ResolutionBody.WTSA, "75")
                        .orElseThrow()
                        .actionLines())
                .hasSize(18)
                .doesNotContain(ActionLine.C7);
        assertThat(VOCABULARY.resolution(ResolutionBody.PP, "102").orElseThrow().actionLines())
                .containsExactly(ActionLine.C5, ActionLine.C6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PP      | 140  | 2013       | -
            PP      | 140  | 2014-01-01 | Rev. Busan, 2014
            PP      | 140  | 2017-12-31 | Rev. Busan, 2014
            PP      | 140  | 2018-Q2    | Rev. Dubai, 2018
            PP      | 140  | 2026-11    | Rev. Bucharest, 2022
            WTDC    | 30   | 2019       | Rev. Buenos Aires, 2017
            Council | 1332 | 2020       | Modified 2016
            PP      | 189  | 2026       | -
            PP      | 9999 | 2026       | -
            """)
    void tells_the_newest_known_revision_in_force(String body, String number, String date, String revision) {
        assertThat(VOCABULARY
                        .inForce(ResolutionBody.of(body), number, PartialDate.of(date))
                        .map(RevisionEntry::toString))
                .isEqualTo(Optional.ofNullable(revision));
    }

    @Test
    void knows_an_action_plan_in_every_year_from_2007_but_2022() {
        assertThat(IntStream.rangeClosed(2007, 2029)
                        .boxed()
                        .filter(year -> Stream.of(year)
                                .noneMatch(y -> VOCABULARY.actionPlans().stream()
                                        .anyMatch(plan -> plan.start() <= y && y <= plan.end()))))
                .containsExactly(2022);
    }
}
