package org.wsisroadmaps.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wsisroadmaps.io.DocumentFormat;

/** Writes an NDJSON file of so many megabytes, to see what the command does with it. */
public final class LinesFile {
    private static final int MEGABYTE = 1 << 20;

    private LinesFile() {}

    /**
     * Writes the file.
     *
     * @param arguments the file and the megabytes
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        byte[] line = Documents.of(20, DocumentFormat.NDJSON);
        long bytes = Long.parseLong(arguments[1]) * MEGABYTE;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])), MEGABYTE)) {
            for (long written = 0; written < bytes; written += line.length) {
                out.write(line);
            }
        }
    }
}
