package org.wsisroadmaps.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.Message;

/** The one place where files are opened for reading. */
final class SourceFiles {
    private SourceFiles() {}

    static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        return Files.newInputStream(file);
    }

    static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what is wrong with a file in words, since the messages of the JDK are often just its name. */
    static Message reason(Path file, Exception e) {
        Object reason;
        if (e instanceof NoSuchFileException) {
            reason = ProblemText.NO_SUCH_FILE;
        } else if (e instanceof AccessDeniedException) {
            reason = ProblemText.NO_PERMISSION;
        } else if (Files.isDirectory(file)) {
            reason = ProblemText.FOLDER;
        } else {
            reason = e.getMessage() == null ? e.toString() : e.getMessage();
        }
        return ProblemText.UNREADABLE.of(file, reason);
    }
}
