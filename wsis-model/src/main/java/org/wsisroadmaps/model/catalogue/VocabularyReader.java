package org.wsisroadmaps.model.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the entries of {@link ItuVocabulary}, and sees to it that its files agree with each other. */
final class VocabularyReader {
    private static final CsvColumn CONFIDENCE = CsvColumn.of("confidence", FieldType.CONFIDENCE);
    private static final CsvColumn SOURCE = CsvColumn.optional("source", FieldType.TEXT);
    private static final CsvColumn BODY = CsvColumn.of("body", FieldType.BODY);
    private static final CsvColumn NUMBER = CsvColumn.of("number", FieldType.TEXT);
    private static final CsvColumn PLACE = CsvColumn.of("place", FieldType.TEXT);
    private static final CsvColumn MAYBE_PLACE = CsvColumn.optional("place", FieldType.TEXT);
    private static final CsvColumn YEAR = CsvColumn.of("year", FieldType.YEAR);
    private static final CsvColumn START = CsvColumn.of("start", FieldType.YEAR);
    private static final CsvColumn END = CsvColumn.of("end", FieldType.YEAR);
    private static final CsvColumn PLAN = CsvColumn.of("plan", FieldType.YEARS);
    private static final CsvColumn LEVEL = CsvColumn.of("level", FieldType.LEVEL);
    private static final CsvColumn CODE = CsvColumn.of("code", FieldType.TEXT);
    private static final CsvColumn MAYBE_CODE = CsvColumn.optional("code", FieldType.TEXT);
    private static final CsvColumn NAME = CsvColumn.of("name", FieldType.TEXT);
    private static final CsvColumn TITLE = CsvColumn.of("title", FieldType.TEXT);
    private static final CsvColumn MAYBE_TITLE = CsvColumn.optional("title", FieldType.TEXT);
    private static final CsvColumn ACTION_LINES = CsvColumn.optional("action_lines", FieldType.LINES);

    /** The body whose conferences adopt action plans. */
    private static final String WTDC = "WTDC";

    private final CsvFiles files;
    private final Set<List<String>> keys = new HashSet<>();

    VocabularyReader(CsvFiles files) {
        this.files = files;
    }

    String edition() {
        CsvColumn edition = CsvColumn.of("edition", FieldType.TEXT);
        List<CsvRow> rows = files.rows("itu-vocabulary.csv", edition);
        if (rows.size() != 1) {
            files.fault("itu-vocabulary.csv", "there is not one record with the edition, but " + rows.size());
            return "";
        }
        return rows.get(0).get(edition);
    }

    List<ConferenceEntry> conferences() {
        List<ConferenceEntry> made = new ArrayList<>();
        for (CsvRow row : files.rows("itu-conferences.csv", BODY, PLACE, YEAR, CONFIDENCE, SOURCE)) {
            once(row, BODY, YEAR);
            made.add(new ConferenceEntry(
                    row.get(BODY), row.get(PLACE), row.number(YEAR), row.get(CONFIDENCE), row.get(SOURCE)));
        }
        return made;
    }

    List<StrategicPlanEntry> strategicPlans() {
        CsvColumn adoptedAs = CsvColumn.optional("adopted_as", FieldType.ADOPTION);
        Map<String, List<StrategicLevelEntry>> levels = new HashMap<>();
        Map<String, List<StrategicCodeEntry>> codes = new HashMap<>();
        List<CsvRow> plans = files.rows("itu-strategic-plans.csv", PLAN, adoptedAs, CONFIDENCE, SOURCE);
        for (CsvRow row : plans) {
            once(row, PLAN);
            levels.put(row.get(PLAN), new ArrayList<>());
            codes.put(row.get(PLAN), new ArrayList<>());
        }
        levels(levels);
        codes(codes);
        List<StrategicPlanEntry> made = new ArrayList<>();
        for (CsvRow row : plans) {
            made.add(new StrategicPlanEntry(
                    row.get(PLAN),
                    Integer.parseInt(row.get(PLAN).substring(0, 4)),
                    Integer.parseInt(row.get(PLAN).substring(5)),
                    row.get(adoptedAs),
                    levels.getOrDefault(row.get(PLAN), List.of()),
                    codes.getOrDefault(row.get(PLAN), List.of()),
                    row.get(CONFIDENCE),
                    row.get(SOURCE)));
        }
        return made;
    }

    private void levels(Map<String, List<StrategicLevelEntry>> levels) {
        CsvColumn complete = CsvColumn.of("complete", FieldType.FLAG);
        CsvColumn shape = CsvColumn.optional("shape", FieldType.SHAPE);
        for (CsvRow row : files.rows("itu-strategic-levels.csv", PLAN, LEVEL, complete, shape, CONFIDENCE)) {
            once(row, PLAN, LEVEL);
            of(levels, row, PLAN, row.get(PLAN), "itu-strategic-plans.csv")
                    .add(new StrategicLevelEntry(
                            row.get(LEVEL), row.flag(complete), row.get(shape), row.get(CONFIDENCE)));
        }
    }

