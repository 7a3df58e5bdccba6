package org.wsisroadmaps.model.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the files of the indicators: a row for each code, a column for each edition, such as {@code in_2025}. */
final class IndicatorFiles {
    private static final String INDICATORS = "sdg-indicators.csv";
    private static final String REPEATS = "sdg-repeats.csv";
    private static final String CURRENT = "current";
    private static final String RETIRED = "retired";
    private static final String REMOVED = "removed";
    private static final String EDITION_PREFIX = "in_";

    private static final CsvColumn CODE = CsvColumn.of("code", FieldType.INDICATOR);
    private static final CsvColumn TARGET = CsvColumn.of("target", FieldType.TARGET);
    private static final CsvColumn STATUS = CsvColumn.of("status", FieldType.TEXT);
    private static final CsvColumn REPEATED = CsvColumn.optional("repeats", FieldType.INDICATOR);
    private static final CsvColumn CHANGE = CsvColumn.optional("change", FieldType.TEXT);
    private static final CsvColumn CHANGE_YEAR = CsvColumn.optional("change_year", FieldType.TEXT);
    private static final CsvColumn NOTE = CsvColumn.optional("note", FieldType.TEXT);
    private static final CsvColumn SINCE = CsvColumn.of("since", FieldType.TEXT);

    private static final List<CsvColumn> COLUMNS = List.of(CODE, TARGET, STATUS, REPEATED, CHANGE, CHANGE_YEAR, NOTE);

    private final CsvFiles files;
    private final Map<Integer, List<List<String>>> runs = new HashMap<>();
    private final List<String> editions = new ArrayList<>();
    private final List<CsvColumn> inEdition = new ArrayList<>();
    private final List<SdgIndicatorEntry> entries = new ArrayList<>();

    IndicatorFiles(CsvFiles files, Set<String> targets) {
        this.files = files;
        for (String name : new TreeSet<>(files.header(INDICATORS))) {
            if (name.startsWith(EDITION_PREFIX)) {
                editions.add(name.substring(EDITION_PREFIX.length()));
                inEdition.add(CsvColumn.of(name, FieldType.FLAG));
            }
        }
        if (inEdition.isEmpty()) {
            files.fault(INDICATORS, "there is no column of an edition such as in_2025");
        }
        read(targets);
    }

    /** Returns the editions, oldest first. */
    List<String> editions() {
        return editions;
    }

    List<SdgIndicatorEntry> entries() {
        return entries;
    }

    private void read(Set<String> targets) {
        List<CsvColumn> columns = new ArrayList<>(COLUMNS);
        columns.addAll(inEdition);
        List<CsvRow> rows = files.rows(INDICATORS, columns.toArray(new CsvColumn[0]));
        Set<String> codes = new HashSet<>();
        if (!files.areBundled()) {
            check(rows, targets, codes);
        }
        Map<String, String> repeatsSince = repeatsSince(codes);
        for (CsvRow row : rows) {
            entries(row, row.get(REPEATED).isEmpty() ? "" : repeatsSince.getOrDefault(row.get(CODE), ""));
        }
    }

    private void check(List<CsvRow> rows, Set<String> targets, Set<String> codes) {
        boolean knowsTargets = files.isSound(SdgFiles.TARGETS);
        for (CsvRow row : rows) {
            if (!codes.add(row.get(CODE))) {
                row.fault(CODE, "indicator " + row.get(CODE) + " is there twice");
            }
            if (!row.get(CODE).startsWith(row.get(TARGET) + ".")) {
                row.fault(TARGET, "indicator " + row.get(CODE) + " is none of target " + row.get(TARGET));
            } else if (knowsTargets && !targets.contains(row.get(TARGET))) {
                row.fault(TARGET, "there is no target " + row.get(TARGET));
            }
        }
        boolean knowsCodes = files.isSound(INDICATORS);
        for (CsvRow row : rows) {
            String repeated = row.get(REPEATED);
            if (knowsCodes && !repeated.isEmpty() && !codes.contains(repeated)) {
                row.fault(REPEATED, "there is no indicator " + repeated);
            }
        }
    }

    /** Indicators that did not repeat another one in the older editions, by the first edition in which they do. */
    private Map<String, String> repeatsSince(Set<String> codes) {
        Map<String, String> since = new HashMap<>();
        for (CsvRow row : files.rows(REPEATS, CODE, SINCE)) {
            if (!files.areBundled() && !codes.contains(row.get(CODE))) {
                row.fault(CODE, "there is no indicator " + row.get(CODE));
            }
            if (!editions.contains(row.get(SINCE))) {
                row.fault(SINCE, "there is no edition " + row.get(SINCE));
            }
            if (since.put(row.get(CODE), row.get(SINCE)) != null) {
                row.fault(CODE, "indicator " + row.get(CODE) + " is there twice");
            }
        }
        return since;
    }

    /** Makes an entry of every run of editions: a code that left and came back came back with another meaning. */
    private void entries(CsvRow row, String repeatsSince) {
        List<List<String>> runs = runs(row);
        if (runs.isEmpty()) {
            row.fault(CODE, "indicator " + row.get(CODE) + " is in no edition");
        }
        boolean current = row.get(STATUS).equals(CURRENT);
        if (!current && !row.get(STATUS).equals(RETIRED)) {
            row.fault(STATUS, "'" + row.get(STATUS) + "' is no status: use current or retired");
        } else if (!inEdition.isEmpty() && current != row.flag(inEdition.get(inEdition.size() - 1))) {
            row.fault(STATUS, "the status is not what the column of the newest edition says");
        }
        for (int i = 0; i < runs.size() - 1; i++) {
            List<String> editions = runs.get(i);
            entries.add(new SdgIndicatorEntry(
                    row.get(CODE), false, "", editions, List.of(), REMOVED, editionAfter(editions), row.get(NOTE)));
        }
        if (!runs.isEmpty()) {
            List<String> editions = runs.get(runs.size() - 1);
            List<String> repeatedIn = row.get(REPEATED).isEmpty() ? List.of() : from(repeatsSince, editions);
            entries.add(new SdgIndicatorEntry(
                    row.get(CODE),
                    current,
                    row.get(REPEATED),
                    editions,
                    repeatedIn,
                    row.get(CHANGE),
                    row.get(CHANGE_YEAR),
                    row.get(NOTE)));
        }
    }

    private static List<String> from(String first, List<String> editions) {
        List<String> found = new ArrayList<>();
        for (String edition : editions) {
            if (edition.compareTo(first) >= 0) {
                found.add(edition);
            }
        }
        return found;
    }

    private String editionAfter(List<String> run) {
        return editions.get(editions.indexOf(run.get(run.size() - 1)) + 1);
    }

    /** Returns the editions of a row that follow one another; the same lists for all rows of the same editions. */
    private List<List<String>> runs(CsvRow row) {
        int listed = 0;
        for (int i = 0; i < inEdition.size(); i++) {
            listed = listed * 2 + (row.flag(inEdition.get(i)) ? 1 : 0);
        }
        List<List<String>> known = runs.get(listed);
        if (known == null) {
            known = newRuns(row);
            runs.put(listed, known);
        }
        return known;
    }

    private List<List<String>> newRuns(CsvRow row) {
        List<List<String>> found = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (int i = 0; i < inEdition.size(); i++) {
            if (row.flag(inEdition.get(i))) {
                run.add(editions.get(i));
            } else if (!run.isEmpty()) {
                found.add(List.copyOf(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            found.add(List.copyOf(run));
        }
        return found;
    }
}
