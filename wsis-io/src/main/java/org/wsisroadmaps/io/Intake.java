package org.wsisroadmaps.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;

/** Takes documents from streams and readers that the caller opened, slow and lying ones included, up to a bound. */
final class Intake {
    private static final int LEAST = 8_192;

    /** How often a source may give nothing at all, one time after the other, before it is taken for broken. */
    private static final int PATIENCE = 10_000;

    private Intake() {}

    /** Returns what a stream holds, at most so many bytes of it. */
    static byte[] bytes(InputStream in, int most) throws IOException {
        byte[] bytes = new byte[Math.min(LEAST, most)];
        int size = 0;
        while (size < most) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, larger(size, most));
            }
            int read = read(in, bytes, size);
            if (read < 0) {
                break;
            }
            size += read;
        }
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    /** Returns what a reader holds, at most so many characters of it. */
    static String text(Reader in, int most) throws IOException {
        char[] text = new char[Math.min(LEAST, most)];
        int size = 0;
        int idle = 0;
        while (size < most) {
            if (size == text.length) {
                text = Arrays.copyOf(text, larger(size, most));
            }
            int read = in.read(text, size, text.length - size);
            if (read < 0) {
                break;
            }
            idle = patience(read, text.length - size, idle);
            size += read;
        }
        return new String(text, 0, size);
    }

    /** Reads some bytes, at least one, to the rest of a buffer; returns how many, -1 at the end of the stream. */
    static int read(InputStream in, byte[] buffer, int from) throws IOException {
        int room = buffer.length - from;
        int read = in.read(buffer, from, room);
        for (int idle = 0; read >= 0; read = in.read(buffer, from, room)) {
            idle = patience(read, room, idle);
            if (read > 0) {
                return read;
            }
        }
        return -1;
    }

    /** Returns how often the source has given nothing by now. */
    private static int patience(int read, int room, int idle) throws IOException {
        if (read > room) {
            throw new IOException("it says that it gave more than was asked for");
        }
        if (read == 0 && idle == PATIENCE) {
            throw new IOException("it gives nothing and does not end");
        }
        return read == 0 ? idle + 1 : 0;
    }

    /** Grows by half, so that the last copy takes no more memory than it has to. */
    static int larger(int size, int most) {
        return (int) Math.min(most, (long) size + (size >> 1) + LEAST);
    }
}
