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
            byte[] line;
            try {
                line = nextLine();
            } catch (IOException | RuntimeException e) {
                ended = true;
                return failed(
                        RoadmapReader.unreadable(ProblemText.FAILED_SOURCE.of(String.valueOf(e.getMessage())), e));
            }
            if (line.length > 0) {
                number++;
                if (!isBlank(line)) {
                    return read(withoutEnd(line), start);
                }
            }
        }
        return null;
    }

    private NdjsonLine read(byte[] line, long start) {
        int at = index++;
        try {
            Source source = Source.line(limits, line, new Source.Place(at, number, start));
            return new NdjsonLine(at, number, source.read(), null);
        } catch (RoadmapReadException e) {
            return new NdjsonLine(at, number, null, e);
        }
    }

    private NdjsonLine failed(RoadmapReadException failure) {
        return new NdjsonLine(index++, number + 1, null, failure);
    }

    /** Returns the next line with its line feed, cut when it is beyond the limit; nothing at the end. */
    private byte[] nextLine() throws IOException {
        byte[] line = new byte[0];
        while (true) {
            if (from == to) {
                from = 0;
                to = Math.max(0, in.read(buffer));
                if (to == 0) {
                    ended = true;
                    return line;
                }
            }
            int feed = from;
            while (feed < to && buffer[feed] != '\n') {
                feed++;
            }
            int end = Math.min(feed + 1, to);
            line = append(line, end);
            offset += end - from;
            from = end;
            if (feed < to) {
                return line;
            }
        }
    }

    private byte[] append(byte[] line, int end) {
        int room = limits.lineBytes() + 3 - line.length;
        int taken = Math.min(room, end - from);
        byte[] longer = Arrays.copyOf(line, line.length + taken);
        System.arraycopy(buffer, from, longer, line.length, taken);
        return longer;
    }

    private static byte[] withoutEnd(byte[] line) {
        int length = line.length;
        if (length > 0 && line[length - 1] == '\n') {
            length--;
        }
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return Arrays.copyOf(line, length);
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }
}
