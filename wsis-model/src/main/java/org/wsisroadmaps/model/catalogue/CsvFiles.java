package org.wsisroadmaps.model.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.data.DataFiles;

/**
 * The data files of a catalogue, bundled or in a folder, and what is wrong with them. Reading goes on after a fault, so
 * that all are told at once: read all files, then {@link #check()}, and only then believe what was read. */
final class CsvFiles {
    private final @Nullable Path folder;
    private final List<CatalogueFault> faults = new ArrayList<>();
    private final Map<String, CsvReader> open = new HashMap<>();

    private CsvFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The files that come with the library. */
    static CsvFiles bundled() {
        return new CsvFiles(null);
    }

    /** Files of the same names in a folder. */
    static CsvFiles in(Path folder) {
        return new CsvFiles(folder);
    }

    /** Tells whether these are the files that come with the library, which tests know to be right. */
    boolean areBundled() {
        return folder == null;
    }

    /** Returns the names of the columns of a file; none when there is not even a header. */
    List<String> header(String file) {
        return reader(file).header();
    }

    /**
     * Returns the rows whose fields in these columns can all be read; a file may have more columns, in any order. To be
     * asked once for each file.
     */
    List<CsvRow> rows(String file, CsvColumn... columns) {
        List<String> header = header(file);
        boolean complete = hasNoColumnTwice(file, header);
        @Nullable CsvColumn[] standing = new @Nullable CsvColumn[header.size()];
        for (CsvColumn column : columns) {
            int at = header.indexOf(column.name());
            if (at < 0) {
                faults.add(CatalogueFault.of(file, 1, "there is no column " + column.name()));
                complete = false;
            } else {
                standing[at] = column;
            }
        }
        CsvReader reader = reader(file);
        List<CsvRow> rows = new ArrayList<>();
        for (String[] fields = next(reader); fields != null; fields = next(reader)) {
            if (areBundled() || (complete && isLegal(file, reader.line(), standing, fields))) {
                rows.add(new CsvRow(this, file, reader.line(), standing, fields));
            }
        }
        return rows;
    }

    private String @Nullable [] next(CsvReader reader) {
        return areBundled() ? reader.nextSound() : reader.next();
    }

    /** Spells the fields as they are due; tells whether they can all be read, and notes why where not. */
    private boolean isLegal(String file, int line, @Nullable CsvColumn[] standing, String[] fields) {
        if (fields.length != standing.length) {
            faults.add(CatalogueFault.of(
                    file, line, "the record has " + fields.length + " fields where the header has " + standing.length));
            return false;
        }
        boolean legal = true;
        for (int i = 0; i < fields.length; i++) {
            CsvColumn column = standing[i];
            if (column == null) {
                continue;
            }
            try {
                fields[i] = column.spelled(fields[i]);
            } catch (IllegalArgumentException e) {
                fault(file, line, i + 1, column, String.valueOf(e.getMessage()));
                legal = false;
            }
        }
        return legal;
    }

    private boolean hasNoColumnTwice(String file, List<String> header) {
        boolean once = areBundled() || new HashSet<>(header).size() == header.size();
        if (!once) {
            faults.add(CatalogueFault.of(file, 1, "two columns have the same name"));
        }
        return once;
    }

    /** Notes a fault of a field, the first of a record being in position 1. */
    void fault(String file, int line, int position, CsvColumn column, String message) {
        faults.add(CatalogueFault.of(file, line, position, column.name(), message));
    }

    /** Notes a fault of a file as a whole. */
    void fault(String file, String message) {
        faults.add(CatalogueFault.of(file, 1, message));
    }

    /** Tells whether nothing is known to be wrong with a file, so that others can be compared with it. */
    boolean isSound(String file) {
        for (CatalogueFault fault : faults) {
            if (fault.file().equals(file)) {
                return false;
            }
        }
        return true;
    }

    /** Refuses the files when anything was wrong with them. */
    void check() {
        if (!faults.isEmpty()) {
            CatalogueException.refuse(faults);
        }
    }

    private CsvReader reader(String file) {
        CsvReader reader = open.get(file);
        if (reader == null) {
            Path path = folder;
            String text = path == null ? DataFiles.text(file) : FileBytes.text(path.resolve(file), faults);
            reader = new CsvReader(file, text, faults);
            open.put(file, reader);
        }
        return reader;
    }
}
