package org.wsisroadmaps.io;

import java.util.Optional;
import org.wsisroadmaps.io.stream.Cursor;

/** Warns of a text that was kept since it could not be classified. */
final class Unclassified {
    private Unclassified() {}

    /**
     * Warns at the current value.
     *
     * @param what what the text is due to be, with an article
     * @param example a text that is understood
     */
    static void warn(Cursor in, String what, String example) {
        in.warning(
                ProblemCode.UNCLASSIFIED_TEXT,
                "no known spelling of " + what + ", such as " + example + "; it is kept as written",
                Optional.empty());
    }
}
