package org.wsisroadmaps.model.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Region;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.Sector;

/**
 * The vocabularies of ITU that roadmaps point at: conferences, strategic plans, development action plans, initiatives,
 * study periods, resolutions, Sectors and regions. None of the lists is complete; every entry tells how well it is
 * known.
 */
public final class ItuVocabulary extends Entry {
    /** The edition that is bundled, known without loading it. */
    static final String BUNDLED_EDITION = "2026-11";

    private static final long serialVersionUID = 1L;

    private static volatile @Nullable ItuVocabulary bundled;

    private final String edition;
    private final List<ConferenceEntry> conferences;
    private final List<StrategicPlanEntry> strategicPlans;
    private final List<ActionPlanEntry> actionPlans;
    private final List<InitiativeEntry> initiatives;
    private final List<StudyPeriodEntry> studyPeriods;
    private final List<ResolutionEntry> resolutions;
    private final List<SectorEntry> sectors;
    private final List<RegionEntry> regions;
    private transient volatile @Nullable Map<String, List<ResolutionEntry>> resolutionsByNumber;
    private transient volatile @Nullable Map<Integer, List<ConferenceEntry>> conferencesByYear;

    ItuVocabulary(
            String edition,
            List<ConferenceEntry> conferences,
            List<StrategicPlanEntry> strategicPlans,
            List<ActionPlanEntry> actionPlans,
            List<InitiativeEntry> initiatives,
            List<StudyPeriodEntry> studyPeriods,
            List<ResolutionEntry> resolutions,
            List<SectorEntry> sectors,
            List<RegionEntry> regions) {
        this.edition = edition;
        this.conferences = List.copyOf(conferences);
        this.strategicPlans = List.copyOf(strategicPlans);
        this.actionPlans = List.copyOf(actionPlans);
        this.initiatives = List.copyOf(initiatives);
        this.studyPeriods = List.copyOf(studyPeriods);
        this.resolutions = List.copyOf(resolutions);
        this.sectors = List.copyOf(sectors);
        this.regions = List.copyOf(regions);
    }

    /**
     * Returns the vocabulary that comes with the library. It is loaded when it is asked for the first time.
     *
     * @return the bundled vocabulary
     */
    public static ItuVocabulary bundled() {
        ItuVocabulary data = bundled;
        return data == null ? loaded() : data;
    }

    private static synchronized ItuVocabulary loaded() {
        ItuVocabulary data = bundled;
        if (data == null) {
            data = read(CsvFiles.bundled());
            bundled = data;
        }
        return data;
    }

    /**
     * Loads a vocabulary from the files of a folder, which are called and laid out as those in the library.
     *
     * @param folder the folder with the files {@code itu-*.csv}
     * @return the vocabulary
     * @throws CatalogueException if the files are wrong, with all faults and where they are
     * @throws java.io.UncheckedIOException if a file is missing or cannot be read
     */
    public static ItuVocabulary load(Path folder) {
        return read(CsvFiles.in(folder));
    }

    private static ItuVocabulary read(CsvFiles files) {
        VocabularyReader reader = new VocabularyReader(files);
        String edition = reader.edition();
        List<ConferenceEntry> conferences = reader.conferences();
        List<ActionPlanEntry> actionPlans = reader.actionPlans(conferences);
        ItuVocabulary vocabulary = new ItuVocabulary(
                edition,
                conferences,
                reader.strategicPlans(),
                actionPlans,
                reader.initiatives(actionPlans),
                reader.studyPeriods(),
                reader.resolutions(conferences),
                reader.sectors(),
                reader.regions());
        files.check();
        return vocabulary;
    }

    /** {@return the edition, the month up to which it is known, such as {@code 2026-11}} */
    public String edition() {
        return edition;
    }

    /** {@return the conferences that adopt resolutions, by body and year} */
    public List<ConferenceEntry> conferences() {
        return conferences;
    }

    /** {@return the strategic plans, by years} */
    public List<StrategicPlanEntry> strategicPlans() {
        return strategicPlans;
    }

    /** {@return the development action plans, by years} */
    public List<ActionPlanEntry> actionPlans() {
        return actionPlans;
    }

    /** {@return the known initiatives, by plan and code} */
    public List<InitiativeEntry> initiatives() {
        return initiatives;
    }

    /** {@return the study periods, by years} */
    public List<StudyPeriodEntry> studyPeriods() {
        return studyPeriods;
    }

    /** {@return the known resolutions, by body and number} */
    public List<ResolutionEntry> resolutions() {
        return resolutions;
    }

    /** {@return the Sectors and the General Secretariat} */
    public List<SectorEntry> sectors() {
        return sectors;
    }

    /** {@return the six regions} */
    public List<RegionEntry> regions() {
        return regions;
    }

