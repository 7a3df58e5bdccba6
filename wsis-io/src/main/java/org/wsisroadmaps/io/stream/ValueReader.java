package org.wsisroadmaps.io.stream;

import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one type. A reader has no state that can be seen from outside and may be used by any number of
 * threads.
 *
 * @param <T> the type of the values
 */
@FunctionalInterface
public interface ValueReader<T> {
    /**
     * Reads the value at the cursor. What is wrong is told to the cursor, never thrown.
     *
     * @param in the cursor, at the value
     * @return the value, null when something was wrong with it
     */
    @Nullable
    T read(Cursor in);
}
