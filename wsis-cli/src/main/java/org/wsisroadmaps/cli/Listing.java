package org.wsisroadmaps.cli;

import java.util.List;
import java.util.stream.Stream;

/**
 * A catalogue as it is shown: the columns of its table, notes that belong to it, its entries, and further entries that
 * are found by their code but not listed.
 */
record Listing(List<String> columns, List<String> notes, List<Entry> entries, List<Entry> unlisted) {
    /** Makes a listing without further entries. */
    static Listing of(List<String> columns, List<String> notes, List<Entry> entries) {
        return new Listing(columns, notes, entries, List.of());
    }

    /** Returns the entries of a code, several where a code was given more than once. */
    List<Entry> find(String code) {
        List<String> spellings = CodeSpelling.of(code);
        return all().filter(entry -> entry.isCalled(spellings)).toList();
    }

    /** Returns the codes it knows. */
    List<String> codes() {
        return all().map(Entry::code).distinct().toList();
    }

    private Stream<Entry> all() {
        return Stream.concat(entries.stream(), unlisted.stream());
    }
}
