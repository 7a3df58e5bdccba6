package org.wsisroadmaps.model.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the text of a CSV file apart as RFC 4180 says: commas between fields, LF or CRLF between records, quotes round
 * fields that hold either, quotes doubled in these. Empty lines are left out.
 */
final class CsvReader {
    private final String file;
    private final char[] text;
    private final int length;
    private final List<CatalogueFault> faults;
    private int at;
    private int line = 1;

    CsvReader(String file, String text, List<CatalogueFault> faults) {
        this.file = file;
        // an array, since most of this runs once and is interpreted
        this.text = text.toCharArray();
        this.length = text.length();
        this.faults = faults;
        // spreadsheets write a byte order mark
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    List<CsvRecord> records() {
        List<CsvRecord> records = new ArrayList<>();
        while (at < length) {
            int first = line;
            List<String> fields = new ArrayList<>();
            do {
                fields.add(at < length && text[at] == '"' ? quoted() : plain());
            } while (skip(','));
            if (!skipLineEnd() && at < length) {
                fault("a field goes on after its closing quote; double the quotes inside a quoted field");
                at = endOfLine();
                skipLineEnd();
            } else if (fields.size() > 1 || !fields.get(0).isEmpty()) {
                records.add(new CsvRecord(first, fields));
            }
        }
        return records;
    }

    private String plain() {
        int start = at;
        int end = at;
        while (end < length && text[end] != ',' && text[end] != '\n') {
            if (text[end] == '"') {
                fault("a quote stands in the middle of a field that does not begin with one");
            }
            end++;
        }
        if (end < length && end > start && text[end] == '\n' && text[end - 1] == '\r') {
            end--;
        }
        at = end;
        return new String(text, start, end - start);
    }

    private String quoted() {
        int opened = line;
        StringBuilder field = new StringBuilder();
        at++;
        while (at < length) {
            char c = text[at++];
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
        boolean there = at < length && text[at] == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private boolean isLineEnd() {
        return text[at] == '\n' || (text[at] == '\r' && at + 1 < length && text[at + 1] == '\n');
    }

    private boolean skipLineEnd() {
        if (at >= length || !isLineEnd()) {
            return false;
        }
        at += text[at] == '\n' ? 1 : 2;
        line++;
        return true;
    }

    private int endOfLine() {
        int end = at;
        while (end < length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private void fault(String message) {
        faults.add(CatalogueFault.of(file, line, message));
    }
}
