package org.wsisroadmaps.io;

import java.util.Optional;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.ProblemText;

/** Warns of a text that was kept since it could not be classified. */
final class Unclassified {
    private Unclassified() {}

    /**
     * Warns at the current value.
     *
     * @param what what the text is due to be, with an article
     * @param example a text that is understood
     */
    static void warn(Cursor in, ProblemText what, String example) {
        in.warning(ProblemCode.UNCLASSIFIED_TEXT, ProblemText.UNCLASSIFIED.of(what, example), Optional.empty());
    }
}
