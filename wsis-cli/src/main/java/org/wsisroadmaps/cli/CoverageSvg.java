package org.wsisroadmaps.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.catalogue.CoverageCell;
import org.wsisroadmaps.model.catalogue.CoverageCell.State;

/** Draws coverage as a self-contained picture: a row for each action line, a column for each goal. */
final class CoverageSvg {
    /** The ground of every second row. */
    static final String BAND = "#eef1f4";

    /** The colour of words that matter less. */
    static final String GREY = "#46525e";

    private static final String ROOT = "font-family=\"Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif\""
            + " font-size=\"13\" fill=\"" + Shade.DARK + "\"";
    private static final String BOLD = "font-weight=\"bold\"";
    private static final String BOLD_CENTRED = "font-weight=\"bold\" text-anchor=\"middle\"";
    private static final String SECONDARY = "fill=\"" + GREY + "\"";
    private static final String GROUND = "fill=\"" + Shade.LIGHT + "\"";

    private static final int MARGIN = 28;
    private static final int CODES = 92;
    private static final int NAMES = 214;
    private static final int PITCH = 44;
    private static final int CELLS = MARGIN + CODES + NAMES;
    private static final int TOTALS = CELLS + SdgGoal.COUNT * PITCH + 16;
    private static final int WIDTH = TOTALS + 206;
    private static final int ROWS = 310;
    private static final int LEGEND = 172;

    private static final int TITLE_COLUMNS = 96;
    private static final int NAME_COLUMNS = 30;

    private final Coverage coverage;
    private final List<ActionLine> lines;
    private final Picture out;

    private CoverageSvg(Coverage coverage) {
        this.coverage = coverage;
        this.lines = coverage.lines();
        int height = ROWS + lines.size() * PITCH + LEGEND;
        this.out = new Picture(WIDTH, height, "Coverage matrix: " + coverage.title(), description(coverage), ROOT);
        out.rectangle(0, 0, WIDTH, height, GROUND);
    }

    /** Returns the picture as a document. */
    static String of(Coverage coverage) {
        CoverageSvg picture = new CoverageSvg(coverage);
        picture.heading();
        picture.columns();
        picture.rows();
        picture.legend();
        return picture.out.toString();
    }

    private static String description(Coverage coverage) {
        return "A row for each WSIS action line of the publication ("
                + coverage.lines().stream().map(ActionLine::toString).collect(Collectors.joining(", "))
                + "), a column for each of the 17 Sustainable Development Goals. Pairs expected and served: "
                + coverage.count(State.SERVED) + "; expected, not served: "
                + coverage.count(State.EXPECTED_NOT_SERVED) + "; served, not expected: "
                + coverage.count(State.SERVED_NOT_EXPECTED) + ".";
    }

    private void heading() {
        out.text(MARGIN, 46, "Which Sustainable Development Goals the action lines serve", BOLD + " font-size=\"22\"");
        String edition =
                coverage.publication().edition().map(text -> ", " + text).orElse("");
        out.text(MARGIN, 72, Shown.line(coverage.title() + edition, TITLE_COLUMNS), "font-size=\"15\"");
        out.text(
                MARGIN,
                94,
                "Figures count activities. Expected is what the WSIS-SDG matrix of the facilitators (as of "
                        + coverage.asOf() + ") links; it is advice, not a duty.",
                SECONDARY);
    }

    private void columns() {
        for (SdgGoal goal : coverage.goals()) {
            int x = middle(goal);
            out.text(x, ROWS - 12, goal.toString(), BOLD_CENTRED + " font-size=\"15\"");
            int y = ROWS - 32;
            String turned = " transform=\"rotate(-45 " + x + " " + y + ")\"";
            out.text(x + 2, y + 2, coverage.name(goal), turned.strip());
        }
        out.text(MARGIN, ROWS - 12, "Action line", BOLD);
        out.text(CELLS - 12, ROWS - 12, "Goal", BOLD + " text-anchor=\"end\"");
        out.text(TOTALS + 50, ROWS - 12, "Activities", BOLD + " text-anchor=\"end\"");
        out.text(TOTALS + 70, ROWS - 12, "Goals served", BOLD);
    }

