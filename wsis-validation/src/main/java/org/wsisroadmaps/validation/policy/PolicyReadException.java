package org.wsisroadmaps.validation.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.wsisroadmaps.io.Problem;

/** The file of a policy or of a baseline could not be read. It holds every problem that one read could find. */
public final class PolicyReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    /** Which file it is. */
    private final String source;

    /** What is wrong. */
    @SuppressWarnings("serial") // the copy of a list is serializable
    private final List<Problem> problems;

    /** How many problems there are. */
    private final int problemCount;

    PolicyReadException(String source, List<Problem> problems, int problemCount) {
        super(message(source, problems, problemCount));
        this.source = source;
        this.problems = List.copyOf(problems);
        this.problemCount = problemCount;
    }

    private static String message(String source, List<Problem> problems, int problemCount) {
        String shown = problems.stream()
                .limit(SHOWN)
                .map(Problem::toString)
                .collect(Collectors.joining("\n  ", source + " cannot be read:\n  ", ""));
        return problemCount > SHOWN ? shown + "\n  and " + (problemCount - SHOWN) + " more" : shown;
    }

    /**
     * Returns which file it is.
     *
     * @return the name of the file as it was given; of a baseline that a policy names, with the folder of the policy
     */
    public String source() {
        return source;
    }

    /**
     * Returns what is wrong.
     *
     * @return the problems in the order of the document, as many as the limits let be kept
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns how many problems there are, those included that were not kept.
     *
     * @return the exact count
     */
    public int problemCount() {
        return problemCount;
    }
}
