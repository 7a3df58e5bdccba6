package org.wsisroadmaps.model.catalogue;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.model.data.DataFiles;

/**
 * The data files of a catalogue, bundled or in a folder, and what is wrong with them. Reading goes on after a fault, so
 * that all are told at once: read all files, then {@link #check()}, and only then believe what was read. */
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

    /** Tells whether these are the files that come with the library, which tests know to be right. */
    boolean areBundled() {
        return folder.isEmpty();
    }

    /** Returns the names of the columns of a file; none when there is not even a header. */
    List<String> header(String file) {
        List<CsvRecord> records = records(file);
        return records.isEmpty() ? List.of() : records.get(0).fields();
    }

    /** Returns the rows whose fields in these columns can all be read; a file may have more columns, in any order. */
    List<CsvRow> rows(String file, CsvColumn<?>... columns) {
        List<String> header = header(file);
        boolean complete = hasNoColumnTwice(file, header);
        for (CsvColumn<?> column : columns) {
            if (!header.contains(column.name())) {
                faults.add(CatalogueFault.of(file, 1, "there is no column " + column.name()));
                complete = false;
            }
        }
        return complete ? rows(file, header, columns) : List.of();
    }

    private List<CsvRow> rows(String file, List<String> header, CsvColumn<?>[] columns) {
        int[] positions = new int[columns.length];
        for (int i = 0; i < columns.length; i++) {
            positions[i] = header.indexOf(columns[i].name());
        }
        List<CsvRecord> records = records(file);
        List<CsvRow> rows = new ArrayList<>(records.size());
        CsvRecord before = records.get(0);
        Object[] values = {};
        for (int i = 1; i < records.size(); i++) {
            CsvRecord record = records.get(i);
            if (record.fields().size() != header.size()) {
                faults.add(CatalogueFault.of(
                        file,
                        record.line(),
                        "the record has " + record.fields().size() + " fields where the header has " + header.size()));
                continue;
            }
            Object[] read = new Object[columns.length];
            boolean good = true;
            for (int j = 0; j < columns.length; j++) {
                String field = record.fields().get(positions[j]);
                if (values.length > 0 && field.equals(before.fields().get(positions[j]))) {
                    // many fields are the same as in the row before
                    read[j] = values[j];
                } else {
                    try {
                        read[j] = columns[j].read(field, areBundled());
                    } catch (IllegalArgumentException e) {
                        fault(file, record, columns[j], String.valueOf(e.getMessage()));
                        good = false;
                    }
                }
            }
            if (good) {
                rows.add(new CsvRow(this, file, record, columns, read));
                before = record;
                values = read;
            }
        }
        return rows;
    }

    private boolean hasNoColumnTwice(String file, List<String> header) {
        boolean once = areBundled() || new HashSet<>(header).size() == header.size();
        if (!once) {
            faults.add(CatalogueFault.of(file, 1, "two columns have the same name"));
        }
        return once;
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
        return decoded(file, FileBytes.of(folder.get().resolve(file)));
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
}
