package org.wsisroadmaps.model.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.model.data.DataFiles;

/**
 * The data files of a catalogue, bundled or in a folder, and what is wrong with them. Reading goes on after a fault, so
 * that all are told at once: read all files, then {@link #check()}, and only then believe what was read. The one class
 * of the model that opens files.
 */
final class CsvFiles {
    private final Optional<Path> folder;
    private final List<CatalogueFault> faults = new ArrayList<>();
    private final Map<String, List<CsvRecord>> read = new HashMap<>();

    private CsvFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The files that come with the library. */
    static CsvFiles bundled() {
        return new CsvFiles(Optional.empty());
    }

    /** Files of the same names in a folder. */
    static CsvFiles in(Path folder) {
        return new CsvFiles(Optional.of(folder));
    }

    /** Returns the names of the columns of a file; none when there is not even a header. */
    List<String> header(String file) {
        List<CsvRecord> records = records(file);
        return records.isEmpty() ? List.of() : records.get(0).fields();
    }

    /** Returns the rows whose fields in these columns can all be read; a file may have more columns, in any order. */
    List<CsvRow> rows(String file, CsvColumn<?>... columns) {
        List<CsvColumn<?>> wanted = List.of(columns);
        List<String> header = header(file);
        boolean complete = hasNoColumnTwice(file, header);
        for (CsvColumn<?> column : wanted) {
            if (!header.contains(column.name())) {
                faults.add(CatalogueFault.of(file, 1, "there is no column " + column.name()));
                complete = false;
            }
        }
        return complete ? rows(file, header, wanted) : List.of();
    }

    private List<CsvRow> rows(String file, List<String> header, List<CsvColumn<?>> columns) {
        List<FieldReader<?>> readers = new ArrayList<>();
        for (CsvColumn<?> column : columns) {
            readers.add(new FieldReader<>(column, header.indexOf(column.name())));
        }
        List<CsvRecord> records = records(file);
        List<CsvRow> rows = new ArrayList<>(records.size());
        for (CsvRecord record : records.subList(1, records.size())) {
            Optional<CsvRow> row = row(file, header.size(), record, columns, readers);
            if (row.isPresent()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private boolean hasNoColumnTwice(String file, List<String> header) {
        boolean once = new HashSet<>(header).size() == header.size();
        if (!once) {
            faults.add(CatalogueFault.of(file, 1, "two columns have the same name"));
        }
        return once;
    }

    private Optional<CsvRow> row(
            String file, int size, CsvRecord record, List<CsvColumn<?>> columns, List<FieldReader<?>> readers) {
        if (record.fields().size() != size) {
            faults.add(CatalogueFault.of(
                    file,
                    record.line(),
                    "the record has " + record.fields().size() + " fields where the header has " + size));
            return Optional.empty();
        }
        Object[] values = new Object[readers.size()];
        boolean good = true;
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = readers.get(i).read(record);
            } catch (IllegalArgumentException e) {
                fault(file, record, columns.get(i), String.valueOf(e.getMessage()));
                good = false;
            }
        }
        return good ? Optional.of(new CsvRow(this, file, record, columns, values)) : Optional.empty();
    }

    void fault(String file, CsvRecord record, CsvColumn<?> column, String message) {
        int position = header(file).indexOf(column.name()) + 1;
        faults.add(CatalogueFault.of(file, record.line(), position, column.name(), message));
    }

    /** Notes a fault of a file as a whole. */
    void fault(String file, String message) {
        faults.add(CatalogueFault.of(file, 1, message));
    }

    /** Tells whether nothing is known to be wrong with a file, so that others can be compared with it. */
    boolean isSound(String file) {
        return faults.isEmpty()
                || faults.stream().noneMatch(fault -> fault.file().equals(file));
    }

    /** Refuses the files when anything was wrong with them. */
    void check() {
        if (!faults.isEmpty()) {
            List<String> order = faults.stream().map(CatalogueFault::file).toList();
            throw new CatalogueException(faults.stream()
                    .sorted(Comparator.comparing((CatalogueFault fault) -> order.indexOf(fault.file()))
                            .thenComparing(CatalogueFault::line))
                    .toList());
        }
    }

    private List<CsvRecord> records(String file) {
        List<CsvRecord> records = read.get(file);
        if (records == null) {
            records = new CsvReader(file, text(file), faults).records();
            read.put(file, records);
        }
        return records;
    }

    private String text(String file) {
        if (folder.isEmpty()) {
            return DataFiles.text(file);
        }
        try {
            return decoded(file, Files.readAllBytes(folder.get().resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " of a catalogue cannot be read: " + e, e);
        }
    }

    private String decoded(String file, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // what cannot be decoded became this character, which may also be there by itself
        return text.indexOf('\uFFFD') < 0 ? text : strictlyDecoded(file, bytes);
    }

    private String strictlyDecoded(String file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            faults.add(CatalogueFault.of(file, line, "the file is not UTF-8 from here on"));
        }
        return text;
    }

    /** Reads the fields of one column; words that come again and again are read once. */
    private static final class FieldReader<T> {
        private final CsvColumn<T> column;
        private final int position;
        private final Map<String, T> known = new HashMap<>();

        FieldReader(CsvColumn<T> column, int position) {
            this.column = column;
            this.position = position;
        }

        T read(CsvRecord record) {
            String field = record.fields().get(position);
            T value = known.get(field);
            if (value == null) {
                value = column.read(field);
                known.put(field, value);
            }
            return value;
        }
    }
}
