package org.wsisroadmaps.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.SdgTarget;

class WsisSdgMatrixTest {
    private static final WsisSdgMatrix MATRIX = WsisSdgMatrix.bundled();
    private static final PartialDate TODAY = PartialDate.of("2026-11-24");

    @Test
    void has_187_links_163_to_targets_and_24_to_goals_as_a_whole() {
        assertThat(MATRIX.links()).hasSize(187).doesNotHaveDuplicates();
        assertThat(MATRIX.links()).filteredOn(link -> link.target().isPresent()).hasSize(163);
        assertThat(MATRIX.links()).filteredOn(link -> link.target().isEmpty()).hasSize(24);
        assertThat(MATRIX.links().stream()
                        .map(link -> List.of(link.actionLine(), link.goal()))
                        .distinct())
                .hasSize(123);
        assertThat(MATRIX.links().stream()
                        .flatMap(link -> link.target().stream())
                        .distinct())
                .hasSize(80);
    }

    @Test
    void names_targets_that_exist_and_belong_to_its_goals() {
        SdgCatalogue sdg = SdgCatalogue.bundled();
        assertThat(MATRIX.links().stream().flatMap(link -> link.target().stream()))
                .allMatch(sdg::has);
        assertThat(MATRIX.links())
                .allMatch(link -> link.target()
                        .map(target -> target.goal().equals(link.goal()))
                        .orElse(true));
    }

    @Test
    void links_every_line_but_c7_as_a_whole() {
        for (ActionLine line : ActionLine.values()) {
            assertThat(MATRIX.links(line).isEmpty()).as(line.toString()).isEqualTo(line == ActionLine.C7);
        }
        assertThat(MATRIX.links(ActionLine.C3))
                .extracting(link -> link.goal().number())
                .containsExactly(1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
    }

    @Test
    void tells_what_a_line_serves() {
        assertThat(MATRIX.links(ActionLine.C2))
                .extracting(MatrixLink::toString)
                .containsExactly("C2 - 1.4", "C2 - 8.2", "C2 - 9.1", "C2 - 9.a", "C2 - 9.c", "C2 - 11.5", "C2 - 11.b");
        assertThat(MATRIX.links(ActionLine.C7_ELEA))
                .extracting(MatrixLink::toString)
                .containsExactly("C7-ELEA - 4");
    }

    @Test
    void tells_which_lines_serve_a_target_or_its_goal_as_a_whole() {
        assertThat(MATRIX.lines(SdgTarget.parse("9.a"))).containsExactly(ActionLine.C2, ActionLine.C3, ActionLine.C8);
        assertThat(MATRIX.lines(SdgTarget.parse("6.1"))).containsExactly(ActionLine.C3, ActionLine.C7_ESCI);
    }

    @Test
    void tells_which_lines_serve_a_goal_or_targets_of_it() {
        assertThat(MATRIX.lines(SdgGoal.of(4)))
                .containsExactlyInAnyOrder(
                        ActionLine.C4,
                        ActionLine.C5,
                        ActionLine.C6,
                        ActionLine.C7_ELEA,
                        ActionLine.C7_EEMP,
                        ActionLine.C7_EAGR,
                        ActionLine.C7_ESCI,
                        ActionLine.C8,
                        ActionLine.C10);
        assertThat(MATRIX.lines(SdgGoal.of(14)))
                .containsExactlyInAnyOrder(ActionLine.C3, ActionLine.C4, ActionLine.C7_EENV, ActionLine.C7_ESCI);
    }

    @ParameterizedTest
    @CsvSource({
        "C2, 9.c, true",
        "C2, 9.c.1, true",
        "C2, 9, true",
        "C2, 9.b, false",
        "C2, 9.2.1, false",
        "C2, 4, false",
        "C7-ELEA, 4.4, true",
        "C7-ELEA, 4, true",
        "C7, 4, false",
        "C3, 4, false"
    })
    void tells_whether_it_knows_the_link_of_an_activity(String line, String link, boolean expected) {
        assertThat(MATRIX.expects(ActionLine.parse(line), SdgLink.parse(link))).isEqualTo(expected);
    }

    @Test
    void names_its_date() {
        assertThat(MATRIX.asOf()).hasToString("2017-06").hasToString(WsisSdgMatrix.BUNDLED_AS_OF);
        assertThat(MATRIX).hasToString("WSIS-SDG matrix as of 2017-06");
    }

    @Test
    void cannot_be_changed() {
        assertThatThrownBy(() -> MATRIX.links().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> MATRIX.links(ActionLine.C2).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void loads_from_a_file_of_any_name(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("matrix-2026.csv");
        Files.writeString(file, CataloguesFolder.bundled("wsis-sdg-matrix.csv"));
        WsisSdgMatrix loaded = WsisSdgMatrix.load(file, TODAY);
        assertThat(loaded.links()).isEqualTo(MATRIX.links());
        assertThat(loaded.asOf()).isEqualTo(TODAY);
        assertThat(loaded).isNotEqualTo(MATRIX);
    }

    @Test
    void looks_links_up_in_the_file_that_was_loaded(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("matrix.csv");
        Files.writeString(file, "action_line,sdg_goal,sdg_target\nC3,4,4.1\nC5,4,\nC3,9,9.c\n");
        WsisSdgMatrix loaded = WsisSdgMatrix.load(file, TODAY);
        assertThat(loaded.links(ActionLine.C3))
                .containsExactly(loaded.links().get(0), loaded.links().get(2));
        assertThat(loaded.links(ActionLine.C5)).containsExactly(loaded.links().get(1));
        assertThat(loaded.links(ActionLine.C2)).isEmpty();
        assertThat(loaded.expects(ActionLine.C3, SdgLink.parse("4.1.1"))).isTrue();
        assertThat(loaded.expects(ActionLine.C3, SdgLink.parse("4.2.1"))).isFalse();
        assertThat(loaded.expects(ActionLine.C5, SdgLink.parse("4.2.1"))).isTrue();
    }

    @Test
    void tells_all_that_is_wrong_with_a_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("m.csv");
        Files.writeString(
                file, "action_line,sdg_goal,sdg_target\nC2,9,9.c\nC12,18,x\nC2,9\nC2,4,9.1\nC2,9,9.c\nC2,9,\nC2,9,\n");
        assertThat(CataloguesFolder.faults(() -> WsisSdgMatrix.load(file, TODAY)))
                .containsExactly(
                        "m.csv, line 3, column 1 (action_line): 'C12' is no action line: use C1 to C11, or a part of C7"
                                + " such as C7-EHEA",
                        "m.csv, line 3, column 2 (sdg_goal): there is no goal 18: the goals are 1 to 17",
                        "m.csv, line 3, column 3 (sdg_target): 'x' is no SDG code: use a goal such as 9, a target such as"
                                + " 9.c or an indicator such as 9.c.1",
                        "m.csv, line 4: the record has 2 fields where the header has 3",
                        "m.csv, line 5, column 3 (sdg_target): the target is none of goal 4",
                        "m.csv, line 6, column 3 (sdg_target): the link C2 - 9.c is there twice",
                        "m.csv, line 8, column 3 (sdg_target): the link C2 - 9 is there twice");
    }

    @Test
    void refuses_what_is_no_file() {
        assertThatThrownBy(() -> WsisSdgMatrix.load(Path.of("/"), TODAY)).isInstanceOf(IllegalArgumentException.class);
    }
}
