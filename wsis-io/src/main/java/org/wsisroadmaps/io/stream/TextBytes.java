package org.wsisroadmaps.io.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of texts in UTF-8, to the letter: nothing is ever replaced. */
public final class TextBytes {
    private TextBytes() {}

    /**
     * Returns the bytes of a text. Half of a surrogate pair gives a byte that is never UTF-8, to be found there, and what
     * comes after it is left out.
     *
     * @param text the text
     * @return its bytes
     */
    public static byte[] of(String text) {
        int half = Scalars.halfOfPair(text);
        if (half < 0) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        byte[] before = text.substring(0, half).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(before, before.length + 1);
        bytes[before.length] = (byte) 0xFF;
        return bytes;
    }
}
