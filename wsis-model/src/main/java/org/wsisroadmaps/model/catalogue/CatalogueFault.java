package org.wsisroadmaps.model.catalogue;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a data file of a catalogue, and where. */
public final class CatalogueFault extends Entry {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final @Nullable String columnName;
    private final String message;

    CatalogueFault(String file, int line, int column, Optional<String> columnName, String message) {
        this.file = file;
        this.line = line;
        this.column = column;
        this.columnName = columnName.orElse(null);
        this.message = message;
    }

    static CatalogueFault of(String file, int line, String message) {
        return new CatalogueFault(file, line, 0, Optional.empty(), message);
    }

    static CatalogueFault of(String file, int line, int column, String columnName, String message) {
        return new CatalogueFault(file, line, column, Optional.of(columnName), message);
    }

    /** {@return the name of the file} */
    public String file() {
        return file;
    }

    /** {@return the line where the record begins, the first line of the file being 1} */
    public int line() {
        return line;
    }

    /** {@return which field of the record it is, the first being 1, or empty for the record as a whole} */
    public OptionalInt column() {
        return column == 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** {@return the name of that column, or empty for the record as a whole} */
    public Optional<String> columnName() {
        return Optional.ofNullable(columnName);
    }

    /** {@return what is wrong, and what would be right} */
    public String message() {
        return message;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {file, line, column, columnName, message};
    }

    /** Returns file, line, column and message, in one line. */
    @Override
    public String toString() {
        String column = columnName().isPresent()
                ? ", column " + column().orElseThrow() + " (" + columnName().get() + ")"
                : "";
        return file() + ", line " + line() + column + ": " + message();
    }
}
