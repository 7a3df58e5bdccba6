package org.wsisroadmaps.cli;

/** How dark a cell of the picture is: the more activities, the darker, which shows in grey as well. */
enum Shade {
    ONE(1, "#cfe1f2", Shade.DARK, "1"),
    FEW(2, "#8fbbe0", Shade.DARK, "2 to 4"),
    SEVERAL(5, "#2f6ea3", Shade.LIGHT, "5 to 9"),
    MANY(10, "#103f6b", Shade.LIGHT, "10 or more");

    /** The colour of text on light ground. */
    static final String DARK = "#14202b";

    /** The colour of text on dark ground, and of the ground of the picture. */
    static final String LIGHT = "#ffffff";

    private final int least;
    private final String fill;
    private final String ink;
    private final String label;

    Shade(int least, String fill, String ink, String label) {
        this.least = least;
        this.fill = fill;
        this.ink = ink;
        this.label = label;
    }

    /** Returns the shade for a number of activities, one or more. */
    static Shade of(int activities) {
        Shade found = ONE;
        for (Shade shade : values()) {
            if (shade.least <= activities) {
                found = shade;
            }
        }
        return found;
    }

    /** Returns the colour of the shape. */
    String fill() {
        return fill;
    }

    /** Returns the colour of the number on it. */
    String ink() {
        return ink;
    }

    /** Returns the numbers of activities it stands for. */
    String label() {
        return label;
    }
}
