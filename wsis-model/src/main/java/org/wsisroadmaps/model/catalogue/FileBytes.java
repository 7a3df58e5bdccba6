package org.wsisroadmaps.model.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one class of the model that opens files; programs that keep to the bundled data never load it. */
final class FileBytes {
    private FileBytes() {}

    static byte[] of(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the file " + file.getFileName() + " of a catalogue cannot be read: " + e, e);
        }
    }
}
