package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the values of the catalogues have in common: two are equal when all their parts are. They are written by hand,
 * since a program loads many of their classes at once, and one class loads faster than the two or three of a generated
 * value.
 */
abstract class Entry implements Serializable {
    private static final long serialVersionUID = 1L;

    Entry() {}

    /** Returns all that the value is made of. */
    abstract @Nullable Object[] parts();

    @Override
    @SuppressWarnings("EqualsGetClass") // the classes of entries are final
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && Arrays.equals(((Entry) other).parts(), parts());
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(parts());
    }
}
