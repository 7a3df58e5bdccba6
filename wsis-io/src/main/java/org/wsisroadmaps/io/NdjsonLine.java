package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;

/** One line of an NDJSON source: a publication, or what is wrong with it. Each line stands alone. */
public final class NdjsonLine {
    private final int index;
    private final int number;
    private final @Nullable ReadResult result;
    private final @Nullable RoadmapReadException failure;

    NdjsonLine(int index, int number, @Nullable ReadResult result, @Nullable RoadmapReadException failure) {
        this.index = index;
        this.number = number;
        this.result = result;
        this.failure = failure;
    }

    /**
     * Returns which publication of the source it is, blank lines not counted.
     *
     * @return the index, from 0
     */
    public int index() {
        return index;
    }

    /**
     * Returns which line of the source it is.
     *
     * @return the number of the line, from 1
     */
    public int number() {
        return number;
    }

    /**
     * Returns the publication of the line.
     *
     * @return what was read
     * @throws RoadmapReadException if the line could not be read; its pointers begin with the index
     */
    public ReadResult result() {
        if (result == null) {
            throw failure == null ? new IllegalStateException("a line has a result or a failure") : failure;
        }
        return result;
    }
}