    private void rows() {
        for (int i = 0; i < lines.size(); i++) {
            ActionLine line = lines.get(i);
            int top = ROWS + i * PITCH;
            if (i % 2 == 0) {
                out.rectangle(MARGIN - 8, top, WIDTH - 2 * MARGIN + 16, PITCH, "fill=\"" + BAND + "\"");
            }
            int y = top + PITCH / 2;
            out.text(MARGIN, y + 5, line.toString(), BOLD + " font-size=\"15\"");
            List<String> name = wrapped(coverage.title(line));
            for (int k = 0; k < name.size(); k++) {
                out.text(MARGIN + CODES, y + 4 + 16 * k - 8 * (name.size() - 1), name.get(k), "");
            }
            coverage.goals().forEach(goal -> cell(coverage.cell(line, goal), y));
            totals(line, y);
        }
    }

    private void cell(CoverageCell cell, int y) {
        int x = middle(cell.goal());
        int activities = cell.activities().size();
        if (cell.state() == State.NEITHER) {
            CoverageMark.draw(out, x, y, cell.state(), activities);
            return;
        }
        out.begin(CoverageText.sentence(cell));
        CoverageMark.draw(out, x, y, cell.state(), activities);
        out.end();
    }

    private void totals(ActionLine line, int y) {
        int served = coverage.cells(line, State.SERVED).size();
        int expected = served + coverage.cells(line, State.EXPECTED_NOT_SERVED).size();
        int activities = coverage.publication().activitiesOf(line).size();
        out.text(TOTALS + 50, y + 5, Integer.toString(activities), BOLD + " font-size=\"15\" text-anchor=\"end\"");
        out.text(TOTALS + 70, y + 5, served + " of " + expected + " expected", SECONDARY);
    }

    private void legend() {
        int y = ROWS + lines.size() * PITCH + 40;
        int x = MARGIN + CoverageMark.SIZE / 2;
        entry(x, y, State.SERVED, "expected and served");
        entry(x + 250, y, State.EXPECTED_NOT_SERVED, "expected, not served");
        entry(x + 500, y, State.SERVED_NOT_EXPECTED, "served, not expected");
        entry(x + 750, y, State.NEITHER, "neither");
        y += 56;
        out.text(MARGIN, y + 5, "Shade: the number of activities", "");
        x = MARGIN + 250;
        for (Shade shade : Shade.values()) {
            out.rectangle(x, y - 12, 24, 24, "fill=\"" + shade.fill() + "\" stroke=\"" + CoverageMark.EDGE + "\"");
            out.text(x + 34, y + 5, shade.label(), "");
            x += 125;
        }
        String absent = coverage.absent().stream().map(ActionLine::toString).collect(Collectors.joining(", "));
        if (!absent.isEmpty()) {
            out.text(
                    MARGIN,
                    y + 48,
                    "Without a roadmap or an activity here, and so without a row: " + absent + ".",
                    SECONDARY);
        }
    }

    private void entry(int x, int y, State state, String words) {
        CoverageMark.draw(out, x, y, state, 3);
        out.text(x + CoverageMark.SIZE / 2 + 12, y + 5, words, "");
    }

    private static int middle(SdgGoal goal) {
        return CELLS + (goal.number() - 1) * PITCH + PITCH / 2;
    }

    /** Breaks a name into two lines between words; what does not fit is cut. */
    private static List<String> wrapped(String name) {
        List<String> rows = new ArrayList<>();
        if (Shown.width(name) <= NAME_COLUMNS) {
            rows.add(name);
            return rows;
        }
        int end = name.lastIndexOf(' ', NAME_COLUMNS);
        rows.add(Shown.line(name.substring(0, end < 0 ? NAME_COLUMNS : end), NAME_COLUMNS));
        rows.add(Shown.line(name.substring(end < 0 ? NAME_COLUMNS : end), NAME_COLUMNS));
        return rows;
    }
}