    private void codes(Map<String, List<StrategicCodeEntry>> codes) {
        for (CsvRow row :
                files.rows("itu-strategic-codes.csv", PLAN, LEVEL, MAYBE_CODE, MAYBE_TITLE, CONFIDENCE, SOURCE)) {
            onceByName(row, PLAN, LEVEL);
            of(codes, row, PLAN, row.get(PLAN), "itu-strategic-plans.csv")
                    .add(new StrategicCodeEntry(
                            row.get(LEVEL),
                            row.get(MAYBE_CODE),
                            row.get(MAYBE_TITLE),
                            row.get(CONFIDENCE),
                            row.get(SOURCE)));
        }
    }

    List<ActionPlanEntry> actionPlans(List<ConferenceEntry> conferences) {
        CsvColumn kind = CsvColumn.of("kind", FieldType.PROGRAMME_KIND);
        Map<String, List<ProgrammeEntry>> entries = new HashMap<>();
        List<CsvRow> plans = files.rows("itu-action-plans.csv", PLACE, YEAR, START, END, CONFIDENCE, SOURCE);
        for (CsvRow row : plans) {
            once(row, YEAR);
            inOrder(row);
            held(row, conferences, PLACE, WTDC);
            entries.put(joined(row, PLACE, YEAR), new ArrayList<>());
        }
        for (CsvRow row : files.rows(
                "itu-programmes.csv", PLACE, YEAR, kind, MAYBE_CODE, MAYBE_TITLE, ACTION_LINES, CONFIDENCE, SOURCE)) {
            onceByName(row, PLACE, YEAR, kind);
            of(entries, row, PLACE, joined(row, PLACE, YEAR), "itu-action-plans.csv")
                    .add(new ProgrammeEntry(
                            row.get(kind),
                            row.get(MAYBE_CODE),
                            row.get(MAYBE_TITLE),
                            row.get(ACTION_LINES),
                            row.get(CONFIDENCE),
                            row.get(SOURCE)));
        }
        List<ActionPlanEntry> made = new ArrayList<>();
        for (CsvRow row : plans) {
            made.add(new ActionPlanEntry(
                    row.get(PLACE),
                    row.number(YEAR),
                    row.number(START),
                    row.number(END),
                    entries.getOrDefault(joined(row, PLACE, YEAR), List.of()),
                    row.get(CONFIDENCE),
                    row.get(SOURCE)));
        }
        return made;
    }

    List<InitiativeEntry> initiatives(List<ActionPlanEntry> plans) {
        CsvColumn kind = CsvColumn.of("kind", FieldType.INITIATIVE_KIND);
        List<InitiativeEntry> made = new ArrayList<>();
        for (CsvRow row : files.rows("itu-initiatives.csv", CODE, PLAN, kind, TITLE, CONFIDENCE, SOURCE)) {
            once(row, PLAN, CODE);
            if (!covers(plans, row.get(PLAN))) {
                row.fault(PLAN, "itu-action-plans.csv has no plan of these years");
            }
            made.add(new InitiativeEntry(
                    row.get(CODE), row.get(PLAN), row.get(kind), row.get(TITLE), row.get(CONFIDENCE), row.get(SOURCE)));
        }
        return made;
    }

    List<StudyPeriodEntry> studyPeriods() {
        CsvColumn sector = CsvColumn.of("sector", FieldType.SECTOR);
        List<StudyPeriodEntry> made = new ArrayList<>();
        for (CsvRow row : files.rows("itu-study-periods.csv", sector, START, END, CONFIDENCE, SOURCE)) {
            once(row, sector, START);
            inOrder(row);
            made.add(new StudyPeriodEntry(
                    row.get(sector), row.number(START), row.number(END), row.get(CONFIDENCE), row.get(SOURCE)));
        }
        return made;
    }

    List<ResolutionEntry> resolutions(List<ConferenceEntry> conferences) {
        CsvColumn topic = CsvColumn.of("topic", FieldType.TEXT);
        Map<String, List<RevisionEntry>> revisions = new HashMap<>();
        List<CsvRow> resolutions =
                files.rows("itu-resolutions.csv", BODY, NUMBER, topic, ACTION_LINES, CONFIDENCE, SOURCE);
        for (CsvRow row : resolutions) {
            once(row, BODY, NUMBER);
            revisions.put(joined(row, BODY, NUMBER), new ArrayList<>());
        }
        revisions(revisions, conferences);
        List<ResolutionEntry> made = new ArrayList<>();
        for (CsvRow row : resolutions) {
            made.add(new ResolutionEntry(
                    row.get(BODY),
                    row.get(NUMBER),
                    row.get(topic),
                    row.get(ACTION_LINES),
                    inOrder(revisions.getOrDefault(joined(row, BODY, NUMBER), List.of())),
                    row.get(CONFIDENCE),
                    row.get(SOURCE)));
        }
        return made;
    }

