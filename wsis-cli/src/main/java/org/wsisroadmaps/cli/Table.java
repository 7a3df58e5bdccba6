package org.wsisroadmaps.cli;

import java.util.ArrayList;
import java.util.List;

/** Columns of text, each as wide as its widest cell. */
final class Table {
    private static final String GAP = "  ";

    private final String indentation;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> toTheRight = new ArrayList<>();

    /** Starts a table, given what every line begins with. */
    Table(String indentation) {
        this.indentation = indentation;
    }

    /** Adds a column whose cells begin at the left. */
    Table left() {
        toTheRight.add(false);
        return this;
    }

    /** Adds a column whose cells end at the right, as numbers do. */
    Table right() {
        toTheRight.add(true);
        return this;
    }

    /** Adds a row with a cell for each column. */
    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** Adds a row with a cell for each column. */
    void row(String... cells) {
        row(List.of(cells));
    }

    /** Returns the lines, each with a line feed at its end and no blank before that. */
    @Override
    public String toString() {
        int[] widths = new int[toTheRight.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Shown.width(row.get(i)));
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indentation);
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                String space = " ".repeat(widths[i] - Shown.width(cell));
                line.append(i == 0 ? "" : GAP).append(toTheRight.get(i) ? space + cell : cell + space);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }
}
