package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.Publication;

/** What may be written as one text means the same as its object. */
class ShorthandsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "strategicGoals: ['D.3 (2020-2023)'] | strategicGoals: [{plan: 2020-2023, code: D.3}]",
                "resolutions: ['PP Resolution 140 (Rev. Dubai, 2018)'] | resolutions: [{body: PP, number: '140', revision: {action: rev, place: Dubai, year: 2018}}]",
                "programmes: ['Programme 3 (Hyderabad)'] | programmes: [{kind: programme, code: '3', plan: Hyderabad}]",
                "programmes: [Capacity building] | programmes: [{title: {fr: Capacity building}}]",
                "initiatives: ['AFR3 (2018-2021)'] | initiatives: [{kind: regional, code: AFR3, plan: 2018-2021}]",
                "questions: ['Q3/2 (2018-2021)'] | questions: [{number: '3', studyGroup: '2', period: 2018-2021}]",
                "sdgs: ['9.c'] | sdgs: [{goal: '9', target: 9.c}]",
                "sdgs: ['SDG 9.C'] | sdgs: [{goal: '9', target: 9.c, asWritten: SDG 9.C}]",
                "gdcObjectives: ['3'] | gdcObjectives: [{objective: '3', asWritten: '3'}]",
                "gdcObjectives: ['GDC 3'] | gdcObjectives: [{objective: '3'}]",
                "timeframe: 2018/2021 | timeframe: {kind: range, start: '2018', end: '2021'}",
                "timeframe: 2018-2021 | timeframe: {kind: range, start: '2018', end: '2021', asWritten: 2018-2021}",
                "expectedResults: [Better networks] | expectedResults: [{text: {fr: Better networks}}]",
                "partners: [Member States, APT] | partners: [{group: member-states}, {name: APT}]",
                "resources: within existing resources | resources: {kind: within-existing-resources}",
                "resources: two posts | resources: {note: {fr: two posts}}",
                "links: ['https://www.itu.int/'] | links: [{uri: 'https://www.itu.int/'}]",
                "remarks: [Une remarque] | remarks: [{fr: Une remarque}]",
                "supportingUnits: [] | sectors: []",
            })
    void mean_the_same_as_their_objects(String shorthand, String object) {
        assertThat(activity(shorthand)).isEqualTo(activity(object));
    }

    @Test
    void takes_the_first_language_of_the_publication_wherever_it_stands() {
        Publication before = RoadmapReader.create()
                .read(
                        "languages: [fr, en]\nformat: wsis-roadmaps/1.0\ntitle: Titre\nroadmaps: [{id: a, actionLine: C2}]\n")
                .publication();
        Publication after = RoadmapReader.create()
                .read(
                        "format: wsis-roadmaps/1.0\ntitle: Titre\nroadmaps: [{id: a, actionLine: C2}]\nlanguages: [fr, en]\n")
                .publication();

        assertThat(after).isEqualTo(before);
        assertThat(after.title()).isEqualTo(LocalizedText.of(LanguageTag.of("fr"), "Titre"));
    }

    @Test
    void takes_english_where_the_publication_names_no_language() {
        assertThat(RoadmapReader.create()
                        .read("format: wsis-roadmaps/1.0\ntitle: Title\nroadmaps: [{id: a, actionLine: C2}]\n")
                        .publication()
                        .title())
                .isEqualTo(LocalizedText.of("Title"));
    }

    private static Activity activity(String member) {
        return RoadmapReader.create()
                .read(
                        "format: wsis-roadmaps/1.0\ntitle: T\nroadmaps: [{id: a, actionLine: C2, activities: [{id: x, title: t, "
                                + member
                                + "}]}]\nlanguages: [fr]\n")
                .publication()
                .roadmaps()
                .get(0)
                .activities()
                .get(0);
    }
}
