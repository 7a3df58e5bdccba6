package org.wsisroadmaps.cli;

/** What the process says to who started it. */
final class ExitCode {
    static final int GOOD = 0;
    static final int FOUND = 1;
    static final int MISUSE_OR_IO = 2;
    static final int INCOMPLETE = 3;

    private ExitCode() {}

    /** Returns the code that stands for both: 2 over 3 over 1 over 0. */
    static int worst(int one, int other) {
        if (one == MISUSE_OR_IO || other == MISUSE_OR_IO) {
            return MISUSE_OR_IO;
        }
        return Math.max(one, other);
    }
}
