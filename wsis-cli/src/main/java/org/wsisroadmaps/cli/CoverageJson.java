package org.wsisroadmaps.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.wsisroadmaps.io.stream.JsonOutput;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.LocatedActivity;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.catalogue.CoverageCell;
import org.wsisroadmaps.model.catalogue.CoverageCell.State;

/** Writes coverage as JSON, for programs: every cell that is not empty, with the activities behind it. */
final class CoverageJson {
    private CoverageJson() {}

    /** Returns an object, with a line feed at its end. */
    static String of(Coverage coverage) {
        JsonOutput out = JsonOutput.indented();
        out.startObject();
        out.text("title", coverage.title());
        out.name("referenceData");
        out.startObject();
        coverage.catalogues().editions().forEach(out::text);
        out.endObject();
        out.name("counts");
        out.startObject();
        for (State state : State.values()) {
            out.name(code(state));
            out.number(coverage.count(state));
        }
        out.endObject();
        out.name("lines");
        out.startList();
        coverage.lines().forEach(line -> write(coverage, line, out));
        out.endList();
        out.name("cells");
        out.startList();
        for (ActionLine line : coverage.lines()) {
            for (SdgGoal goal : coverage.goals()) {
                write(coverage.cell(line, goal), out);
            }
        }
        out.endList();
        out.endObject();
        return new String(out.bytes(), StandardCharsets.UTF_8);
    }

    private static void write(Coverage coverage, ActionLine line, JsonOutput out) {
        out.startObject();
        out.text("actionLine", line);
        out.text("title", coverage.title(line));
        out.name("activities");
        out.number(coverage.publication().activitiesOf(line).size());
        out.name("activitiesWithoutGoal");
        out.number(coverage.goalless(line));
        out.endObject();
    }

    private static void write(CoverageCell cell, JsonOutput out) {
        if (cell.state() == State.NEITHER) {
            return;
        }
        out.startObject();
        out.text("actionLine", cell.actionLine());
        out.text("goal", cell.goal());
        out.text("state", code(cell.state()));
        out.texts(
                "expected",
                cell.expected().stream()
                        .map(link -> link.target()
                                .map(Object::toString)
                                .orElseGet(() -> link.goal().toString()))
                        .toList());
        out.name("activities");
        out.startList();
        for (LocatedActivity found : cell.activities()) {
            out.startObject();
            out.text("id", found.activity().id());
            out.text("pointer", found.pointer());
            out.endObject();
        }
        out.endList();
        out.endObject();
    }

    private static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
