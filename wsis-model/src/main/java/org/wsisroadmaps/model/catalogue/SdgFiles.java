package org.wsisroadmaps.model.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.WebAddress;

/** Reads the files of the goals and targets; the indicators have a class of their own. */
final class SdgFiles {
    private static final String GOALS = "sdg-goals.csv";
    private static final String NAMES = "sdg-goal-names.csv";
    static final String TARGETS = "sdg-targets.csv";

    private static final String ENGLISH = "en";

    private static final CsvColumn NUMBER = CsvColumn.of("number", FieldType.GOAL);
    private static final CsvColumn GOAL = CsvColumn.of("goal", FieldType.GOAL);
    private static final CsvColumn NAME = CsvColumn.of("name", FieldType.TEXT);
    private static final CsvColumn COLOUR = CsvColumn.of("colour", FieldType.TEXT);
    private static final CsvColumn URI = CsvColumn.of("uri", FieldType.TEXT);
    private static final CsvColumn LANGUAGE = CsvColumn.of("lang", FieldType.LANGUAGE);
    private static final CsvColumn CODE = CsvColumn.of("code", FieldType.TARGET);
    private static final CsvColumn KIND = CsvColumn.of("kind", FieldType.TARGET_KIND);
    private static final CsvColumn LABEL = CsvColumn.of("label", FieldType.TEXT);

    private SdgFiles() {}

    private static void checkColour(CsvRow row) {
        String colour = row.get(COLOUR);
        boolean good = colour.length() == 7 && colour.charAt(0) == '#';
        for (int i = 1; good && i < colour.length(); i++) {
            good = "0123456789ABCDEF".indexOf(colour.charAt(i)) >= 0;
        }
        if (!good) {
            row.fault(COLOUR, "'" + colour + "' is no colour: use one such as #F36D25");
        }
    }

    /** Refuses what is no address. */
    private static void checkAddress(CsvRow row) {
        try {
            WebAddress.of(row.get(URI));
        } catch (IllegalArgumentException e) {
            row.fault(URI, String.valueOf(e.getMessage()));
        }
    }

    static SdgCatalogue read(CsvFiles files, String source) {
        Set<String> codes = new HashSet<>();
        List<SdgTargetEntry> targets = targets(files, codes);
        IndicatorFiles indicators = new IndicatorFiles(files, codes);
        List<SdgGoalEntry> goals = goals(files);
        files.check();
        List<String> editions = indicators.editions();
        return new SdgCatalogue(
                editions.get(editions.size() - 1), source, editions, goals, targets, indicators.entries());
    }

    private static List<SdgGoalEntry> goals(CsvFiles files) {
        Map<String, List<String>> names = names(files);
        Map<Integer, SdgGoalEntry> goals = new TreeMap<>();
        for (CsvRow row : files.rows(GOALS, NUMBER, NAME, COLOUR, URI)) {
            String goal = row.get(NUMBER);
            if (goals.containsKey(Integer.valueOf(goal))) {
                row.fault(NUMBER, "goal " + goal + " is there twice");
                continue;
            }
            List<String> texts = names.getOrDefault(goal, List.of());
            if (!files.areBundled()) {
                checkColour(row);
                checkAddress(row);
                if (files.isSound(NAMES) && !row.get(NAME).equals(nameIn(ENGLISH, texts))) {
                    row.fault(NAME, "the name is not the English one in " + NAMES);
                }
            }
            goals.put(Integer.valueOf(goal), new SdgGoalEntry(goal, texts, row.get(COLOUR), row.get(URI)));
        }
        if (files.isSound(GOALS) && goals.size() != SdgGoal.COUNT) {
            files.fault(GOALS, "there are " + goals.size() + " goals where " + SdgGoal.COUNT + " belong");
        }
        return List.copyOf(goals.values());
    }

    /** Returns languages by goal, each with the name in it behind it, English first. */
    private static Map<String, List<String>> names(CsvFiles files) {
        Map<String, List<String>> names = new HashMap<>();
        for (CsvRow row : files.rows(NAMES, GOAL, LANGUAGE, NAME)) {
            List<String> texts = names.get(row.get(GOAL));
            if (texts == null) {
                texts = new ArrayList<>();
                names.put(row.get(GOAL), texts);
            }
            String language = row.get(LANGUAGE);
            if (!files.areBundled() && nameIn(language, texts) != null) {
                row.fault(LANGUAGE, "goal " + row.get(GOAL) + " has two names in " + language);
            }
            int at = language.equals(ENGLISH) ? 0 : texts.size();
            texts.add(at, language);
            texts.add(at + 1, row.get(NAME));
        }
        return names;
    }

    private static @Nullable String nameIn(String language, List<String> texts) {
        for (int i = 0; i < texts.size(); i += 2) {
            if (texts.get(i).equals(language)) {
                return texts.get(i + 1);
            }
        }
        return null;
    }

    private static List<SdgTargetEntry> targets(CsvFiles files, Set<String> codes) {
        List<SdgTargetEntry> targets = new ArrayList<>();
        for (CsvRow row : files.rows(TARGETS, CODE, GOAL, KIND, LABEL, URI)) {
            String target = row.get(CODE);
            if (!files.areBundled()) {
                if (!target.startsWith(row.get(GOAL) + ".")) {
                    row.fault(GOAL, "target " + target + " is none of goal " + row.get(GOAL));
                }
                checkAddress(row);
                if (!codes.add(target)) {
                    row.fault(CODE, "target " + target + " is there twice");
                }
            }
            targets.add(new SdgTargetEntry(target, row.get(KIND), row.get(LABEL), row.get(URI)));
        }
        return targets;
    }
}
