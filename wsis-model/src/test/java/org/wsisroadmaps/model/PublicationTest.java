package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
    private static final Activity BROADBAND = activity("A1", "Broadband")
            .addFormerId(Id.of("B1"))
            .addOtherActionLine(ActionLine.C7_ELEA)
            .addSdg(SdgLink.parse("9.c"))
            .addSdg(SdgLink.parse("4"))
            .addResolution(Resolution.parse("PP-14 Resolution 140 (Rev. Busan, 2014)"))
            .addPartner(Partner.of(Organization.builder()
                    .name("African Telecommunications Union")
                    .acronym("ATU")
                    .build()))
            .timeframe(Timeframe.parse("2018-2021"))
            .build();
    private static final Activity TRUST = activity("B1", "Trust")
            .addSdg(SdgLink.parse("9.c.1"))
            .addPartner(Partner.parse("Member States"))
            .timeframe(Timeframe.parse("until WRC-19"))
            .build();
    private static final Activity BARE = activity("A3", "Bare").build();
    private static final Publication PUBLICATION = Publication.builder()
            .title(LocalizedText.of("Roadmaps"))
            .edition("DRAFT 1.0")
            .addRoadmap(roadmap("R2", ActionLine.C2)
                    .addActivity(BROADBAND)
                    .addActivity(BARE)
                    .build())
            .addRoadmap(roadmap("R5", ActionLine.C5).addActivity(TRUST).build())
            .build();

    private static Activity.Builder activity(String id, String title) {
        return Activity.builder().id(Id.of(id)).title(LocalizedText.of(title));
    }

    private static Roadmap.Builder roadmap(String id, ActionLine line) {
        return Roadmap.builder().id(Id.of(id)).actionLine(line);
    }

    private static List<String> pointers(List<LocatedActivity> activities) {
        return activities.stream().map(LocatedActivity::pointer).toList();
    }

    @Test
    void lists_its_activities_with_their_places() {
        List<LocatedActivity> activities = PUBLICATION.activities();
        assertThat(pointers(activities))
                .containsExactly("/roadmaps/0/activities/0", "/roadmaps/0/activities/1", "/roadmaps/1/activities/0");
        assertThat(activities.get(2).activity()).isEqualTo(TRUST);
        assertThat(activities.get(2).roadmap().id()).hasToString("R5");
        assertThat(activities.get(2)).hasToString("/roadmaps/1/activities/0 B1 Trust");
    }

    @Test
    void finds_an_activity_by_its_id_before_a_former_one() {
        assertThat(PUBLICATION.activity(Id.of("B1")).map(LocatedActivity::activity))
                .contains(TRUST);
    }

    @Test
    void finds_an_activity_by_a_former_id_where_no_other_has_it() {
        Publication renamed = PUBLICATION.toBuilder()
                .roadmaps(PUBLICATION.roadmaps().subList(0, 1))
                .build();
        assertThat(renamed.activity(Id.of("B1")).map(LocatedActivity::activity)).contains(BROADBAND);
        assertThat(renamed.activity(Id.of("Z9"))).isEmpty();
    }

    @Test
    void finds_activities_of_a_line_and_those_that_serve_it_too() {
        assertThat(pointers(PUBLICATION.activitiesOf(ActionLine.C2)))
                .containsExactly("/roadmaps/0/activities/0", "/roadmaps/0/activities/1");
        assertThat(pointers(PUBLICATION.activitiesOf(ActionLine.C7_ELEA))).containsExactly("/roadmaps/0/activities/0");
        assertThat(PUBLICATION.activitiesOf(ActionLine.C7)).isEmpty();
    }

    @Test
    void finds_activities_that_serve_a_goal_or_target() {
        assertThat(pointers(PUBLICATION.activitiesServing(SdgGoal.of(9))))
                .containsExactly("/roadmaps/0/activities/0", "/roadmaps/1/activities/0");
        assertThat(pointers(PUBLICATION.activitiesServing(SdgGoal.of(4)))).containsExactly("/roadmaps/0/activities/0");
        assertThat(pointers(PUBLICATION.activitiesServing(SdgTarget.parse("9.c"))))
                .containsExactly("/roadmaps/0/activities/0", "/roadmaps/1/activities/0");
        assertThat(PUBLICATION.activitiesServing(SdgTarget.parse("4.1"))).isEmpty();
    }

    @Test
    void takes_the_target_of_an_indicator_that_stands_alone() {
        SdgLink link = SdgLink.builder()
                .goal(SdgGoal.of(9))
                .indicator(SdgIndicator.parse("9.c.1"))
                .build();
        assertThat(activity("A", "A").addSdg(link).build().serves(SdgTarget.parse("9.c")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ATU", "atu", "African Telecommunications Union", "AFRICAN  TELECOMMUNICATIONS\u00A0UNION"})
    void finds_activities_with_a_partner(String partner) {
        assertThat(pointers(PUBLICATION.activitiesWith(partner))).containsExactly("/roadmaps/0/activities/0");
        assertThat(BROADBAND.involves(partner)).isTrue();
        assertThat(TRUST.involves(partner)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Member States", "member states", "member-states"})
    void finds_activities_with_a_group_by_its_words(String group) {
        assertThat(pointers(PUBLICATION.activitiesWith(group))).containsExactly("/roadmaps/1/activities/0");
        assertThat(TRUST.involves(group)).isTrue();
    }

    @Test
    void refuses_to_look_for_a_partner_without_a_name() {
        assertThatThrownBy(() -> PUBLICATION.activitiesWith(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TRUST.involves("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void finds_activities_that_cite_a_resolution_in_any_revision() {
        Resolution dubai = Resolution.parse("Resolution 140 (Rev. Dubai, 2018)");
        assertThat(pointers(PUBLICATION.activitiesCiting(dubai))).containsExactly("/roadmaps/0/activities/0");
        assertThat(PUBLICATION.activitiesCiting(Resolution.parse("WTDC Resolution 140")))
                .isEmpty();
    }

    @Test
    void sorts_activities_by_whether_they_are_underway_in_a_year() {
        Map<Answer, List<LocatedActivity>> activities = PUBLICATION.activitiesIn(2019);
        assertThat(activities.keySet()).containsExactly(Answer.values());
        assertThat(pointers(activities.get(Answer.YES))).containsExactly("/roadmaps/0/activities/0");
        assertThat(activities.get(Answer.NO)).isEmpty();
        assertThat(pointers(activities.get(Answer.UNKNOWN)))
                .containsExactly("/roadmaps/0/activities/1", "/roadmaps/1/activities/0");
        assertThat(pointers(PUBLICATION.activitiesIn(2022).get(Answer.NO))).containsExactly("/roadmaps/0/activities/0");
    }

    @Test
    void refuses_a_year_out_of_range() {
        assertThatThrownBy(() -> PUBLICATION.activitiesIn(1)).isInstanceOf(IllegalArgumentException.class);
        Publication without = PUBLICATION.toBuilder()
                .roadmaps(List.of(roadmap("R2", ActionLine.C2).build()))
                .build();
        assertThatThrownBy(() -> without.activitiesIn(1864))
                .hasMessage("the year 1864 is out of range: use 1865 to 2200");
        assertThatThrownBy(() -> without.activitiesIn(2201))
                .hasMessage("the year 2201 is out of range: use 1865 to 2200");
        assertThatThrownBy(() -> BARE.isUnderway(3000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void does_not_take_an_absent_timeframe_for_an_open_ended_one() {
        assertThat(BARE.isUnderway(2019)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void lists_the_sdg_links_of_a_line() {
        assertThat(PUBLICATION.sdgLinks(ActionLine.C2)).containsExactly(SdgLink.parse("9.c"), SdgLink.parse("4"));
        assertThat(PUBLICATION.sdgLinks(ActionLine.C7_ELEA)).hasSize(2);
        assertThat(PUBLICATION.sdgLinks(ActionLine.C11)).isEmpty();
    }

    @Test
    void knows_an_activity_by_present_and_former_ids() {
        assertThat(BROADBAND.isKnownAs(Id.of("A1"))).isTrue();
        assertThat(BROADBAND.isKnownAs(Id.of("B1"))).isTrue();
        assertThat(BROADBAND.isKnownAs(Id.of("a1"))).isFalse();
    }

    @Test
    void gives_lists_that_nobody_can_change() {
        assertThatThrownBy(() -> PUBLICATION.activities().clear()).isInstanceOf(UnsupportedOperationException.class);
        Map<Answer, List<LocatedActivity>> activities = PUBLICATION.activitiesIn(2019);
        assertThatThrownBy(activities::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> PUBLICATION.roadmaps().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void holds_at_least_one_roadmap_and_a_title() {
        Publication.Builder untitled =
                Publication.builder().addRoadmap(roadmap("R", ActionLine.C1).build());
        assertThatThrownBy(untitled::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("title");
        Publication.Builder empty = Publication.builder().title(LocalizedText.of("T"));
        assertThatThrownBy(empty::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one roadmap");
    }

    @Test
    void tells_itself_in_short() {
        assertThat(PUBLICATION).hasToString("Roadmaps (DRAFT 1.0)");
        assertThat(PUBLICATION.roadmaps().get(0)).hasToString("Roadmap R2 of C2");
        assertThat(BARE).hasToString("A3 Bare");
    }
}
