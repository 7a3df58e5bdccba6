package org.wsisroadmaps.model.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.AdoptionAction;
import org.wsisroadmaps.model.InitiativeKind;
import org.wsisroadmaps.model.ProgrammeKind;
import org.wsisroadmaps.model.Region;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.Sector;
import org.wsisroadmaps.model.StrategicLevel;

/** Reads the entries of {@link ItuVocabulary}, and sees to it that its files agree with each other. */
final class VocabularyReader {
    private static final CsvColumn<Confidence> CONFIDENCE = CsvColumn.confidence("confidence");
    private static final CsvColumn<Optional<String>> SOURCE = CsvColumn.optional("source");
    private static final CsvColumn<ResolutionBody> BODY = VocabularyField.BODY.column("body");
    private static final CsvColumn<String> NUMBER = CsvColumn.text("number");
    private static final CsvColumn<String> PLACE = CsvColumn.text("place");
    private static final CsvColumn<Optional<String>> MAYBE_PLACE = CsvColumn.optional("place");
    private static final CsvColumn<Integer> YEAR = VocabularyField.YEAR.column("year");
    private static final CsvColumn<Integer> START = VocabularyField.YEAR.column("start");
    private static final CsvColumn<Integer> END = VocabularyField.YEAR.column("end");
    private static final CsvColumn<String> PLAN = VocabularyField.YEARS.column("plan");
    private static final CsvColumn<StrategicLevel> LEVEL = VocabularyField.LEVEL.column("level");
    private static final CsvColumn<String> CODE = CsvColumn.text("code");
    private static final CsvColumn<Optional<String>> MAYBE_CODE = CsvColumn.optional("code");
    private static final CsvColumn<String> NAME = CsvColumn.text("name");
    private static final CsvColumn<String> TITLE = CsvColumn.text("title");
    private static final CsvColumn<Optional<String>> MAYBE_TITLE = CsvColumn.optional("title");
    private static final CsvColumn<List<ActionLine>> ACTION_LINES = VocabularyField.ACTION_LINES.column("action_lines");

    private final CsvFiles files;
    private final boolean isBundled;
    private final Set<List<Object>> keys = new HashSet<>();

    VocabularyReader(CsvFiles files, boolean isBundled) {
        this.files = files;
        this.isBundled = isBundled;
    }

