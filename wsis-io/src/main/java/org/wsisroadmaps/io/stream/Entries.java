package org.wsisroadmaps.io.stream;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The entries of the lists that are being read, one list within another, so that each list is made once it is whole. */
final class Entries {
    private @Nullable Object[] values = new @Nullable Object[32];
    private int size;

    int size() {
        return size;
    }

    void add(Object value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** Takes the entries of the innermost list, which are all of one type. */
    @SuppressWarnings("unchecked") // what was added since is what the list is of
    <T> List<T> since(int start) {
        List<T> list = (List<T>) taken(start, size - start);
        Arrays.fill(values, start, size, null);
        size = start;
        return list;
    }

    /** Most lists are short, and made without an array in between. */
    private List<?> taken(int start, int count) {
        return switch (count) {
            case 0 -> List.of();
            case 1 -> List.of(value(start));
            case 2 -> List.of(value(start), value(start + 1));
            case 3 -> List.of(value(start), value(start + 1), value(start + 2));
            default -> List.of(Arrays.copyOfRange(values, start, size));
        };
    }

    private Object value(int at) {
        return Objects.requireNonNull(values[at]);
    }
}
