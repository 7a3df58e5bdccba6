package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One thing that is wrong with a data file of a catalogue, and where. */
@Value.Immutable
public abstract sealed class CatalogueFault implements Serializable permits ImmutableCatalogueFault {
    private static final long serialVersionUID = 1L;

    CatalogueFault() {}

    static CatalogueFault of(String file, int line, String message) {
        return ImmutableCatalogueFault.builder()
                .file(file)
                .line(line)
                .message(message)
                .build();
    }

    static CatalogueFault of(String file, int line, int column, String columnName, String message) {
        return ImmutableCatalogueFault.builder()
                .file(file)
                .line(line)
                .column(column)
                .columnName(columnName)
                .message(message)
                .build();
    }

    /** {@return the name of the file} */
    public abstract String file();

    /** {@return the line where the record begins, the first line of the file being 1} */
    public abstract int line();

    /** {@return which field of the record it is, the first being 1, or empty for the record as a whole} */
    public abstract OptionalInt column();

    /** {@return the name of that column, or empty for the record as a whole} */
    public abstract Optional<String> columnName();

    /** {@return what is wrong, and what would be right} */
    public abstract String message();

    /** Returns file, line, column and message, in one line. */
    @Override
    public String toString() {
        String column = columnName().isPresent()
                ? ", column " + column().orElseThrow() + " (" + columnName().get() + ")"
                : "";
        return file() + ", line " + line() + column + ": " + message();
    }
}
