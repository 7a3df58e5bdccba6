package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;

/**
 * One line of an NDJSON source: a publication, or what is wrong with it. Each line stands alone, and is read when it is
 * first asked for its publication, so that several threads can share the reading. Safe for use by any number of threads.
 */
public final class NdjsonLine {
    private final int index;
    private final int number;
    private @Nullable Source source;
    private @Nullable ReadResult result;
    private @Nullable RoadmapReadException failure;

    private NdjsonLine(int index, int number, @Nullable Source source, @Nullable RoadmapReadException failure) {
        this.index = index;
        this.number = number;
        this.source = source;
        this.failure = failure;
    }

    static NdjsonLine of(int index, int number, Source source) {
        return new NdjsonLine(index, number, source, null);
    }

    static NdjsonLine failed(int index, int number, RoadmapReadException failure) {
        return new NdjsonLine(index, number, null, failure);
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
    public synchronized ReadResult result() {
        if (source != null) {
            try {
                result = source.read();
            } catch (RoadmapReadException e) {
                failure = e;
            }
            source = null;
        }
        if (result == null) {
            throw failure == null ? new IllegalStateException("a line has a result or a failure") : failure;
        }
        return result;
    }
}
