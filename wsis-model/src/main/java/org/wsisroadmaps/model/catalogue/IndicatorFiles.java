package org.wsisroadmaps.model.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wsisroadmaps.model.SdgIndicator;
import org.wsisroadmaps.model.SdgTarget;

/** Reads the files of the indicators: a row for each code, a column for each edition, such as {@code in_2025}. */
final class IndicatorFiles {
    private static final String INDICATORS = "sdg-indicators.csv";
    private static final String REPEATS = "sdg-repeats.csv";
    private static final String CURRENT = "current";
    private static final String RETIRED = "retired";
    private static final String REMOVED = "removed";
    private static final String EDITION_PREFIX = "in_";

    private static final CsvColumn<SdgIndicator> CODE = CsvColumn.indicator("code");
    private static final CsvColumn<SdgTarget> TARGET = CsvColumn.target("target");
    private static final CsvColumn<String> STATUS = CsvColumn.text("status");
    private static final CsvColumn<Optional<SdgIndicator>> REPEATED = CsvColumn.optionalIndicator("repeats");
    private static final CsvColumn<Optional<String>> CHANGE = CsvColumn.optional("change");
    private static final CsvColumn<Optional<String>> CHANGE_YEAR = CsvColumn.optional("change_year");
    private static final CsvColumn<Optional<String>> NOTE = CsvColumn.optional("note");
    private static final CsvColumn<String> SINCE = CsvColumn.text("since");

    private final CsvFiles files;
    private final Map<String, CsvColumn<Boolean>> inEdition = new LinkedHashMap<>();
    private final List<SdgIndicatorEntry> entries = new ArrayList<>();

    IndicatorFiles(CsvFiles files, Set<SdgTarget> targets) {
        this.files = files;
        for (String name : new TreeSet<>(files.header(INDICATORS))) {
            if (name.startsWith(EDITION_PREFIX)) {
                inEdition.put(name.substring(EDITION_PREFIX.length()), CsvColumn.flag(name));
            }
        }
        if (inEdition.isEmpty()) {
            files.fault(INDICATORS, "there is no column of an edition such as in_2025");
        }
        read(targets);
    }

    List<String> editions() {
        return List.copyOf(inEdition.keySet());
    }

    List<SdgIndicatorEntry> entries() {
        return List.copyOf(entries);
    }

    private void read(Set<SdgTarget> targets) {
        List<CsvColumn<?>> columns =
                new ArrayList<>(List.of(CODE, TARGET, STATUS, REPEATED, CHANGE, CHANGE_YEAR, NOTE));
        columns.addAll(inEdition.values());
        List<CsvRow> rows = files.rows(INDICATORS, columns.toArray(CsvColumn<?>[]::new));
        Set<SdgIndicator> codes = new HashSet<>();
        boolean knowsTargets = files.isSound(SdgFiles.TARGETS);
        for (CsvRow row : rows) {
            if (!codes.add(row.get(CODE))) {
                row.fault(CODE, "indicator " + row.get(CODE) + " is there twice");
            }
            if (!row.get(CODE).target().equals(row.get(TARGET))) {
                row.fault(TARGET, "indicator " + row.get(CODE) + " is none of target " + row.get(TARGET));
            } else if (knowsTargets && !targets.contains(row.get(TARGET))) {
                row.fault(TARGET, "there is no target " + row.get(TARGET));
            }
        }
        boolean knowsCodes = files.isSound(INDICATORS);
        Map<SdgIndicator, String> repeatsSince = repeatsSince(codes);
        for (CsvRow row : rows) {
            Optional<SdgIndicator> repeated = row.get(REPEATED);
            if (knowsCodes && repeated.isPresent() && !codes.contains(repeated.get())) {
                row.fault(REPEATED, "there is no indicator " + repeated.get());
            }
            entries(row, repeatsSince.getOrDefault(row.get(CODE), ""));
        }
    }

    /** Indicators that did not repeat another one in the older editions, by the first edition in which they do. */
    private Map<SdgIndicator, String> repeatsSince(Set<SdgIndicator> codes) {
        Map<SdgIndicator, String> since = new LinkedHashMap<>();
        for (CsvRow row : files.rows(REPEATS, CODE, SINCE)) {
            if (!codes.contains(row.get(CODE))) {
                row.fault(CODE, "there is no indicator " + row.get(CODE));
            }
            if (!inEdition.containsKey(row.get(SINCE))) {
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
        } else if (!inEdition.isEmpty() && current != row.get(newest())) {
            row.fault(STATUS, "the status is not what the column of the newest edition says");
        }
        for (int i = 0; i < runs.size() - 1; i++) {
            List<String> editions = runs.get(i);
            entries.add(new SdgIndicatorEntry(
                    row.get(CODE),
                    false,
                    Optional.empty(),
                    editions,
                    List.of(),
                    Optional.of(REMOVED),
                    Optional.of(editionAfter(editions)),
                    row.get(NOTE)));
        }
        if (!runs.isEmpty()) {
            List<String> editions = runs.get(runs.size() - 1);
            List<String> repeatedIn = new ArrayList<>();
            for (String edition : editions) {
                if (row.get(REPEATED).isPresent() && edition.compareTo(repeatsSince) >= 0) {
                    repeatedIn.add(edition);
                }
            }
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

    private CsvColumn<Boolean> newest() {
        List<CsvColumn<Boolean>> columns = List.copyOf(inEdition.values());
        return columns.get(columns.size() - 1);
    }

    private String editionAfter(List<String> editions) {
        List<String> all = editions();
        return all.get(all.indexOf(editions.get(editions.size() - 1)) + 1);
    }

    private List<List<String>> runs(CsvRow row) {
        List<List<String>> runs = new ArrayList<>();
        boolean in = false;
        for (Map.Entry<String, CsvColumn<Boolean>> edition : inEdition.entrySet()) {
            if (row.get(edition.getValue())) {
                if (!in) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(edition.getKey());
            }
            in = row.get(edition.getValue());
        }
        return runs;
    }
}
