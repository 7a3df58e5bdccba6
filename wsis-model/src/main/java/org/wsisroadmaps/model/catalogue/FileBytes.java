package org.wsisroadmaps.model.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The one class of the model that opens files; programs that keep to the bundled data never load it. */
final class FileBytes {
    private FileBytes() {}

    /** Returns the text of a file, as far as it is UTF-8; adds to the faults where it is none. */
    static String text(Path file, List<CatalogueFault> faults) {
        byte[] bytes = bytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        // what cannot be decoded became this character, which may also be there by itself
        return text.indexOf('\uFFFD') < 0 ? text : strictlyDecoded(String.valueOf(file.getFileName()), bytes, faults);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the file " + file.getFileName() + " of a catalogue cannot be read: " + e, e);
        }
    }

    private static String strictlyDecoded(String file, byte[] bytes, List<CatalogueFault> faults) {
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            faults.add(CatalogueFault.of(file, line, "the file is not UTF-8 from here on"));
        }
        return text;
    }
}
