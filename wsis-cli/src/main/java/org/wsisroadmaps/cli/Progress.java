package org.wsisroadmaps.cli;

/** Tells who watches how far a run over several files has come, on one line that goes away again. */
final class Progress {
    private static final String ERASE = "\r\u001B[K";
    private static final int NAME_COLUMNS = 60;

    private final Output output;
    private final boolean shown;
    private final int files;
    private int begun;

    Progress(Output output, boolean watched, int files) {
        this.output = output;
        this.shown = watched && files > 1;
        this.files = files;
    }

    /** Says that the next file is begun. */
    void begin(String name) {
        begun++;
        if (shown) {
            output.sayRaw(ERASE + "[" + begun + "/" + files + "] " + Shown.line(name, NAME_COLUMNS));
        }
    }

    /** Takes the line away, so that something else can be written. */
    void clear() {
        if (shown) {
            output.sayRaw(ERASE);
        }
    }
}
