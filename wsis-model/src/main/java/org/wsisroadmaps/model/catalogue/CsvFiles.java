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
import org.jspecify.annotations.Nullable;
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
    List<CsvRow> rows(String file, CsvColumn... columns) {
        List<String> header = header(file);
        boolean complete = hasNoColumnTwice(file, header);
        int[] positions = new int[columns.length];
        for (int i = 0; i < columns.length; i++) {
            positions[i] = header.indexOf(columns[i].name());
            if (positions[i] < 0) {
                faults.add(CatalogueFault.of(file, 1, "there is no column " + columns[i].name()));
                complete = false;
            }
        }
        List<CsvRow> rows = new ArrayList<>();
        List<CsvRecord> records = complete ? records(file) : List.of();
        for (int i = 1; i < records.size(); i++) {
            CsvRecord record = records.get(i);
            if (record.fields().size() != header.size()) {
                faults.add(CatalogueFault.of(
                        file,
                        record.line(),
                        "the record has " + record.fields().size() + " fields where the header has " + header.size()));
                continue;
            }
            CsvRecord good = areBundled() ? record : spelled(file, record, columns, positions);
            if (good != null) {
                rows.add(new CsvRow(this, file, good, columns, positions));
            }
        }
        return rows;
    }

    /** Spells the fields as they are due; gives null, and notes why, where some cannot be read. */
    private @Nullable CsvRecord spelled(String file, CsvRecord record, CsvColumn[] columns, int[] positions) {
        List<String> fields = new ArrayList<>(record.fields());
        boolean legal = true;
        for (int i = 0; i < columns.length; i++) {
            try {
                fields.set(positions[i], columns[i].spelled(fields.get(positions[i])));
            } catch (IllegalArgumentException e) {
                fault(file, record.line(), columns[i], String.valueOf(e.getMessage()));
                legal = false;
            }
        }
        return legal ? new CsvRecord(record.line(), fields) : null;
    }

    private boolean hasNoColumnTwice(String file, List<String> header) {
        boolean once = areBundled() || new HashSet<>(header).size() == header.size();
        if (!once) {
            faults.add(CatalogueFault.of(file, 1, "two columns have the same name"));
        }
        return once;
    }

    void fault(String file, int line, CsvColumn column, String message) {
        int position = header(file).indexOf(column.name()) + 1;
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
