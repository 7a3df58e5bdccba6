package org.wsisroadmaps.model.catalogue;

/** A record of a data file whose fields can all be read. */
final class CsvRow {
    private final CsvFiles files;
    private final String file;
    private final int line;
    private final CsvColumn[] columns;
    private final String[] fields;

    /** Takes fields in the order of the columns. */
    CsvRow(CsvFiles files, String file, int line, CsvColumn[] columns, String[] fields) {
        this.files = files;
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.fields = fields;
    }

    /** Returns what the field of a column says, empty for nothing; the column is one that the rows were asked with. */
    @SuppressWarnings("ReferenceEquality") // two files have columns of the same name
    String get(CsvColumn column) {
        int at = 0;
        while (columns[at] != column) {
            at++;
        }
        return fields[at];
    }

    /** Returns the number that the field of a column says. */
    int number(CsvColumn column) {
        return Integer.parseInt(get(column));
    }

    /** Tells whether the field of a column says yes. */
    boolean flag(CsvColumn column) {
        return get(column).equals("yes");
    }

    /** Notes that a field is good by itself, but does not go with the others; loading will fail. */
    void fault(CsvColumn column, String message) {
        files.fault(file, line, column, message);
    }
}
