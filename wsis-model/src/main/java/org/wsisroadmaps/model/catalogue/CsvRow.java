package org.wsisroadmaps.model.catalogue;

/** A record of a data file whose fields could all be read. */
final class CsvRow {
    private final CsvFiles files;
    private final String file;
    private final CsvRecord record;
    private final CsvColumn<?>[] columns;
    private final Object[] values;

    CsvRow(CsvFiles files, String file, CsvRecord record, CsvColumn<?>[] columns, Object[] values) {
        this.files = files;
        this.file = file;
        this.record = record;
        this.columns = columns;
        this.values = values;
    }

    /** Returns what the field of a column holds; the column is one of those that the rows were asked with. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // the value was made by this very column
    <T> T get(CsvColumn<T> column) {
        int at = 0;
        while (columns[at] != column) {
            at++;
        }
        return (T) values[at];
    }

    /** Notes that a field is good by itself, but does not go with the others; loading will fail. */
    void fault(CsvColumn<?> column, String message) {
        files.fault(file, record, column, message);
    }
}
