package org.wsisroadmaps.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.NdjsonLine;
import org.wsisroadmaps.io.ReadResult;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.validation.RoadmapValidator;
import org.wsisroadmaps.validation.ValidationReport;
import picocli.CommandLine;

/** A source as the user names it: a file, or {@code -} for standard input. */
final class Input {
    static final String STANDARD = "-";

    private final String name;
    private final Optional<Path> file;
    private final InputStream stream;
    private final Optional<DocumentFormat> format;

    private Input(String name, Optional<Path> file, InputStream stream, Optional<DocumentFormat> format) {
        this.name = name;
        this.file = file;
        this.stream = stream;
        this.format = format;
    }

    /** Finds a source, and its format unless that is given. A source that cannot be read says so when it is read. */
    static Input of(String name, @Nullable DocumentFormat given, InputStream standard) {
        if (name.equals(STANDARD)) {
            InputStream in = new BufferedInputStream(standard);
            return new Input(name, Optional.empty(), in, Optional.of(given == null ? formatOf(in) : given));
        }
        try {
            Path file = Path.of(name);
            return new Input(
                    name,
                    Optional.of(file),
                    InputStream.nullInputStream(),
                    given == null ? formatOf(file) : Optional.of(given));
        } catch (InvalidPathException e) {
            return new Input(name, Optional.empty(), unusable(e), Optional.of(DocumentFormat.JSON));
        }
    }

    /** Returns the name as given. */
    String name() {
        return name;
    }

    /** Returns the file, or empty for standard input. */
    Optional<Path> file() {
        return file;
    }

    /** Returns whether it may hold several publications. */
    boolean hasLines() {
        return format.filter(DocumentFormat.NDJSON::equals).isPresent();
    }

    /** Reads and validates the source. */
    ValidationReport validate(RoadmapValidator validator) {
        if (file.isEmpty()) {
            return validator.validate(stream, name, format.orElse(DocumentFormat.JSON));
        }
        return format.isPresent() ? validator.validate(file.get(), format.get()) : validator.validate(file.get());
    }

    /** Reads the one publication of the source. */
    ReadResult read() {
        RoadmapReader reader = format.map(RoadmapReader.create()::withFormat).orElseGet(RoadmapReader::create);
        return file.isPresent() ? reader.read(file.get()) : reader.read(stream);
    }

    /** Reads the publications of the source one by one. */
    Stream<NdjsonLine> lines() {
        RoadmapReader reader = RoadmapReader.create();
        return file.isPresent() ? reader.readLines(file.get()) : reader.readLines(stream);
    }

    /** Returns that a text is no name of a file, and why. */
    static Misuse misnamed(CommandLine line, String name, InvalidPathException e) {
        return new Misuse(line, Message.of("", "'{0}': {1}", name, Phrase.MISNAMED.of(e.getReason())));
    }

    /** Looks into a file whose name does not tell; not into a pipe, which can be read only once. */
    private static Optional<DocumentFormat> formatOf(Path file) {
        Optional<DocumentFormat> byName = DocumentFormat.of(file);
        if (byName.isPresent() || !Files.isRegularFile(file)) {
            return byName;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return Optional.of(formatOf(in));
        } catch (IOException e) {
            // The reader meets the same failure and is the one to report it.
            return Optional.empty();
        }
    }

    private static DocumentFormat formatOf(InputStream in) {
        try {
            return DocumentFormat.ofContent(in);
        } catch (IOException e) {
            // The reader meets the same failure and is the one to report it.
            return DocumentFormat.JSON;
        }
    }

    /** Stands in for a file whose name this system or its settings cannot express. */
    private static InputStream unusable(InvalidPathException e) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException(Phrase.MISNAMED.of(e.getReason()).toString());
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };
    }
}
