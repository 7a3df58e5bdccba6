package org.wsisroadmaps.model.catalogue;

/** A record of a data file whose fields can all be read. */
final class CsvRow {
    private final CsvFiles files;
    private final String file;
    private final CsvRecord record;
    private final CsvColumn[] columns;
    private final int[] positions;

    /** Takes the columns that were asked for, and where each of them stands in a record. */
    CsvRow(CsvFiles files, String file, CsvRecord record, CsvColumn[] columns, int[] positions) {
        this.files = files;
        this.file = file;
        this.record = record;
        this.columns = columns;
        this.positions = positions;
    }

    /** Returns what the field of a column says, empty for nothing; the column is one that the rows were asked with. */
    @SuppressWarnings("ReferenceEquality") // two files have columns of the same name
    String get(CsvColumn column) {
        int at = 0;
        while (columns[at] != column) {
            at++;
        }
        return record.fields().get(positions[at]);
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
        files.fault(file, record.line(), column, message);
    }
}
