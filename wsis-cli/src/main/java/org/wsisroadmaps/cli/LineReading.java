package org.wsisroadmaps.cli;

import java.io.Serial;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.NdjsonLine;
import org.wsisroadmaps.io.Position;
import org.wsisroadmaps.io.Problem;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.ReadResult;
import org.wsisroadmaps.io.RoadmapReadException;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.Publication;

/**
 * Hands on the publications of the lines that can be read and says what is wrong with the others. When there is a line
 * of the other kind it ends in {@link Refused}, after the last line, so that all of them are looked at.
 */
final class LineReading implements Iterator<Publication> {
    static final Problem NOTHING = Problem.error(ProblemCode.EMPTY_DOCUMENT, "", ProblemText.NO_DOCUMENT.of())
            .at(Position.of(1, 1));

    private final Iterator<NdjsonLine> lines;
    private final Problems problems;
    private @Nullable Publication next;
    private boolean met;
    private int code = ExitCode.GOOD;

    LineReading(Iterator<NdjsonLine> lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** Not everything could be read. */
    static final class Refused extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final int code;

        Refused(int code) {
            super("a line could not be read");
            this.code = code;
        }

        /** Returns the exit code that says why. */
        int code() {
            return code;
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && lines.hasNext()) {
            met = true;
            try {
                ReadResult result = lines.next().result();
                problems.say(result);
                next = result.publication();
            } catch (RoadmapReadException e) {
                code = ExitCode.worst(code, problems.say(e));
            }
        }
        if (!met) {
            problems.say(NOTHING);
            met = true;
            code = ExitCode.FOUND;
        }
        if (next == null && code != ExitCode.GOOD) {
            throw new Refused(code);
        }
        return next != null;
    }

    @Override
    public Publication next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Publication publication = next;
        next = null;
        if (publication == null) {
            throw new NoSuchElementException();
        }
        return publication;
    }
}
