package org.wsisroadmaps.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgTarget;
import org.wsisroadmaps.model.catalogue.CoverageCell;
import org.wsisroadmaps.model.catalogue.CoverageCell.State;

/** Writes coverage as a table, for people. */
final class CoverageText {
    private static final String INDENTATION = "  ";
    private static final String MISSING = "-";
    private static final String NOTHING = ".";
    private static final String EXTRA = "+";

    private CoverageText() {}

    /** Returns the table and what it says in words, lines each with a line feed at its end. */
    static String of(Coverage coverage) {
        StringBuilder out = new StringBuilder();
        out.append(Shown.line(coverage.title())).append('\n');
        out.append("\nActivities by action line and goal\n").append(table(coverage));
        out.append("""

                  5   expected by the WSIS-SDG matrix (as of %s, advice) and served by 5 activities
                  +5  served by 5 activities, not expected
                  -   expected, not served
                  .   neither
                """.replace("%s", coverage.asOf()));
        out.append("\nExpected, not served\n").append(names(coverage, State.EXPECTED_NOT_SERVED));
        out.append("\nServed, not expected\n").append(names(coverage, State.SERVED_NOT_EXPECTED));
        return out.append('\n')
                .append(coverage.count(State.SERVED))
                .append(" expected and served, ")
                .append(coverage.count(State.EXPECTED_NOT_SERVED))
                .append(" expected and not served, ")
                .append(coverage.count(State.SERVED_NOT_EXPECTED))
                .append(" served and not expected\n")
                .toString();
    }

    /** Returns what there is to say about one cell. */
    static String sentence(CoverageCell cell) {
        String pair = cell.actionLine() + " and goal " + cell.goal() + ": ";
        String ids = cell.activities().stream()
                .map(found -> found.activity().id().toString())
                .collect(Collectors.joining(", "));
        int count = cell.activities().size();
        String served = "served by " + count + (count == 1 ? " activity" : " activities") + " (" + ids + ")";
        return switch (cell.state()) {
            case SERVED -> pair + "expected, " + served;
            case EXPECTED_NOT_SERVED -> pair + "expected, not served";
            case SERVED_NOT_EXPECTED -> pair + "not expected, " + served;
            case NEITHER -> pair + "neither expected nor served";
        };
    }

    private static Table table(Coverage coverage) {
        Table table = new Table(INDENTATION).left();
        List<String> head = new ArrayList<>();
        head.add("Line");
        for (SdgGoal goal : coverage.goals()) {
            table.right();
            head.add(goal.toString());
        }
        table.right().right();
        head.add("no goal");
        head.add("All");
        table.row(head);
        for (ActionLine line : coverage.lines()) {
            List<String> row = new ArrayList<>();
            row.add(line.toString());
            coverage.goals().forEach(goal -> row.add(mark(coverage.cell(line, goal))));
            row.add(Integer.toString(coverage.goalless(line)));
            row.add(Integer.toString(coverage.publication().activitiesOf(line).size()));
            table.row(row);
        }
        return table;
    }

    private static String mark(CoverageCell cell) {
        int count = cell.activities().size();
        return switch (cell.state()) {
            case SERVED -> Integer.toString(count);
            case EXPECTED_NOT_SERVED -> MISSING;
            case SERVED_NOT_EXPECTED -> EXTRA + count;
            case NEITHER -> NOTHING;
        };
    }

    private static Table names(Coverage coverage, State state) {
        Table table = new Table(INDENTATION).left().right().left().left();
        for (ActionLine line : coverage.lines()) {
            String code = line.toString();
            for (CoverageCell cell : coverage.cells(line, state)) {
                String links = cell.expected().stream()
                        .flatMap(link -> link.target().stream())
                        .map(SdgTarget::toString)
                        .collect(Collectors.joining(", "));
                table.row(code, cell.goal().toString(), coverage.name(cell.goal()), links);
                code = "";
            }
        }
        if (coverage.count(state) == 0) {
            table.row("none", "", "", "");
        }
        return table;
    }
}
