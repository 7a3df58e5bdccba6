package org.wsisroadmaps.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgLink;

class CoverageMatrixTest {
    private static final WsisSdgMatrix MATRIX = WsisSdgMatrix.bundled();
    private static final Publication PUBLICATION = Publication.builder()
            .title(LocalizedText.of("Roadmaps"))
            .addRoadmap(roadmap("R5", ActionLine.C5)
                    .addActivity(activity("A1", "9.c", "4").build())
                    .build())
            .addRoadmap(roadmap("R2", ActionLine.C2)
                    .addActivity(activity("A2", "9.c.1", "9.1", "9")
                            .addOtherActionLine(ActionLine.C7_ELEA)
                            .build())
                    .addActivity(activity("A3", "9.b", "13")
                            .addOtherActionLine(ActionLine.C5)
                            .build())
                    .addActivity(activity("A4").build())
                    .build())
            .build();
    private static final CoverageMatrix COVERAGE = CoverageMatrix.of(PUBLICATION, MATRIX);

    private static Roadmap.Builder roadmap(String id, ActionLine line) {
        return Roadmap.builder().id(Id.of(id)).actionLine(line);
    }

    private static Activity.Builder activity(String id, String... sdgs) {
        Activity.Builder activity = Activity.builder().id(Id.of(id)).title(LocalizedText.of("Title"));
        for (String sdg : sdgs) {
            activity.addSdg(SdgLink.parse(sdg));
        }
        return activity;
    }

    private static CoverageCell cell(ActionLine line, int goal) {
        return COVERAGE.cell(line, SdgGoal.of(goal));
    }

    private static List<String> ids(CoverageCell cell) {
        return cell.activities().stream()
                .map(located -> located.activity().id().toString())
                .toList();
    }

    @Test
    void has_the_lines_of_roadmaps_and_of_activities_in_the_order_of_the_lines() {
        assertThat(COVERAGE.lines()).containsExactly(ActionLine.C2, ActionLine.C5, ActionLine.C7_ELEA);
        assertThat(COVERAGE.goals()).hasSize(17).isSorted();
        assertThat(COVERAGE.asOf()).isEqualTo(MATRIX.asOf());
        assertThat(COVERAGE).hasToString("coverage of [C2, C5, C7-ELEA] by the WSIS-SDG matrix as of 2017-06");
    }

    @Test
    void has_a_line_whose_roadmap_is_empty() {
        Publication empty = Publication.builder()
                .title(LocalizedText.of("Roadmaps"))
                .addRoadmap(roadmap("R9", ActionLine.C9).build())
                .build();
        CoverageMatrix coverage = CoverageMatrix.of(empty, MATRIX);
        assertThat(coverage.lines()).containsExactly(ActionLine.C9);
        assertThat(coverage.cells(ActionLine.C9))
                .extracting(CoverageCell::state)
                .containsOnly(CoverageCell.State.EXPECTED_NOT_SERVED, CoverageCell.State.NEITHER);
    }

    @Test
    void tells_what_is_expected_and_served() {
        assertThat(cell(ActionLine.C2, 9).state()).isEqualTo(CoverageCell.State.SERVED);
        assertThat(cell(ActionLine.C2, 11).state()).isEqualTo(CoverageCell.State.EXPECTED_NOT_SERVED);
        assertThat(cell(ActionLine.C2, 13).state()).isEqualTo(CoverageCell.State.SERVED_NOT_EXPECTED);
        assertThat(cell(ActionLine.C2, 17).state()).isEqualTo(CoverageCell.State.NEITHER);
        assertThat(cell(ActionLine.C2, 9)).hasToString("C2 - 9 SERVED");
    }

    @Test
    void names_the_activities_behind_a_cell() {
        assertThat(ids(cell(ActionLine.C2, 9))).containsExactly("A2", "A3");
        assertThat(cell(ActionLine.C2, 9).activities().get(0).pointer()).isEqualTo("/roadmaps/1/activities/0");
        assertThat(ids(cell(ActionLine.C2, 11))).isEmpty();
    }

    @Test
    void counts_an_activity_for_its_other_lines_too() {
        assertThat(ids(cell(ActionLine.C5, 9))).containsExactly("A1", "A3");
        assertThat(ids(cell(ActionLine.C5, 13))).containsExactly("A3");
        assertThat(cell(ActionLine.C5, 13).state()).isEqualTo(CoverageCell.State.SERVED_NOT_EXPECTED);
        assertThat(ids(cell(ActionLine.C7_ELEA, 9))).containsExactly("A2");
        assertThat(cell(ActionLine.C7_ELEA, 4).state()).isEqualTo(CoverageCell.State.EXPECTED_NOT_SERVED);
    }

    @Test
    void groups_expected_targets_by_goal_and_tells_which_are_uncovered() {
        assertThat(cell(ActionLine.C2, 9).expected())
                .extracting(MatrixLink::toString)
                .containsExactly("C2 - 9.1", "C2 - 9.a", "C2 - 9.c");
        assertThat(cell(ActionLine.C2, 9).uncoveredTargets())
                .extracting(Object::toString)
                .containsExactly("9.a");
        assertThat(cell(ActionLine.C2, 11).uncoveredTargets())
                .extracting(Object::toString)
                .containsExactly("11.5", "11.b");
        // a goal as a whole does not stand for its targets
        assertThat(cell(ActionLine.C5, 4).state()).isEqualTo(CoverageCell.State.SERVED);
        assertThat(cell(ActionLine.C5, 4).uncoveredTargets())
                .extracting(Object::toString)
                .containsExactly("4.1", "4.3", "4.5");
    }

    @Test
    void expects_a_goal_as_a_whole_without_naming_targets() {
        CoverageCell whole = cell(ActionLine.C7_ELEA, 4);
        assertThat(whole.expected()).extracting(MatrixLink::toString).containsExactly("C7-ELEA - 4");
        assertThat(whole.uncoveredTargets()).isEmpty();
    }

    @Test
    void expects_nothing_of_c7_as_a_whole_nor_of_lines_that_serve_nothing() {
        assertThat(COVERAGE.cells(ActionLine.C7))
                .hasSize(17)
                .allMatch(cell -> cell.state() == CoverageCell.State.NEITHER);
    }

    @Test
    void has_cells_of_lines_that_the_publication_leaves_out() {
        for (ActionLine line : ActionLine.values()) {
            for (SdgGoal goal : COVERAGE.goals()) {
                CoverageCell cell = COVERAGE.cell(line, goal);
                assertThat(cell.actionLine()).isEqualTo(line);
                assertThat(cell.goal()).isEqualTo(goal);
                assertThat(cell.expected().isEmpty())
                        .isEqualTo(!MATRIX.lines(goal).contains(line));
            }
        }
        assertThat(cell(ActionLine.C3, 1).state()).isEqualTo(CoverageCell.State.EXPECTED_NOT_SERVED);
    }

    @Test
    void cannot_be_changed() {
        assertThatThrownBy(() -> COVERAGE.lines().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> COVERAGE.goals().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> cell(ActionLine.C2, 9).activities().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> cell(ActionLine.C2, 9).expected().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void compares_by_value() {
        assertThat(CoverageMatrix.of(PUBLICATION, MATRIX)).isEqualTo(COVERAGE).hasSameHashCodeAs(COVERAGE);
    }
}
