package org.wsisroadmaps.io.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Values of short ASCII texts that occurred before, found by the bytes of the text: at most sixteen, which are two numbers.
 * There is a fixed number of places; where those for a text are taken, the first is given to the newcomer, so that a
 * document of other texts gains nothing and costs no memory. Threads may overwrite what others put, since a text always
 * gives the same value.
 *
 * @param <T> the type of the values
 */
final class Known<T> {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LONGEST = 2 * Long.BYTES;

    /** How many places there are for a text, one after the other. */
    private static final int TRIES = 4;

    private final int shift;
    private final @Nullable Entry<T>[] entries;

    /** Makes a table of a power of two places. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
    Known(int places) {
        this.shift = Long.numberOfLeadingZeros(places) + 1;
        this.entries = new Entry[places + TRIES];
    }

    /** Returns the value of some bytes, null when it is not known. */
    @Nullable
    T find(byte[] source, int from, int to) {
        int length = to - from;
        if (length < 1 || length > LONGEST || from + Long.BYTES > source.length) {
            return null;
        }
        return find(low(source, from, length), high(source, to, length), length);
    }

    /** Returns the value of a text, null when it is not known. */
    @Nullable
    T find(String text) {
        int length = text.length();
        if (length < 1 || length > LONGEST || !isAscii(text)) {
            return null;
        }
        return find(number(text, 0, Math.min(length, Long.BYTES)), high(text), length);
    }

    private @Nullable T find(long low, long high, int length) {
        int place = place(low, high);
        for (int i = place; i < place + TRIES; i++) {
            Entry<T> entry = entries[i];
            if (entry == null) {
                return null;
            }
            if (entry.low == low && entry.high == high && entry.length == length) {
                return entry.value;
            }
        }
        return null;
    }

    /** Notes the value of a text; of one that is long or beyond ASCII nothing is noted. */
    void put(String text, T value) {
        if (text.isEmpty() || text.length() > LONGEST || !isAscii(text)) {
            return;
        }
        long low = number(text, 0, Math.min(text.length(), Long.BYTES));
        long high = high(text);
        int place = place(low, high);
        int free = place;
        while (free < place + TRIES && entries[free] != null) {
            free++;
        }
        entries[free < place + TRIES ? free : place] = new Entry<>(low, high, text.length(), value);
    }

    private int place(long low, long high) {
        return (int) ((low * 0x9E3779B97F4A7C15L ^ high * 0xC2B2AE3D27D4EB4FL) * 0x9E3779B97F4A7C15L >>> shift);
    }

    /** The first eight bytes, or all when there are fewer. */
    private static long low(byte[] source, int from, int length) {
        long bytes = (long) LONGS.get(source, from);
        return length >= Long.BYTES ? bytes : bytes & -1L >>> Long.SIZE - Byte.SIZE * length;
    }

    /** The last eight bytes, which may be some of the first; nothing when there are fewer. */
    private static long high(byte[] source, int to, int length) {
        return length > Long.BYTES ? (long) LONGS.get(source, to - Long.BYTES) : 0;
    }

    private static long high(String text) {
        return text.length() > Long.BYTES ? number(text, text.length() - Long.BYTES, text.length()) : 0;
    }

    private static long number(String text, int from, int to) {
        long number = 0;
        for (int i = to - 1; i >= from; i--) {
            number = number << Byte.SIZE | text.charAt(i);
        }
        return number;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /**
     * A text that occurred before.
     *
     * @param <T> the type of its value
     * @param low its first eight bytes
     * @param high its last eight bytes
     * @param length how many bytes it has
     * @param value its value
     */
    private record Entry<T>(long low, long high, int length, T value) {}
}
