package org.wsisroadmaps.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.ProblemText;

/** Cuts a stream into lines and reads the publication in each. A line beyond the limit is skipped, not held. */
final class LineSource {
    private final InputStream in;
    private final ReadLimits limits;
    private final byte[] buffer = new byte[64 * 1024];
    private byte[] line = new byte[0];
    private int length;
    private int from;
    private int to;
    private int index;
    private int number;
    private long offset;
    private boolean ended;

    LineSource(InputStream in, ReadLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    Stream<NdjsonLine> lines() {
        return StreamSupport.stream(
                new Spliterators.AbstractSpliterator<>(
                        Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE) {
                    @Override
                    public boolean tryAdvance(Consumer<? super NdjsonLine> action) {
                        NdjsonLine line = next();
                        if (line != null) {
                            action.accept(line);
                        }
                        return line != null;
                    }
                },
                false);
    }

    private @Nullable NdjsonLine next() {
        while (!ended) {
            long start = offset;
            byte[] next;
            try {
                next = nextLine();
            } catch (IOException | RuntimeException e) {
                ended = true;
                return failed(
                        RoadmapReader.unreadable(ProblemText.FAILED_SOURCE.of(String.valueOf(e.getMessage())), e));
            }
            number = Math.max(number, number + 1);
            if (!isBlank(next)) {
                return read(withoutEnd(next), start);
            }
        }
        return null;
    }

    private NdjsonLine read(byte[] bytes, long start) {
        int at = index++;
        return NdjsonLine.of(at, number, Source.line(limits, bytes, new Source.Place(at, number, start)));
    }

    private NdjsonLine failed(RoadmapReadException failure) {
        return NdjsonLine.failed(index++, number + 1, failure);
    }

    /** Returns the next line with its line feed, cut when it is beyond the limit; nothing at the end. */
    private byte[] nextLine() throws IOException {
        length = 0;
        boolean whole = false;
        while (!whole && fill()) {
            int end = from;
            while (end < to && !whole) {
                whole = buffer[end++] == '\n';
            }
            append(end);
        }
        ended = !whole;
        return Arrays.copyOf(line, length);
    }

    /** Returns whether there is more to read in the buffer, which is filled when it is used up. */
    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, Intake.read(in, buffer, 0));
        }
        return from < to;
    }

    private void append(int end) {
        // One byte more than the limit, and the end of the line.
        int most = (int) Math.min(Integer.MAX_VALUE - 8, limits.lineBytes() + 3L);
        int taken = Math.min(most - length, end - from);
        if (length + taken > line.length) {
            line = Arrays.copyOf(line, Math.max(length + taken, Intake.larger(line.length, most)));
        }
        System.arraycopy(buffer, from, line, length, taken);
        length += taken;
        offset += end - from;
        from = end;
    }

    /** Returns a line that is not blank without what ends it, and no more of it than shows that it is too long. */
    private byte[] withoutEnd(byte[] bytes) {
        int end = bytes.length;
        if (bytes[end - 1] == '\n') {
            end--;
        }
        if (bytes[end - 1] == '\r') {
            end--;
        }
        return Arrays.copyOf(bytes, (int) Math.min(end, limits.lineBytes() + 1L));
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }
}
