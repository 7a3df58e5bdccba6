package org.wsisroadmaps.io.stream;

import java.util.Arrays;
import org.wsisroadmaps.io.Position;

/**
 * The lines of a UTF-8 document, looked at only when a position is asked for. The state at every 1,024th byte is kept,
 * so that many positions in one long line cost little.
 */
final class Lines {
    private static final int STEP = 1024;

    private final byte[] source;
    private final int start;
    private int[] lines = {};
    private int[] columns = {};
    private int[] points = {};
    private int at;
    private int line;
    private int column;
    private int point;

    Lines(byte[] source) {
        this.source = source;
        this.start = Utf8.hasMark(source) ? Utf8.MARK_LENGTH : 0;
    }

    /** Returns the position of a byte. */
    Position position(long offset) {
        index();
        int end = (int) Math.min(offset, source.length);
        load(end / STEP);
        walk(end);
        return Position.of(line, column);
    }

    /** Returns the position of a code point, counted without the byte order mark. */
    Position positionOfPoint(long index) {
        return position(offset(index));
    }

    /** Returns the byte that a code point begins with, counted without the byte order mark. */
    int offset(long index) {
        index();
        int found = Arrays.binarySearch(points, (int) index);
        int step = found >= 0 ? found : -found - 2;
        // Several steps may begin in the same code point when it lies over a bound; the first is as good.
        load(Math.max(step, 0));
        int offset = Math.max(at, start);
        int seen = point;
        while (offset < source.length && (seen < index || isContinuation(source[offset]))) {
            if (!isContinuation(source[offset])) {
                seen++;
            }
            offset++;
        }
        return offset;
    }

    private void index() {
        if (lines.length > 0) {
            return;
        }
        int steps = source.length / STEP + 1;
        int[] newLines = new int[steps];
        columns = new int[steps];
        points = new int[steps];
        at = 0;
        line = 1;
        column = 1;
        point = 0;
        for (int i = 0; i < steps; i++) {
            walk(i * STEP);
            newLines[i] = line;
            columns[i] = column;
            points[i] = point;
        }
        lines = newLines;
    }

    private void load(int step) {
        at = step * STEP;
        line = lines[step];
        column = columns[step];
        point = points[step];
    }

    private void walk(int end) {
        int i = Math.max(at, start);
        for (; i < end; i++) {
            byte b = source[i];
            if (isContinuation(b)) {
                continue;
            }
            point++;
            if (b == '\r' || b == '\n') {
                if (b == '\r' || i == 0 || source[i - 1] != '\r') {
                    line++;
                }
                column = 1;
            } else {
                // Four bytes are a pair of UTF-16 code units.
                column += (b & 0xF8) == 0xF0 ? 2 : 1;
            }
        }
        at = Math.max(end, at);
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
