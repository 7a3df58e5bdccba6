package org.wsisroadmaps.model.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wsisroadmaps.model.ActionLine;

/** Reads the files of the action lines. */
final class ActionLineFiles {
    private static final String LINES = "action-lines.csv";
    private static final String NAMES = "action-line-names.csv";
    private static final String OUTCOMES = "action-line-outcomes.csv";
    private static final String FACILITATORS = "action-line-facilitators.csv";

    private static final CsvColumn CODE = CsvColumn.of("code", FieldType.LINE);
    private static final CsvColumn PARAGRAPH = CsvColumn.of("paragraph", FieldType.NUMBER);
    private static final CsvColumn CONFIDENCE = CsvColumn.of("confidence", FieldType.CONFIDENCE);
    private static final CsvColumn LANGUAGE = CsvColumn.of("lang", FieldType.LANGUAGE);
    private static final CsvColumn TITLE = CsvColumn.of("title", FieldType.TEXT);
    private static final CsvColumn OUTCOME = CsvColumn.of("outcome", FieldType.OUTCOME);
    private static final CsvColumn LABEL = CsvColumn.optional("label", FieldType.TEXT);
    private static final CsvColumn LINE = CsvColumn.of("action_line", FieldType.LINE);
    private static final CsvColumn ORGANIZATION = CsvColumn.of("organization", FieldType.TEXT);
    private static final CsvColumn ACRONYM = CsvColumn.optional("acronym", FieldType.TEXT);
    private static final CsvColumn ROLE = CsvColumn.of("role", FieldType.ROLE);
    private static final CsvColumn FROM = CsvColumn.optional("from", FieldType.DATE);
    private static final CsvColumn TO = CsvColumn.optional("to", FieldType.DATE);
    private static final CsvColumn SOURCE = CsvColumn.optional("source", FieldType.TEXT);

    private ActionLineFiles() {}

    static ActionLineCatalogue read(CsvFiles files) {
        Map<String, List<String>> titles = titles(files);
        Map<String, List<OutcomeEntry>> outcomes = outcomes(files);
        Map<String, List<FacilitatorEntry>> facilitators = facilitators(files);
        Map<ActionLine, ActionLineEntry> lines = new TreeMap<>();
        for (CsvRow row : files.rows(LINES, CODE, PARAGRAPH, CONFIDENCE)) {
            String code = row.get(CODE);
            ActionLine line = ActionLine.parse(code);
            List<String> title = titles.get(code);
            if (title == null) {
                row.fault(CODE, "there is no title of " + line + " in " + NAMES);
            } else {
                ActionLineEntry entry = new ActionLineEntry(
                        line,
                        title,
                        row.number(PARAGRAPH),
                        row.get(CONFIDENCE),
                        outcomes.getOrDefault(code, List.of()),
                        facilitators.getOrDefault(code, List.of()));
                if (lines.put(line, entry) != null) {
                    row.fault(CODE, "action line " + line + " is there twice");
                }
            }
        }
        int missing = ActionLine.values().length - lines.size();
        if (missing > 0 && files.isSound(LINES)) {
            files.fault(LINES, missing + " of the action lines are missing");
        }
        files.check();
        return new ActionLineCatalogue(List.copyOf(lines.values()));
    }

    /** Returns languages, each with the title in it behind it. */
    private static Map<String, List<String>> titles(CsvFiles files) {
        Map<String, List<String>> titles = new HashMap<>();
        Set<String> known = new HashSet<>();
        for (CsvRow row : files.rows(NAMES, CODE, LANGUAGE, TITLE)) {
            if (!files.areBundled() && !known.add(row.get(CODE) + " " + row.get(LANGUAGE))) {
                row.fault(LANGUAGE, row.get(CODE) + " has two titles in " + row.get(LANGUAGE));
            }
            List<String> title = of(titles, row.get(CODE));
            title.add(row.get(LANGUAGE));
            title.add(row.get(TITLE));
        }
        return titles;
    }

    private static Map<String, List<OutcomeEntry>> outcomes(CsvFiles files) {
        Map<String, List<OutcomeEntry>> byLine = new HashMap<>();
        Set<String> codes = new HashSet<>();
        for (CsvRow row : files.rows(OUTCOMES, OUTCOME, LABEL, CONFIDENCE)) {
            String outcome = row.get(OUTCOME);
            int letter = outcome.indexOf('.') + 1;
            if (!files.areBundled()) {
                if (outcome.length() > letter + 1 && !codes.contains(outcome.substring(0, letter + 1))) {
                    row.fault(OUTCOME, "the letter of " + outcome + " has to stand before it");
                }
                if (!codes.add(outcome)) {
                    row.fault(OUTCOME, "outcome " + outcome + " is there twice");
                }
            }
            OutcomeEntry entry = new OutcomeEntry(outcome, row.get(LABEL), row.get(CONFIDENCE));
            of(byLine, outcome.substring(0, letter - 1)).add(entry);
        }
        return byLine;
    }

    private static <T> List<T> of(Map<String, List<T>> byLine, String line) {
        List<T> entries = byLine.get(line);
        if (entries == null) {
            entries = new ArrayList<>();
            byLine.put(line, entries);
        }
        return entries;
    }

    private static Map<String, List<FacilitatorEntry>> facilitators(CsvFiles files) {
        Map<String, List<FacilitatorEntry>> facilitators = new HashMap<>();
        for (CsvRow row : files.rows(FACILITATORS, LINE, ORGANIZATION, ACRONYM, ROLE, FROM, TO, CONFIDENCE, SOURCE)) {
            FacilitatorEntry entry = new FacilitatorEntry(
                    row.get(ORGANIZATION),
                    row.get(ACRONYM),
                    row.get(ROLE),
                    row.get(FROM),
                    row.get(TO),
                    row.get(CONFIDENCE),
                    row.get(SOURCE));
            List<FacilitatorEntry> line = of(facilitators, row.get(LINE));
            if (!files.areBundled() && line.contains(entry)) {
                row.fault(ORGANIZATION, "the facilitator is there twice");
            }
            line.add(entry);
        }
        return facilitators;
    }
}
