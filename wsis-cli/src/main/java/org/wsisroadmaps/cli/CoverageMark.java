package org.wsisroadmaps.cli;

import org.wsisroadmaps.model.catalogue.CoverageCell.State;

/**
 * Draws what stands in a cell. The state is told by the shape and the number of activities by a figure and a shade, so
 * that nothing hangs on colour.
 */
final class CoverageMark {
    /** The side of the square around a mark. */
    static final int SIZE = 36;

    /** Makes out the lightest shade on white. */
    static final String EDGE = "#46525e";

    private static final String FAINT = "#6b7782";
    private static final int RADIUS = 17;
    private static final int STEP = 9;

    private CoverageMark() {}

    /** Draws a mark around a point. */
    static void draw(Picture out, int x, int y, State state, int activities) {
        switch (state) {
            case SERVED -> {
                Shade shade = Shade.of(activities);
                square(out, x, y, fill(shade) + " stroke=\"" + EDGE + "\"");
                figure(out, x, y, shade, activities);
            }
            case SERVED_NOT_EXPECTED -> {
                Shade shade = Shade.of(activities);
                out.circle(x, y, RADIUS, fill(shade) + " stroke=\"" + Shade.DARK + "\" stroke-width=\"1.5\"");
                figure(out, x, y, shade, activities);
            }
            case EXPECTED_NOT_SERVED -> {
                square(out, x, y, "fill=\"" + Shade.LIGHT + "\"");
                out.path(
                        hatching(x - SIZE / 2, y - SIZE / 2),
                        "fill=\"none\" stroke=\"" + FAINT + "\" stroke-width=\"1.5\"");
                square(out, x, y, "fill=\"none\" stroke=\"" + Shade.DARK + "\" stroke-width=\"1.5\"");
            }
            case NEITHER -> out.circle(x, y, 2, "fill=\"" + FAINT + "\"");
        }
    }

    private static void square(Picture out, int x, int y, String style) {
        out.rectangle(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE, style);
    }

    private static void figure(Picture out, int x, int y, Shade shade, int activities) {
        out.text(
                x,
                y + 5,
                Integer.toString(activities),
                "fill=\"" + shade.ink() + "\" font-size=\"" + (activities < 1_000 ? 15 : 12)
                        + "\" font-weight=\"bold\" text-anchor=\"middle\"");
    }

    private static String fill(Shade shade) {
        return "fill=\"" + shade.fill() + "\"";
    }

    /** Returns lines from the lower left to the upper right of a square, given its upper left corner. */
    private static String hatching(int left, int top) {
        StringBuilder moves = new StringBuilder();
        for (int k = STEP; k < 2 * SIZE; k += STEP) {
            int from = Math.max(0, k - SIZE);
            int to = Math.min(SIZE, k);
            moves.append('M').append(left + from).append(' ').append(top + to);
            moves.append('L').append(left + to).append(' ').append(top + from);
        }
        return moves.toString();
    }
}
