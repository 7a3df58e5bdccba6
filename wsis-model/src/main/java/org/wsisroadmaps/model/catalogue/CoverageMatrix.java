package org.wsisroadmaps.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.LocatedActivity;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.SdgGoal;

/**
 * A publication compared with the WSIS-SDG matrix: for every action line and goal, what is expected and what is served.
 * An activity counts for the line of its roadmap and for each of its other lines; C7 and its parts are different lines.
 */
public final class CoverageMatrix extends Entry {
    private static final long serialVersionUID = 1L;

    private final PartialDate asOf;
    private final List<ActionLine> lines;
    /** A cell for each action line and goal, line by line, lines that the publication leaves out included. */
    private final List<CoverageCell> cells;

    private static final List<SdgGoal> GOALS =
            IntStream.rangeClosed(1, SdgGoal.COUNT).mapToObj(SdgGoal::of).toList();

    CoverageMatrix(PartialDate asOf, List<ActionLine> lines, List<CoverageCell> cells) {
        this.asOf = asOf;
        this.lines = List.copyOf(lines);
        this.cells = List.copyOf(cells);
    }

    /**
     * Compares a publication with the matrix.
     *
     * @param publication the publication
     * @param matrix the matrix
     * @return the comparison
     */
    public static CoverageMatrix of(Publication publication, WsisSdgMatrix matrix) {
        List<LocatedActivity> activities = publication.activities();
        List<ActionLine> lines = new ArrayList<>();
        List<CoverageCell> cells = new ArrayList<>();
        for (ActionLine line : ActionLine.values()) {
            List<MatrixLink> expected = matrix.links(line);
            List<LocatedActivity> serving = activities.stream()
                    .filter(activity -> activity.serves(line))
                    .toList();
            if (!serving.isEmpty()
                    || publication.roadmaps().stream().map(Roadmap::actionLine).anyMatch(line::equals)) {
                lines.add(line);
            }
            for (SdgGoal goal : GOALS) {
                cells.add(new CoverageCell(
                        line,
                        goal,
                        expected.stream()
                                .filter(link -> link.goal().equals(goal))
                                .toList(),
                        serving.stream()
                                .filter(located -> located.activity().serves(goal))
                                .toList()));
            }
        }
        return new CoverageMatrix(matrix.asOf(), lines, cells);
    }

    /** {@return the date of the matrix that the publication was compared with} */
    public PartialDate asOf() {
        return asOf;
    }

    /** {@return the action lines that the publication has a roadmap for or an activity of, in the order of the lines} */
    public List<ActionLine> lines() {
        return lines;
    }

    /** {@return the goals 1 to 17} */
    public List<SdgGoal> goals() {
        return GOALS;
    }

    /**
     * Returns what is expected and what is served of a goal by an action line.
     *
     * @param line the action line, whether the publication has it or not
     * @param goal the goal
     * @return the cell
     */
    public CoverageCell cell(ActionLine line, SdgGoal goal) {
        return cells.get(line.ordinal() * SdgGoal.COUNT + goal.number() - 1);
    }

    /**
     * Returns the cells of an action line.
     *
     * @param line the action line, whether the publication has it or not
     * @return its cells, one for each goal
     */
    public List<CoverageCell> cells(ActionLine line) {
        return GOALS.stream().map(goal -> cell(line, goal)).toList();
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {asOf, lines, cells};
    }

    /** Returns what was compared with what. */
    @Override
    public String toString() {
        return "coverage of " + lines() + " by the WSIS-SDG matrix as of " + asOf();
    }
}
