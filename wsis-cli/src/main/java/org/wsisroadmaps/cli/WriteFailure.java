package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.Message;

/** A result that could not be written; it is told in the language of the command. */
final class WriteFailure extends UncheckedIOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What failed, and why. */
    private final Message reason;

    private WriteFailure(Message reason, IOException cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    /** Returns the failure to write a file, or to standard output where there is none. */
    static WriteFailure of(Optional<Path> file, IOException cause) {
        Message reason = reason(cause);
        return new WriteFailure(
                file.map(path -> Phrase.CANNOT_WRITE.of(path, reason)).orElseGet(() -> Phrase.CANNOT_PRINT.of(reason)),
                cause);
    }

    /** Returns what failed, and why. */
    Message reason() {
        return reason;
    }

    /** Returns what is wrong in words, since the messages of the JDK are often just the name of the file. */
    private static Message reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Phrase.NO_FOLDER.of();
        }
        if (e instanceof AccessDeniedException) {
            return ProblemText.NO_PERMISSION.of();
        }
        return Message.verbatim(String.valueOf(e.getMessage()));
    }
}
