package org.wsisroadmaps.io;

import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A place in a document: a line and a column, both counted from 1. Columns count UTF-16 code units, a tab is one, a
 * byte order mark none.
 */
public final class Position implements Comparable<Position>, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    private final int line;
    private final int column;

    private Position(int line, int column) {
        this.line = line;
        this.column = column;
    }

    /**
     * Returns the place with that line and column.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @return the place
     * @throws IllegalArgumentException when a number is below 1
     */
    public static Position of(int line, int column) {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1, not " + line + ":" + column);
        }
        return new Position(line, column);
    }

    /**
     * Returns the line.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column.
     *
     * @return the column, from 1, in UTF-16 code units
     */
    public int column() {
        return column;
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Position that && line == that.line && column == that.column;
    }

    @Override
    public int hashCode() {
        return 31 * line + column;
    }

    /**
     * Returns the place as compilers write it.
     *
     * @return the line and the column, {@code 12:7} for example
     */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
