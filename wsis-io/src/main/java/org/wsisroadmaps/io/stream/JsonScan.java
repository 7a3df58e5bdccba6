package org.wsisroadmaps.io.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** What JSON looks like in bytes of UTF-8: where blanks, texts, numbers and words end. Eight bytes are looked at at once. */
final class JsonScan {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long UPPER_BITS = 0x8080808080808080L;
    private static final long BLANKS = 0x2020202020202020L;
    private static final long QUOTES = 0x2222222222222222L;
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
    private static final int NONE = -1;

    private JsonScan() {}

    /** Returns where white space ends that may begin at an index. */
    static int blanks(byte[] source, int from) {
        // As short as this, since there is none before most colons and commas.
        return from < source.length && source[from] > ' ' ? from : endOfBlanks(source, from);
    }

    private static int endOfBlanks(byte[] source, int from) {
        int at = from;
        while (at < source.length) {
            byte b = source[at];
            if (b > ' ' || (b != ' ' && b != '\n' && b != '\r' && b != '\t')) {
                return at;
            }
            at++;
            // An indented line: blanks, eight at a time, and what is left of them.
            while (at + Long.BYTES <= source.length) {
                long others = (long) LONGS.get(source, at) ^ BLANKS;
                if (others != 0) {
                    at += Long.numberOfTrailingZeros(others) >>> 3;
                    break;
                }
                at += Long.BYTES;
            }
        }
        return at;
    }

    /**
     * Returns where a text ends whose quote is before an index: the index of the closing quote times two, and one more
     * where the text holds anything but characters of ASCII that stand for themselves. Negative for a text that is not
     * legal.
     */
    static long text(byte[] source, int from) {
        int others = 0;
        int at = from;
        while (true) {
            at = plain(source, at);
            if (at >= source.length) {
                return NONE;
            }
            byte b = source[at];
            if (b == '"') {
                return (long) at << 1 | others;
            }
            if (b == '\\') {
                others = 1;
                at = escape(source, at + 1);
                if (at < 0) {
                    return NONE;
                }
            } else if (b < 0) {
                others = 1;
                while (at < source.length && source[at] < 0) {
                    at++;
                }
            } else if (b < ' ') {
                return NONE;
            } else {
                at++;
            }
        }
    }

    /** Returns where the first byte is, from an index on, that is no character of ASCII that stands for itself. */
    private static int plain(byte[] source, int from) {
        int at = from;
        while (at + Long.BYTES <= source.length) {
            long bytes = (long) LONGS.get(source, at);
            // The upper bit of the first byte that is beyond ASCII, below a blank, a quote or a backslash is set; those
            // of bytes after it may be, too.
            long quotes = bytes ^ QUOTES;
            long backslashes = bytes ^ BACKSLASHES;
            long special =
                    (bytes | bytes - BLANKS | quotes - ONES & ~quotes | backslashes - ONES & ~backslashes) & UPPER_BITS;
            if (special != 0) {
                return at + (Long.numberOfTrailingZeros(special) >>> 3);
            }
            at += Long.BYTES;
        }
        while (at < source.length && source[at] >= ' ' && source[at] != '"' && source[at] != '\\') {
            at++;
        }
        return at;
    }

    /** Returns where a number ends, negative for none. */
    static int number(byte[] source, int from) {
        int at = from < source.length && source[from] == '-' ? from + 1 : from;
        int whole = at;
        at = digits(source, at);
        if (at == whole || at > whole + 1 && source[whole] == '0') {
            return NONE;
        }
        if (at < source.length && source[at] == '.') {
            int point = at + 1;
            at = digits(source, point);
            if (at == point) {
                return NONE;
            }
        }
        if (at < source.length && (source[at] == 'e' || source[at] == 'E')) {
            at++;
            if (at < source.length && (source[at] == '+' || source[at] == '-')) {
                at++;
            }
            int power = at;
            at = digits(source, power);
            if (at == power) {
                return NONE;
            }
        }
        return endsHere(source, at) ? at : NONE;
    }

    /** Returns where a word ends, negative when it does not stand there. */
    static int word(byte[] source, int from, String word) {
        int end = from + word.length();
        if (end > source.length) {
            return NONE;
        }
        for (int i = 0; i < word.length(); i++) {
            if (source[from + i] != word.charAt(i)) {
                return NONE;
            }
        }
        return endsHere(source, end) ? end : NONE;
    }

    /**
     * Puts the characters of a legal text where they are wanted: as many as there are bytes at the most.
     *
     * @return how many there are
     */
    static int decode(byte[] source, int from, int to, char[] out) {
        int count = 0;
        int at = from;
        while (at < to) {
            int b = source[at++];
            if (b >= 0) {
                if (b != '\\') {
                    out[count++] = (char) b;
                } else if (source[at] == 'u') {
                    out[count++] = (char) hex(source, at + 1);
                    at += 5;
                } else {
                    out[count++] = unescaped(source[at++]);
                }
            } else if (b < (byte) 0xE0) {
                out[count++] = (char) ((b & 0x1F) << 6 | source[at++] & 0x3F);
            } else if (b < (byte) 0xF0) {
                out[count++] = (char) ((b & 0x0F) << 12 | (source[at] & 0x3F) << 6 | source[at + 1] & 0x3F);
                at += 2;
            } else {
                int point = (b & 0x07) << 18
                        | (source[at] & 0x3F) << 12
                        | (source[at + 1] & 0x3F) << 6
                        | source[at + 2] & 0x3F;
                at += 3;
                out[count++] = Character.highSurrogate(point);
                out[count++] = Character.lowSurrogate(point);
            }
        }
        return count;
    }

    private static int hex(byte[] source, int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            value = value << 4 | Character.digit(source[i], 16);
        }
        return value;
    }

    /** Returns what a letter stands for after a backslash. */
    private static char unescaped(byte letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) letter;
        };
    }

    /** Returns where an escape ends that begins after its backslash, negative when it is none. */
    private static int escape(byte[] source, int from) {
        if (from >= source.length) {
            return NONE;
        }
        if (source[from] != 'u') {
            return source[from] > 0 && "\"\\/bfnrt".indexOf(source[from]) >= 0 ? from + 1 : NONE;
        }
        int end = from + 5;
        if (end > source.length) {
            return NONE;
        }
        for (int i = from + 1; i < end; i++) {
            if (source[i] < 0 || Character.digit(source[i], 16) < 0) {
                return NONE;
            }
        }
        return end;
    }

    private static int digits(byte[] source, int from) {
        int at = from;
        while (at < source.length && source[at] >= '0' && source[at] <= '9') {
            at++;
        }
        return at;
    }

    /** Returns whether a number or word can end at an index. */
    private static boolean endsHere(byte[] source, int at) {
        if (at == source.length) {
            return true;
        }
        return switch (source[at]) {
            case ' ', '\n', '\r', '\t', ',', ']', '}' -> true;
            default -> false;
        };
    }
}
