package org.wsisroadmaps.io.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells whether bytes are UTF-8, to the letter: nothing is ever replaced. */
final class Utf8 {
    static final int MARK_LENGTH = 3;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
    private static final long LAST_LEADS = 0xEFEFEFEFEFEFEFEFL;

    /** What a backslash makes a legal character of, in JSON and in YAML. */
    private static final String ESCAPES = "\"\\/nrt \n";

    private Utf8() {}

    /** Returns whether a document begins with a byte order mark. */
    static boolean hasMark(byte[] bytes) {
        return bytes.length >= MARK_LENGTH
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    /**
     * Returns where the first sequence begins that is not UTF-8, -1 when there is none. A NUL among the first four
     * bytes is taken for UTF-16 or UTF-32 without a byte order mark.
     */
    static int fault(byte[] bytes) {
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0) {
                return 0;
            }
        }
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at = ascii(bytes, at);
            } else {
                int length = sequence(bytes, at);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return -1;
    }

    /**
     * Returns whether the texts of a legal JSON or YAML document have legal characters only. The parsers take none of
     * the others but by a backslash, except for the last two of the plane.
     */
    static boolean isClean(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            while (at + Long.BYTES <= bytes.length && !needsLook((long) LONGS.get(bytes, at))) {
                at += Long.BYTES;
            }
            for (int end = Math.min(at + Long.BYTES, bytes.length); at < end; at++) {
                if (bytes[at] == '\\' && at + 1 < bytes.length && ESCAPES.indexOf(bytes[at + 1]) < 0
                        || bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBF && bytes[at + 2] >= (byte) 0xBE) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns whether one of eight bytes is a backslash or 0xEF. */
    private static boolean needsLook(long bytes) {
        return hasZero(bytes ^ BACKSLASHES) || hasZero(bytes ^ LAST_LEADS);
    }

    private static boolean hasZero(long bytes) {
        return (bytes - ONES & ~bytes & NOT_ASCII) != 0;
    }

    private static int ascii(byte[] bytes, int from) {
        int at = from;
        while (at + 4 * Long.BYTES <= bytes.length
                && (((long) LONGS.get(bytes, at)
                                        | (long) LONGS.get(bytes, at + Long.BYTES)
                                        | (long) LONGS.get(bytes, at + 2 * Long.BYTES)
                                        | (long) LONGS.get(bytes, at + 3 * Long.BYTES))
                                & NOT_ASCII)
                        == 0) {
            at += 4 * Long.BYTES;
        }
        while (at + Long.BYTES <= bytes.length && ((long) LONGS.get(bytes, at) & NOT_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Returns the length of the sequence of several bytes at an index, 0 when it is not legal. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return isContinuation(second) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            boolean overlong = lead == 0xE0 && second < 0xA0;
            boolean surrogate = lead == 0xED && second > 0x9F;
            return isContinuation(second) && !overlong && !surrogate && continues(bytes, at + 2) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            boolean overlong = lead == 0xF0 && second < 0x90;
            boolean beyond = lead == 0xF4 && second > 0x8F;
            return isContinuation(second)
                            && !overlong
                            && !beyond
                            && continues(bytes, at + 2)
                            && continues(bytes, at + 3)
                    ? 4
                    : 0;
        }
        return 0;
    }

    private static boolean continues(byte[] bytes, int at) {
        return at < bytes.length && isContinuation(bytes[at] & 0xFF);
    }

    private static boolean isContinuation(int b) {
        return (b & 0xC0) == 0x80;
    }
}
