package org.wsisroadmaps.cli;

import java.util.Arrays;
import java.util.List;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.catalogue.Catalogues;
import org.wsisroadmaps.model.catalogue.CoverageCell;
import org.wsisroadmaps.model.catalogue.CoverageCell.State;
import org.wsisroadmaps.model.catalogue.CoverageMatrix;

/** A publication set against the WSIS-SDG matrix, with the names that rows and columns are shown by. */
record Coverage(Publication publication, CoverageMatrix matrix, Catalogues catalogues) {
    /** Compares a publication with the matrix of the catalogues. */
    static Coverage of(Publication publication, Catalogues catalogues) {
        return new Coverage(publication, CoverageMatrix.of(publication, catalogues.matrix()), catalogues);
    }

    /** Returns the lines that the publication is about: those with a roadmap or an activity. */
    List<ActionLine> lines() {
        return matrix.lines();
    }

    /** Returns the other lines, which the publication is not expected to say anything about; not C7 as a whole. */
    List<ActionLine> absent() {
        List<ActionLine> lines = lines();
        return Arrays.stream(ActionLine.values())
                .filter(line -> line != ActionLine.C7 && !lines.contains(line))
                .toList();
    }

    /** Returns as of when the matrix links what it links. */
    String asOf() {
        return matrix.asOf().toString();
    }

    /** Returns the goals, 1 to 17. */
    List<SdgGoal> goals() {
        return matrix.goals();
    }

    /** Returns what the publication has for a line and a goal. */
    CoverageCell cell(ActionLine line, SdgGoal goal) {
        return matrix.cell(line, goal);
    }

    /** Returns the cells of a line that are in a state. */
    List<CoverageCell> cells(ActionLine line, State state) {
        return matrix.cells(line).stream().filter(cell -> cell.state() == state).toList();
    }

    /** Returns how many cells are in a state. */
    int count(State state) {
        return lines().stream().mapToInt(line -> cells(line, state).size()).sum();
    }

    /** Returns how many activities of a line name no goal, and so are in no cell. */
    int goalless(ActionLine line) {
        return (int) publication.activitiesOf(line).stream()
                .filter(found -> found.activity().sdgs().isEmpty())
                .count();
    }

    /** Returns the name of a goal, in English. */
    String name(SdgGoal goal) {
        return english(catalogues.sdg().goal(goal).names());
    }

    /** Returns the title of a line, in English. */
    String title(ActionLine line) {
        return english(catalogues.lines().line(line).titles());
    }

    /** Returns the title of the publication, in English where it has one. */
    String title() {
        return english(publication.title());
    }

    static String english(LocalizedText text) {
        return text.in(LanguageTag.english()).orElseGet(text::first);
    }
}
