package org.wsisroadmaps.io.stream;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/** Bytes that grow as text is written to them. One array is kept for the next buffer, so that small writes reuse it. */
final class Utf8Buffer {
    private static final int LEAST = 8 * 1024;
    private static final int MOST_DIGITS = "-2147483648".length();
    private static final int MOST_KEPT = 1024 * 1024;
    private static final AtomicReference<byte[]> KEPT = new AtomicReference<>(new byte[LEAST]);

    private byte[] bytes;
    private int size;

    Utf8Buffer() {
        byte[] kept = KEPT.getAndSet(new byte[0]);
        bytes = kept.length == 0 ? new byte[LEAST] : kept;
    }

    /** Writes a character below 128. */
    void ascii(char c) {
        if (size == bytes.length) {
            grow(1);
        }
        bytes[size++] = (byte) c;
    }

    /** Writes a line feed and some blanks. */
    void newLine(int blanks) {
        ensure(blanks + 1);
        bytes[size++] = '\n';
        Arrays.fill(bytes, size, size + blanks, (byte) ' ');
        size += blanks;
    }

    void text(String text) {
        text(text, 0, text.length());
    }

    /**
     * Writes a part of a text.
     *
     * @throws IllegalArgumentException when the text holds half of a surrogate pair
     */
    void text(String text, int from, int to) {
        ensure((to - from) * 3);
        byte[] target = bytes;
        int at = size;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                target[at++] = (byte) c;
            } else if (c < 0x800) {
                target[at++] = (byte) (0xC0 | c >> 6);
                target[at++] = continuation(c);
            } else if (!Character.isSurrogate(c)) {
                target[at++] = (byte) (0xE0 | c >> 12);
                target[at++] = continuation(c >> 6);
                target[at++] = continuation(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                target[at++] = (byte) (0xF0 | point >> 18);
                target[at++] = continuation(point >> 12);
                target[at++] = continuation(point >> 6);
                target[at++] = continuation(point);
            } else {
                throw new IllegalArgumentException("a text holds half of a surrogate pair at index " + i);
            }
        }
        size = at;
    }

    /** Writes a whole number. */
    void decimal(int number) {
        ensure(MOST_DIGITS);
        if (number < 0) {
            bytes[size++] = '-';
        }
        int place = 1;
        for (int rest = number / 10; rest != 0; rest /= 10) {
            place *= 10;
        }
        for (; place != 0; place /= 10) {
            bytes[size++] = (byte) ('0' + Math.abs(number / place % 10));
        }
    }

    void hexadecimal(int number, int digits) {
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            ascii(Character.toUpperCase(Character.forDigit(number >> shift & 0xF, 16)));
        }
    }

    /** Returns what was written and gives the array back; the buffer is not to be used any more. */
    byte[] take() {
        byte[] result = Arrays.copyOf(bytes, size);
        if (bytes.length <= MOST_KEPT) {
            KEPT.set(bytes);
        }
        bytes = new byte[0];
        size = 0;
        return result;
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            grow(more);
        }
    }

    private void grow(int more) {
        bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + (bytes.length >> 1)));
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | bits & 0x3F);
    }
}
