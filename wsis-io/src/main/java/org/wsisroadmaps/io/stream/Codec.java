package org.wsisroadmaps.io.stream;

/**
 * Reads and writes the values of one type. A codec has no state and may be used by any number of threads.
 *
 * @param <T> the type of the values
 */
public interface Codec<T> extends ValueReader<T> {
    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to write it
     */
    void write(T value, Output out);
}
