package org.wsisroadmaps.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text of a CSV file apart as RFC 4180 says: commas between fields, LF or CRLF between records, quotes round
 * fields that hold either, quotes doubled in these. Empty lines are left out.
 */
final class CsvReader {
    private final String file;
    private final String text;
    private final int length;
    private final List<CatalogueFault> faults;
    private final List<String> header;

    private int at;
    /** The line at which the reader is, and the one in which the last record began. */
    private int line = 1;

    private int recordLine = 1;

    CsvReader(String file, String text, List<CatalogueFault> faults) {
        this.file = file;
        this.text = text;
        this.length = text.length();
        this.faults = faults;
        // spreadsheets write a byte order mark
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
        String[] first = next();
        this.header = first == null ? List.of() : List.of(first);
    }

    /** Returns the fields of the first record, none when there is not even one. */
    List<String> header() {
        return header;
    }

    /** Returns the line in which the last record began. */
    int line() {
        return recordLine;
    }

    /** Returns the fields of the next record, or null after the last one. */
    String @Nullable [] next() {
        while (at < length) {
            recordLine = line;
            List<String> fields = fields();
            if (fields.size() > 1 || (fields.size() == 1 && !fields.get(0).isEmpty())) {
                return fields.toArray(new String[0]);
            }
        }
        return null;
    }

    /**
     * Returns the fields of the next record of a file that is known to have as many in each as in its header, and quotes
     * only round whole fields; null after the last one. Most of this runs once and is interpreted, so it searches and
     * cuts rather than looking at each character.
     */
    String @Nullable [] nextSound() {
        if (at >= length) {
            return null;
        }
        String[] fields = new String[header.size()];
        for (int i = 0; i < fields.length; i++) {
            int start = at;
            if (text.charAt(start) == '"') {
                fields[i] = quoted();
            } else {
                at = text.indexOf(i + 1 < fields.length ? ',' : '\n', start);
                fields[i] = start == at ? "" : text.substring(start, at);
            }
            at++;
        }
        recordLine = line;
        line++;
        return fields;
    }

    private int indexOf(char wanted, int from) {
        int found = text.indexOf(wanted, from);
        return found < 0 ? length : found;
    }

    /** Takes a record apart; no fields for one that cannot be. */
    private List<String> fields() {
        List<String> fields = new ArrayList<>();
        do {
            fields.add(at < length && text.charAt(at) == '"' ? quoted() : plain());
        } while (skip(','));
        if (!skipLineEnd() && at < length) {
            fault("a field goes on after its closing quote; double the quotes inside a quoted field");
            at = indexOf('\n', at);
            skipLineEnd();
            return List.of();
        }
        return fields;
    }

    private String plain() {
        int start = at;
        while (at < length && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            if (text.charAt(at) == '"') {
                fault("a quote stands in the middle of a field that does not begin with one");
            }
            at++;
        }
        if (at < length && at > start && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r') {
            at--;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int start = at + 1;
        int end = indexOf('"', start);
        while (end + 1 < length && text.charAt(end + 1) == '"') {
            end = indexOf('"', end + 2);
        }
        if (end == length) {
            fault("a quote is opened here and never closed");
        }
        at = Math.min(end + 1, length);
        String field = text.substring(start, end);
        for (int i = field.indexOf('\n'); i >= 0; i = field.indexOf('\n', i + 1)) {
            line++;
        }
        return field.replace("\"\"", "\"");
    }

    private boolean skip(char wanted) {
        boolean there = at < length && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private boolean skipLineEnd() {
        int end = at < length && text.charAt(at) == '\r' ? at + 1 : at;
        if (end >= length || text.charAt(end) != '\n') {
            return false;
        }
        at = end + 1;
        line++;
        return true;
    }

    private void fault(String message) {
        faults.add(CatalogueFault.of(file, line, message));
    }
}