    /**
     * Finds the conference of a body in a year.
     *
     * @param body the body
     * @param year the year in which it met
     * @return the conference, or empty
     */
    public Optional<ConferenceEntry> conference(ResolutionBody body, int year) {
        String code = body.toString();
        List<ConferenceEntry> held = conferencesByYear().getOrDefault(year, List.of());
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i).isOf(code)) {
                return Optional.of(held.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the bodies that met at a place in a year.
     *
     * @param place the place; case, accents and blanks do not matter
     * @param year the year
     * @return the bodies: none, one, or several, since a Radiocommunication Assembly and its conference meet together
     */
    public List<ResolutionBody> bodies(String place, int year) {
        return conferences().stream()
                .filter(conference -> conference.year() == year && conference.isAt(place))
                .map(ConferenceEntry::body)
                .toList();
    }

    /**
     * Finds a strategic plan.
     *
     * @param plan a text with the years of the plan, such as {@code 2020-2023}, with any dash or slash between them
     * @return the plan, or empty
     */
    public Optional<StrategicPlanEntry> strategicPlan(String plan) {
        Optional<String> years = Folding.years(plan);
        return strategicPlans().stream()
                .filter(entry -> years.filter(entry.plan()::equals).isPresent())
                .findFirst();
    }

    /**
     * Finds a development action plan.
     *
     * @param plan its years as {@code 2018-2021}, its place as {@code Buenos Aires} or {@code Buenos Aires Action Plan}, or
     *     its conference as {@code WTDC-17}
     * @return the plan, or empty
     */
    public Optional<ActionPlanEntry> actionPlan(String plan) {
        return actionPlans().stream().filter(entry -> entry.isCalled(plan)).findFirst();
    }

    /**
     * Finds an initiative.
     *
     * @param code the code, such as {@code AFR3}; case and blanks do not matter
     * @param plan the action plan, as {@link #actionPlan(String)} takes it
     * @return the initiative, or empty
     */
    public Optional<InitiativeEntry> initiative(String code, String plan) {
        String wanted = Folding.code(code);
        return actionPlan(plan)
                .map(ActionPlanEntry::period)
                .flatMap(period -> initiatives().stream()
                        .filter(entry -> entry.plan().equals(period)
                                && Folding.code(entry.code()).equals(wanted))
                        .findFirst());
    }

    /**
     * Finds a study period.
     *
     * @param sector the Sector
     * @param period a text with its years, such as {@code 2018-2021}
     * @return the period, or empty
     */
    public Optional<StudyPeriodEntry> studyPeriod(Sector sector, String period) {
        Optional<String> years = Folding.years(period);
        return studyPeriods().stream()
                .filter(entry -> entry.sector().equals(sector)
                        && years.filter(entry.period()::equals).isPresent())
                .findFirst();
    }

    /**
     * Finds a resolution.
     *
     * @param body the body that adopted it
     * @param number its number
     * @return the resolution, or empty
     */
    public Optional<ResolutionEntry> resolution(ResolutionBody body, String number) {
        String code = body.toString();
        List<ResolutionEntry> called = resolutionsByNumber().getOrDefault(number, List.of());
        for (int i = 0; i < called.size(); i++) {
            if (called.get(i).isOf(code)) {
                return Optional.of(called.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the revision of a resolution that was in force at a date, as far as known.
     *
     * @param body the body that adopted it
     * @param number its number
     * @param date a date
     * @return the newest known revision whose year is not after the year of the date, or empty
     */
    public Optional<RevisionEntry> inForce(ResolutionBody body, String number, PartialDate date) {
        return resolution(body, number).flatMap(entry -> entry.inForce(date));
    }

    /**
     * Finds a Sector.
     *
     * @param sector the code
     * @return the Sector, or empty
     */
    public Optional<SectorEntry> sector(Sector sector) {
        return sectors().stream().filter(entry -> entry.sector().equals(sector)).findFirst();
    }

    /**
     * Finds a region.
     *
     * @param region the code
     * @return the region, or empty
     */
    public Optional<RegionEntry> region(Region region) {
        return regions().stream().filter(entry -> entry.region().equals(region)).findFirst();
    }

    // Validators look up each citation, so neither the lists are gone through nor anything made for it.

    private Map<String, List<ResolutionEntry>> resolutionsByNumber() {
        Map<String, List<ResolutionEntry>> known = resolutionsByNumber;
        if (known == null) {
            known = resolutions.stream().collect(Collectors.groupingBy(ResolutionEntry::number));
            resolutionsByNumber = known;
        }
        return known;
    }

    private Map<Integer, List<ConferenceEntry>> conferencesByYear() {
        Map<Integer, List<ConferenceEntry>> known = conferencesByYear;
        if (known == null) {
            known = conferences.stream().collect(Collectors.groupingBy(ConferenceEntry::year));
            conferencesByYear = known;
        }
        return known;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {
            edition, conferences, strategicPlans, actionPlans, initiatives, studyPeriods, resolutions, sectors, regions
        };
    }

    @Override
    public String toString() {
        return "itu-vocabulary " + edition();
    }
}
