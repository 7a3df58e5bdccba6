package org.wsisroadmaps.io.stream;

import java.util.Optional;

/**
 * Reads and writes the values of one type. A codec has no state and may be used by any number of threads.
 *
 * @param <T> the type of the values
 */
public interface Codec<T> {
    /**
     * Reads the value at the cursor. What is wrong is told to the cursor, never thrown.
     *
     * @param in the cursor, at the value
     * @return the value, empty when something was wrong with it
     */
    Optional<T> read(Cursor in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to write it
     */
    void write(T value, Output out);
}
