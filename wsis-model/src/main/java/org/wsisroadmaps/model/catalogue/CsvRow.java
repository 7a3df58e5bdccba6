package org.wsisroadmaps.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record of a data file whose fields can all be read. */
final class CsvRow {
    private final CsvFiles files;
    private final String file;
    private final int line;
    private final @Nullable CsvColumn[] columns;
    private final String[] fields;

    /** Takes the fields of a record, and for each the column that it stands in, or null where nobody asked for it. */
    CsvRow(CsvFiles files, String file, int line, @Nullable CsvColumn[] columns, String[] fields) {
        this.files = files;
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.fields = fields;
    }

    /** Returns what the field of a column says, empty for nothing; the column is one that the rows were asked with. */
    String get(CsvColumn column) {
        return fields[at(column)];
    }

    @SuppressWarnings("ReferenceEquality") // two files have columns of the same name
    private int at(CsvColumn column) {
        int at = 0;
        while (columns[at] != column) {
            at++;
        }
        return at;
    }

    /** Returns the name of the file and what these columns say, as a list that can be added to. */
    List<String> key(CsvColumn... columns) {
        List<String> key = new ArrayList<>();
        key.add(file);
        for (CsvColumn column : columns) {
            key.add(get(column));
        }
        return key;
    }

    /** Returns the number that the field of a column says. */
    int number(CsvColumn column) {
        return Integer.parseInt(get(column));
    }

    /** Tells whether the field of a column, which says yes or no, says yes. */
    boolean flag(CsvColumn column) {
        return get(column).charAt(0) == 'y';
    }

    /** Notes that a field is good by itself, but does not go with the others; loading will fail. */
    void fault(CsvColumn column, String message) {
        files.fault(file, line, at(column) + 1, column, message);
    }
}
