package org.wsisroadmaps.io;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A document could not be read. It holds every problem that one read could find, the warnings too. */
public final class RoadmapReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    @SuppressWarnings("serial") // the copy of a list is serializable
    private final List<Problem> problems;

    private final int errorCount;
    private final int warningCount;

    RoadmapReadException(List<Problem> problems, int errorCount, int warningCount, @Nullable Throwable cause) {
        super(message(problems, errorCount), cause);
        this.problems = List.copyOf(problems);
        this.errorCount = errorCount;
        this.warningCount = warningCount;
    }

    private static String message(List<Problem> problems, int errorCount) {
        String shown = problems.stream()
                .filter(problem -> !problem.isWarning())
                .limit(SHOWN)
                .map(Problem::toString)
                .collect(Collectors.joining("\n  ", "the document cannot be read:\n  ", ""));
        return errorCount > SHOWN ? shown + "\n  and " + (errorCount - SHOWN) + " more" : shown;
    }

    /**
     * Returns what is wrong.
     *
     * @return errors and warnings in the order of the document, as many as the limits let be kept
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns how many errors there are, those included that were not kept.
     *
     * @return the exact count
     */
    public int errorCount() {
        return errorCount;
    }

    /**
     * Returns how many warnings there are, those included that were not kept.
     *
     * @return the exact count
     */
    public int warningCount() {
        return warningCount;
    }
}
