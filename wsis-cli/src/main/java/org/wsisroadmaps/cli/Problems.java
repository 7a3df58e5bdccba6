package org.wsisroadmaps.cli;

import java.util.List;
import org.wsisroadmaps.io.Problem;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.ReadResult;
import org.wsisroadmaps.io.RoadmapReadException;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.Translation;

/** Says on standard error what a reader has to say, a line each. */
final class Problems {
    private final String source;
    private final Output output;
    private final Translation language;

    Problems(String source, Output output) {
        this(source, output, Translation.english());
    }

    Problems(String source, Output output, Translation language) {
        this.source = Shown.line(source);
        this.output = output;
        this.language = language;
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
        StringBuilder line = new StringBuilder(source).append(':');
        problem.position().ifPresent(position -> line.append(position).append(':'));
        problem.offset()
                .ifPresent(offset -> line.append(' ')
                        .append(language.text(Phrase.BYTE.of(offset)))
                        .append(':'));
        String severity = language.text(problem.isWarning() ? Severity.WARNING : Severity.ERROR);
        line.append(' ').append(language.text(Phrase.COLON.of(severity, problem.message())));
        problem.fix().ifPresent(fix -> line.append(" (").append(fix).append(')'));
        output.say(
                Shown.line(line.append(" [").append(problem.code()).append(']').toString()));
    }

    /** Says problems, and how many more there are. */
    void say(List<Problem> problems, int count) {
        problems.forEach(this::say);
        if (count > problems.size()) {
            output.say(source + ": " + language.text(Phrase.MORE_PROBLEMS.of(count - problems.size())));
        }
    }
}
