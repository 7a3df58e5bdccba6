package org.wsisroadmaps.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.RoadmapWriter;
import org.wsisroadmaps.model.Publication;

/** Where a converted document goes: a file that is replaced as a whole, a device, or standard output. */
final class Destination {
    private static final RoadmapWriter WRITER = RoadmapWriter.create();

    private static final int PART = 1 << 16;

    private final Optional<Path> file;
    private final Output output;

    /** Takes a file, or none for standard output. */
    Destination(Optional<Path> file, Output output) {
        this.file = file;
        this.output = output;
    }

    /** Writes one publication. */
    void write(Publication publication, DocumentFormat format) {
        if (file.isPresent() && isReplaceable(file.get())) {
            WRITER.write(publication, format, file.get());
            return;
        }
        try {
            emit(new ByteArrayInputStream(WRITER.toBytes(publication, format)));
        } catch (IOException e) {
            throw WriteFailure.of(file, e);
        }
    }

    /** Writes publications a line each: all of them, or nothing when the stream throws before its end. */
    void writeLines(Stream<Publication> publications) {
        if (file.isPresent() && isReplaceable(file.get())) {
            WRITER.writeLines(publications, file.get());
            return;
        }
        try {
            Path held = Files.createTempFile("wsis-", ".ndjson");
            try {
                WRITER.writeLines(publications, held);
                try (InputStream lines = Files.newInputStream(held)) {
                    emit(lines);
                }
            } finally {
                Files.deleteIfExists(held);
            }
        } catch (IOException e) {
            throw WriteFailure.of(file, e);
        }
    }

    private void emit(InputStream document) throws IOException {
        if (file.isPresent()) {
            try (OutputStream out = Files.newOutputStream(file.get())) {
                document.transferTo(out);
            }
            return;
        }
        byte[] part = document.readNBytes(PART);
        while (part.length > 0) {
            output.print(part);
            part = document.readNBytes(PART);
        }
    }

    /** A device or a pipe is written to; replacing it by a file would take it away. */
    static boolean isReplaceable(Path path) {
        return !Files.exists(path) || Files.isRegularFile(path) || Files.isDirectory(path);
    }
}
