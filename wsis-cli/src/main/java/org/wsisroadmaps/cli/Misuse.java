package org.wsisroadmaps.cli;

import java.io.Serial;
import org.wsisroadmaps.model.Message;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Wrong usage that the parser of the arguments does not know of; it is told in the language of the command. */
final class Misuse extends ParameterException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Message reason;

    Misuse(CommandLine line, Message reason) {
        super(line, reason.toString());
        this.reason = reason;
    }

    /** Returns what is wrong. */
    Message reason() {
        return reason;
    }
}