    private void revisions(Map<String, List<RevisionEntry>> revisions, List<ConferenceEntry> conferences) {
        CsvColumn action = CsvColumn.of("action", FieldType.ACTION);
        for (CsvRow row :
                files.rows("itu-revisions.csv", BODY, NUMBER, action, MAYBE_PLACE, YEAR, CONFIDENCE, SOURCE)) {
            once(row, BODY, NUMBER, YEAR);
            if (!row.get(MAYBE_PLACE).isEmpty()) {
                held(row, conferences, MAYBE_PLACE, row.get(BODY));
            }
            RevisionEntry revision = new RevisionEntry(
                    row.get(action), row.get(MAYBE_PLACE), row.number(YEAR), row.get(CONFIDENCE), row.get(SOURCE));
            of(revisions, row, NUMBER, joined(row, BODY, NUMBER), "itu-resolutions.csv")
                    .add(revision);
        }
    }

    List<SectorEntry> sectors() {
        CsvColumn sector = CsvColumn.of("sector", FieldType.SECTOR);
        CsvColumn bureau = CsvColumn.optional("bureau", FieldType.TEXT);
        List<SectorEntry> made = new ArrayList<>();
        for (CsvRow row : files.rows("itu-sectors.csv", sector, NAME, bureau, CONFIDENCE)) {
            once(row, sector);
            made.add(new SectorEntry(row.get(sector), row.get(NAME), row.get(bureau), row.get(CONFIDENCE)));
        }
        return made;
    }

    List<RegionEntry> regions() {
        CsvColumn region = CsvColumn.of("region", FieldType.REGION);
        List<RegionEntry> made = new ArrayList<>();
        for (CsvRow row : files.rows("itu-regions.csv", region, NAME, CONFIDENCE)) {
            once(row, region);
            made.add(new RegionEntry(row.get(region), row.get(NAME), row.get(CONFIDENCE)));
        }
        return made;
    }

    private static boolean covers(List<ActionPlanEntry> plans, String years) {
        int start = Integer.parseInt(years.substring(0, 4));
        int end = Integer.parseInt(years.substring(5));
        for (ActionPlanEntry plan : plans) {
            if (plan.start() == start && plan.end() == end) {
                return true;
            }
        }
        return false;
    }

    /** Returns revisions from the oldest to the newest. */
    private static List<RevisionEntry> inOrder(List<RevisionEntry> revisions) {
        List<RevisionEntry> sorted = new ArrayList<>();
        for (RevisionEntry revision : revisions) {
            int at = sorted.size();
            while (at > 0 && sorted.get(at - 1).year() > revision.year()) {
                at--;
            }
            sorted.add(at, revision);
        }
        return sorted;
    }

    /** Refuses a second row that says the same in these columns, the last of which is the one to change. */
    private void once(CsvRow row, CsvColumn... key) {
        if (!files.areBundled()) {
            once(row, key[key.length - 1], row.key(key));
        }
    }

    /** Refuses a second row that says the same in these columns with the same code, or title where there is no code. */
    private void onceByName(CsvRow row, CsvColumn... key) {
        if (files.areBundled()) {
            return;
        }
        List<String> named = row.key(key);
        named.add(row.get(MAYBE_CODE).isEmpty() ? row.get(MAYBE_TITLE) : row.get(MAYBE_CODE));
        if (named.get(named.size() - 1).isEmpty()) {
            row.fault(MAYBE_CODE, "code and title are both empty");
        }
        once(row, MAYBE_CODE, named);
    }

    private void once(CsvRow row, CsvColumn column, List<String> key) {
        if (!keys.add(key)) {
            row.fault(column, "a row before this one has the same " + column.name());
        }
    }

    private static String joined(CsvRow row, CsvColumn first, CsvColumn second) {
        return row.get(first).concat(" ").concat(row.get(second));
    }

    private static void inOrder(CsvRow row) {
        if (row.number(END) < row.number(START)) {
            row.fault(END, "the end is before the start");
        }
    }

    /** Refuses a place at which the body did not meet in the year of the row. */
    private void held(CsvRow row, List<ConferenceEntry> conferences, CsvColumn column, String body) {
        if (files.areBundled()) {
            return;
        }
        String place = row.get(column);
        int year = row.number(YEAR);
        for (ConferenceEntry met : conferences) {
            if (met.isOf(body) && met.year() == year && met.place().equals(place)) {
                return;
            }
        }
        row.fault(column, "itu-conferences.csv has no " + body + " (" + place + ", " + year + ")");
    }

    private static <T> List<T> of(Map<String, List<T>> lists, CsvRow row, CsvColumn column, String key, String file) {
        List<T> list = lists.get(key);
        if (list == null) {
            row.fault(column, file + " has no " + key);
            return new ArrayList<>();
        }
        return list;
    }
}
