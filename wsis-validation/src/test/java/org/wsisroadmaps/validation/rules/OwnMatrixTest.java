package org.wsisroadmaps.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.catalogue.Catalogues;
import org.wsisroadmaps.model.catalogue.WsisSdgMatrix;
import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.RoadmapValidator;
import org.wsisroadmaps.validation.Sample;

/** A matrix that says nothing of a line expects nothing of it either. */
class OwnMatrixTest {
    @TempDir
    Path folder;

    private RoadmapValidator validator;

    @BeforeEach
    void load() throws IOException {
        Path file = Files.writeString(
                folder.resolve("matrix.csv"), "action_line,sdg_goal,sdg_target\nC2,9,9.c\n", StandardCharsets.UTF_8);
        WsisSdgMatrix matrix = WsisSdgMatrix.load(file, PartialDate.of("2026-07"));
        validator = RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .catalogues(Catalogues.bundled().withMatrix(matrix))
                .build();
    }

    @Test
    void lets_pass_any_link_where_no_line_of_the_activity_is_known() {
        assertThat(outside(ActionLine.C5)).isEmpty();
        assertThat(outside(ActionLine.C5, ActionLine.C6)).isEmpty();
    }

    @Test
    void asks_for_the_links_of_those_lines_that_it_knows() {
        assertThat(outside(ActionLine.C2)).containsExactly("/roadmaps/0/activities/0/sdgs/0");
        assertThat(outside(ActionLine.C2, ActionLine.C5)).containsExactly("/roadmaps/0/activities/0/sdgs/0");
        assertThat(outside(ActionLine.C5, ActionLine.C2)).containsExactly("/roadmaps/0/activities/0/sdgs/0");
    }

    @Test
    void asks_for_the_links_of_the_parts_of_c7_where_c7_is_named_as_a_whole() {
        assertThat(outside(ActionLine.C7)).containsExactly("/roadmaps/0/activities/0/sdgs/0");
    }

    /** Returns where a link to 4.1 is found to be outside the matrix, next to one that is of C2. */
    private List<String> outside(ActionLine line, ActionLine... others) {
        Activity activity = Sample.activity("a").toBuilder()
                .otherActionLines(List.of(others))
                .sdgs(List.of(SdgLink.parse("4.1"), SdgLink.parse("9.c")))
                .build();
        return validator.validate(Sample.publication(Sample.roadmap("r", line, activity))).findings().stream()
                .filter(finding -> finding.rule().equals("sdg-link-outside-matrix"))
                .map(Finding::pointer)
                .filter(pointer -> pointer.endsWith("/0"))
                .toList();
    }
}
