package org.wsisroadmaps.model.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the text of a CSV file apart as RFC 4180 says: commas between fields, LF or CRLF between records, quotes round
 * fields that hold either, quotes doubled in these. Empty lines are left out. Most of this runs once and is interpreted,
 * so it searches and cuts rather than looking at each character.
 */
final class CsvReader {
    private final String file;
    private final String text;
    private final int length;
    private final List<CatalogueFault> faults;
    /** The number of fields of the record before, which most have. */
    private int width = 1;

    private int at;
    private int line = 1;
    /** Where the next quote is; the length of the text where there is none. */
    private int quote = -1;

    CsvReader(String file, String text, List<CatalogueFault> faults) {
        this.file = file;
        this.text = text;
        this.length = text.length();
        this.faults = faults;
        // spreadsheets write a byte order mark
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    List<CsvRecord> records() {
        List<CsvRecord> records = new ArrayList<>();
        while (at < length) {
            int first = line;
            if (quote < at) {
                quote = indexOf('"', at);
            }
            int end = indexOf('\n', at);
            List<String> fields = quote < end ? fields() : plainFields(end);
            if (fields.size() > 1 || (fields.size() == 1 && !fields.get(0).isEmpty())) {
                records.add(new CsvRecord(first, fields));
            }
        }
        return records;
    }

    private int indexOf(char wanted, int from) {
        int found = text.indexOf(wanted, from);
        return found < 0 ? length : found;
    }

    /** Takes a record without quotes apart, which ends where its line does. */
    private List<String> plainFields(int lineEnd) {
        int end = lineEnd < length && lineEnd > at && text.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
        List<String> fields = new ArrayList<>(width);
        int start = at;
        while (start <= end) {
            int comma = text.indexOf(',', start);
            int fieldEnd = comma < 0 || comma > end ? end : comma;
            fields.add(start == fieldEnd ? "" : text.substring(start, fieldEnd));
            start = fieldEnd + 1;
        }
        width = fields.size();
        at = lineEnd + 1;
        line++;
        return fields;
    }

    /** Takes a record with quotes apart; no fields for one that cannot be. */
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
        int end = Math.min(indexOf(',', at), indexOf('\n', at));
        for (int i = indexOf('"', at); i < end; i = indexOf('"', i + 1)) {
            fault("a quote stands in the middle of a field that does not begin with one");
        }
        if (end < length && end > start && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r') {
            end--;
        }
        at = end;
        return text.substring(start, end);
    }

    private String quoted() {
        int opened = line;
        StringBuilder field = new StringBuilder();
        at++;
        while (at < length) {
            char c = text.charAt(at++);
            if (c != '"') {
                field.append(c);
                line += c == '\n' ? 1 : 0;
            } else if (!skip('"')) {
                return field.toString();
            } else {
                field.append('"');
            }
        }
        faults.add(CatalogueFault.of(file, opened, "a quote is opened here and never closed"));
        return field.toString();
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
