package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.io.stream.AtomicFile;
import picocli.CommandLine;

/** Where a report goes that the user wants in a file. It never replaces what it reports on. */
final class ReportFile {
    private ReportFile() {}

    /** Returns the file to write to, or empty for standard output. */
    static Optional<Path> of(String target, List<String> sources, CommandLine line) {
        if (target.equals(Input.STANDARD)) {
            return Optional.empty();
        }
        Path file;
        try {
            file = Path.of(target);
        } catch (InvalidPathException e) {
            throw Input.misnamed(line, target, e);
        }
        if (sources.stream().anyMatch(source -> isSame(file, source))) {
            throw new Misuse(line, Phrase.WOULD_REPLACE.of(target));
        }
        return Optional.of(file);
    }

    /** Writes a report, in place of an older one only when it is whole. */
    static void save(CharSequence report, Path file) {
        try {
            if (Destination.isReplaceable(file)) {
                AtomicFile.replace(file, out -> out.write(report.toString().getBytes(StandardCharsets.UTF_8)));
            } else {
                Files.writeString(file, report);
            }
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw cause == null ? e : WriteFailure.of(Optional.of(file), cause);
        } catch (IOException e) {
            throw WriteFailure.of(Optional.of(file), e);
        }
    }

    private static boolean isSame(Path file, String source) {
        try {
            return Files.exists(file) && !source.equals(Input.STANDARD) && Files.isSameFile(file, Path.of(source));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}
