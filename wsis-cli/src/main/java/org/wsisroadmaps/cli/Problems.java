package org.wsisroadmaps.cli;

import java.util.List;
import org.wsisroadmaps.io.Problem;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.ReadResult;
import org.wsisroadmaps.io.RoadmapReadException;

/** Says on standard error what a reader has to say, a line each. */
final class Problems {
    private final String source;
    private final Output output;

    Problems(String source, Output output) {
        this.source = Shown.line(source);
        this.output = output;
    }

    /** Says the warnings of a document that was read. */
    void say(ReadResult result) {
        say(result.warnings(), result.warningCount());
    }

    /** Says why a document was not read, and returns the exit code for it. */
    int say(RoadmapReadException failure) {
        say(failure.problems(), failure.errorCount() + failure.warningCount());
        return failure.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.IO)
                ? ExitCode.MISUSE_OR_IO
                : ExitCode.FOUND;
    }

    /** Says one problem. */
    void say(Problem problem) {
        boolean placed = problem.position().isPresent();
        output.say(source + (placed ? ":" : ": ") + Shown.line(problem.toString()));
    }

    /** Says problems, and how many more there are. */
    void say(List<Problem> problems, int count) {
        problems.forEach(this::say);
        if (count > problems.size()) {
            output.say(source + ": and " + (count - problems.size()) + " more");
        }
    }
}