    String edition() {
        CsvColumn<String> edition = CsvColumn.text("edition");
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
            once(row, YEAR, row.get(BODY), row.get(YEAR));
            made.add(new ConferenceEntry(
                    row.get(BODY), row.get(PLACE), row.get(YEAR), row.get(CONFIDENCE), row.get(SOURCE)));
        }
        return made;
    }

    List<StrategicPlanEntry> strategicPlans() {
        CsvColumn<String> adoptedAs = trusted(VocabularyField.ADOPTION).column("adopted_as");
        Map<List<Object>, List<StrategicLevelEntry>> levels = new LinkedHashMap<>();
        Map<List<Object>, List<StrategicCodeEntry>> codes = new LinkedHashMap<>();
        List<CsvRow> plans = files.rows("itu-strategic-plans.csv", PLAN, adoptedAs, CONFIDENCE, SOURCE);
        for (CsvRow row : plans) {
            once(row, PLAN, row.get(PLAN));
            levels.put(List.of(row.get(PLAN)), new ArrayList<>());
            codes.put(List.of(row.get(PLAN)), new ArrayList<>());
        }
        levels(levels);
        codes(codes);
        List<StrategicPlanEntry> made = new ArrayList<>();
        for (CsvRow row : plans) {
            made.add(new StrategicPlanEntry(
                    row.get(PLAN),
                    Integer.parseInt(row.get(PLAN).substring(0, 4)),
                    Integer.parseInt(row.get(PLAN).substring(5)),
                    optional(row.get(adoptedAs)),
                    levels.getOrDefault(List.of(row.get(PLAN)), List.of()),
                    codes.getOrDefault(List.of(row.get(PLAN)), List.of()),
                    row.get(CONFIDENCE),
                    row.get(SOURCE)));
        }
        return made;
    }

    /** The files of the library are known to be right; citations and patterns are slow to read. */
    private VocabularyField trusted(VocabularyField field) {
        return isBundled ? VocabularyField.TEXT : field;
    }

    private static Optional<String> optional(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    private void levels(Map<List<Object>, List<StrategicLevelEntry>> levels) {
        CsvColumn<Boolean> complete = CsvColumn.flag("complete");
        CsvColumn<String> shape = trusted(VocabularyField.SHAPE).column("shape");
        for (CsvRow row : files.rows("itu-strategic-levels.csv", PLAN, LEVEL, complete, shape, CONFIDENCE)) {
            once(row, LEVEL, "level", row.get(PLAN), row.get(LEVEL));
            of(levels, row, PLAN, List.of(row.get(PLAN)), "itu-strategic-plans.csv")
                    .add(new StrategicLevelEntry(
                            row.get(LEVEL), row.get(complete), optional(row.get(shape)), row.get(CONFIDENCE)));
        }
    }

    private void codes(Map<List<Object>, List<StrategicCodeEntry>> codes) {
        for (CsvRow row :
                files.rows("itu-strategic-codes.csv", PLAN, LEVEL, MAYBE_CODE, MAYBE_TITLE, CONFIDENCE, SOURCE)) {
            once(row, MAYBE_CODE, "code", row.get(PLAN), row.get(LEVEL), named(row));
            of(codes, row, PLAN, List.of(row.get(PLAN)), "itu-strategic-plans.csv")
                    .add(new StrategicCodeEntry(
                            row.get(LEVEL),
                            row.get(MAYBE_CODE),
                            row.get(MAYBE_TITLE),
                            row.get(CONFIDENCE),
                            row.get(SOURCE)));
        }
    }

    /** Returns the code, or the title of what has none. */
    private static String named(CsvRow row) {
        if (row.get(MAYBE_CODE).isEmpty() && row.get(MAYBE_TITLE).isEmpty()) {
            row.fault(MAYBE_CODE, "code and title are both empty");
        }
        return row.get(MAYBE_CODE).isPresent()
                ? row.get(MAYBE_CODE).get()
                : row.get(MAYBE_TITLE).orElse("");
    }

    List<ActionPlanEntry> actionPlans(List<ConferenceEntry> conferences) {
        CsvColumn<ProgrammeKind> kind = VocabularyField.PROGRAMME_KIND.column("kind");
        Map<List<Object>, List<ProgrammeEntry>> entries = new LinkedHashMap<>();
        List<CsvRow> plans = files.rows("itu-action-plans.csv", PLACE, YEAR, START, END, CONFIDENCE, SOURCE);
        for (CsvRow row : plans) {
            once(row, YEAR, "action plan", row.get(YEAR));
            inOrder(row);
            held(row, conferences, PLACE, ResolutionBody.WTDC, row.get(PLACE));
            entries.put(List.of(row.get(PLACE), row.get(YEAR)), new ArrayList<>());
        }
        for (CsvRow row : files.rows(
                "itu-programmes.csv", PLACE, YEAR, kind, MAYBE_CODE, MAYBE_TITLE, ACTION_LINES, CONFIDENCE, SOURCE)) {
            once(row, MAYBE_CODE, row.get(PLACE), row.get(YEAR), row.get(kind), named(row));
            of(entries, row, PLACE, List.of(row.get(PLACE), row.get(YEAR)), "itu-action-plans.csv")
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
                    row.get(YEAR),
                    row.get(START),
                    row.get(END),
                    entries.getOrDefault(List.of(row.get(PLACE), row.get(YEAR)), List.of()),
                    row.get(CONFIDENCE),
                    row.get(SOURCE)));
        }
        return made;
    }

    List<InitiativeEntry> initiatives(List<ActionPlanEntry> plans) {
        CsvColumn<InitiativeKind> kind = VocabularyField.INITIATIVE_KIND.column("kind");
        List<InitiativeEntry> made = new ArrayList<>();
        for (CsvRow row : files.rows("itu-initiatives.csv", CODE, PLAN, kind, TITLE, CONFIDENCE, SOURCE)) {
            once(row, CODE, "initiative", row.get(CODE), row.get(PLAN));
            if (!covers(plans, row.get(PLAN))) {
                row.fault(PLAN, "itu-action-plans.csv has no plan of these years");
            }
            made.add(new InitiativeEntry(
                    row.get(CODE), row.get(PLAN), row.get(kind), row.get(TITLE), row.get(CONFIDENCE), row.get(SOURCE)));
        }
        return made;
    }

    List<StudyPeriodEntry> studyPeriods() {
        CsvColumn<Sector> sector = VocabularyField.SECTOR.column("sector");
        List<StudyPeriodEntry> made = new ArrayList<>();
        for (CsvRow row : files.rows("itu-study-periods.csv", sector, START, END, CONFIDENCE, SOURCE)) {
            once(row, START, row.get(sector), row.get(START));
            inOrder(row);
            made.add(new StudyPeriodEntry(
                    row.get(sector), row.get(START), row.get(END), row.get(CONFIDENCE), row.get(SOURCE)));
        }
        return made;
    }

    List<ResolutionEntry> resolutions(List<ConferenceEntry> conferences) {
        CsvColumn<String> topic = CsvColumn.text("topic");
        Map<List<Object>, List<RevisionEntry>> revisions = new LinkedHashMap<>();
        List<CsvRow> resolutions =
                files.rows("itu-resolutions.csv", BODY, NUMBER, topic, ACTION_LINES, CONFIDENCE, SOURCE);
        for (CsvRow row : resolutions) {
            once(row, NUMBER, "resolution", row.get(BODY), row.get(NUMBER));
            revisions.put(List.of(row.get(BODY), row.get(NUMBER)), new ArrayList<>());
        }
        revisions(revisions, conferences);
        List<ResolutionEntry> made = new ArrayList<>();
        for (CsvRow row : resolutions) {
            made.add(new ResolutionEntry(
                    row.get(BODY),
                    row.get(NUMBER),
                    row.get(topic),
                    row.get(ACTION_LINES),
                    inOrder(revisions.getOrDefault(List.of(row.get(BODY), row.get(NUMBER)), List.of())),
                    row.get(CONFIDENCE),
                    row.get(SOURCE)));
        }
        return made;
    }

    private void revisions(Map<List<Object>, List<RevisionEntry>> revisions, List<ConferenceEntry> conferences) {
        CsvColumn<AdoptionAction> action = VocabularyField.ACTION.column("action");
        for (CsvRow row :
                files.rows("itu-revisions.csv", BODY, NUMBER, action, MAYBE_PLACE, YEAR, CONFIDENCE, SOURCE)) {
            once(row, YEAR, "revision", row.get(BODY), row.get(NUMBER), row.get(YEAR));
            if (row.get(MAYBE_PLACE).isPresent()) {
                held(
                        row,
                        conferences,
                        MAYBE_PLACE,
                        row.get(BODY),
                        row.get(MAYBE_PLACE).get());
            }
            RevisionEntry revision = new RevisionEntry(
                    row.get(action), row.get(MAYBE_PLACE), row.get(YEAR), row.get(CONFIDENCE), row.get(SOURCE));
            of(revisions, row, NUMBER, List.of(row.get(BODY), row.get(NUMBER)), "itu-resolutions.csv")
                    .add(revision);
        }
    }

    List<SectorEntry> sectors() {
        CsvColumn<Sector> sector = VocabularyField.SECTOR.column("sector");
        CsvColumn<Optional<String>> bureau = CsvColumn.optional("bureau");
        List<SectorEntry> made = new ArrayList<>();
        for (CsvRow row : files.rows("itu-sectors.csv", sector, NAME, bureau, CONFIDENCE)) {
            once(row, sector, row.get(sector));
            made.add(new SectorEntry(row.get(sector), row.get(NAME), row.get(bureau), row.get(CONFIDENCE)));
        }
        return made;
    }

    List<RegionEntry> regions() {
        CsvColumn<Region> region = VocabularyField.REGION.column("region");
        List<RegionEntry> made = new ArrayList<>();
        for (CsvRow row : files.rows("itu-regions.csv", region, NAME, CONFIDENCE)) {
            once(row, region, row.get(region));
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

    /** Refuses a second row with the same key. */
    private void once(CsvRow row, CsvColumn<?> column, Object... key) {
        if (!isBundled && !keys.add(List.of(key))) {
            row.fault(column, "a row before this one has the same " + column.name());
        }
    }

    private static void inOrder(CsvRow row) {
        if (row.get(END) < row.get(START)) {
            row.fault(END, "the end is before the start");
        }
    }

    private void held(
            CsvRow row, List<ConferenceEntry> conferences, CsvColumn<?> column, ResolutionBody body, String place) {
        if (isBundled) {
            return;
        }
        int year = row.get(YEAR);
        for (ConferenceEntry met : conferences) {
            if (met.body().equals(body) && met.year() == year && met.place().equals(place)) {
                return;
            }
        }
        row.fault(column, "itu-conferences.csv has no " + body + " (" + place + ", " + year + ")");
    }

    private static <T> List<T> of(
            Map<List<Object>, List<T>> lists, CsvRow row, CsvColumn<?> column, List<Object> key, String file) {
        List<T> list = lists.get(key);
        if (list == null) {
            StringBuilder name = new StringBuilder(file).append(" has no");
            for (Object part : key) {
                name.append(' ').append(part);
            }
            row.fault(column, name.toString());
            return new ArrayList<>();
        }
        return list;
    }
}
