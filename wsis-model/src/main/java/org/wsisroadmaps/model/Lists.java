package org.wsisroadmaps.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The lists of a builder: unmodifiable ones that were given as a whole, until something is added to them. */
final class Lists {
    private Lists() {}

    /** Returns these entries; a list that nobody can change is returned itself. */
    static <T> List<T> of(Iterable<? extends T> entries) {
        if (entries instanceof Collection<? extends T> collection) {
            return List.copyOf(collection);
        }
        List<T> list = new ArrayList<>();
        entries.forEach(entry -> list.add(Objects.requireNonNull(entry)));
        return list;
    }

    /** Returns the entries and one more, in the same list where that is one of the builder's own. */
    static <T> List<T> plus(List<T> entries, T entry) {
        List<T> list = entries instanceof ArrayList<T> own ? own : new ArrayList<>(entries);
        list.add(Objects.requireNonNull(entry));
        return list;
    }

    /** Returns the entries and others after them. */
    static <T> List<T> join(List<T> entries, List<T> others) {
        if (entries.isEmpty()) {
            return others;
        }
        List<T> list = new ArrayList<>(entries);
        list.addAll(others);
        return list;
    }
}
