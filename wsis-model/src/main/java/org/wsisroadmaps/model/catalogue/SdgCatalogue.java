package org.wsisroadmaps.model.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgIndicator;
import org.wsisroadmaps.model.SdgTarget;
import org.wsisroadmaps.model.WebAddress;

/** The goals and targets of the 2030 Agenda, and the indicators of all editions of their global framework. */
public final class SdgCatalogue extends Entry {
    /** The edition of the bundled data, a constant so that naming it loads nothing. */
    static final String BUNDLED_EDITION = "2025";

    private static final long serialVersionUID = 1L;

    private static volatile @Nullable SdgCatalogue bundled;

    private final String edition;
    private final String source;
    private final List<String> editions;
    private final List<SdgGoalEntry> goals;
    private final List<SdgTargetEntry> targets;
    private final List<SdgIndicatorEntry> indicators;
    private transient volatile @Nullable Map<SdgIndicator, List<SdgIndicatorEntry>> indicatorsByCode;
    private transient volatile @Nullable Map<SdgTarget, SdgTargetEntry> targetsByCode;

    SdgCatalogue(
            String edition,
            String source,
            List<String> editions,
            List<SdgGoalEntry> goals,
            List<SdgTargetEntry> targets,
            List<SdgIndicatorEntry> indicators) {
        this.edition = edition;
        this.source = source;
        this.editions = List.copyOf(editions);
        this.goals = List.copyOf(goals);
        this.targets = List.copyOf(targets);
        this.indicators = List.copyOf(indicators);
    }

    /**
     * Returns the data that comes with the library.
     *
     * @return the catalogue of the edition of 2025, loaded when it is first asked for
     */
    public static SdgCatalogue bundled() {
        SdgCatalogue data = bundled;
        return data == null ? loaded() : data;
    }

    private static synchronized SdgCatalogue loaded() {
        SdgCatalogue data = bundled;
        if (data == null) {
            data = SdgFiles.read(
                    CsvFiles.bundled(),
                    "the SDG vocabulary of the United Nations (A Knowledge Organization System for the United Nations"
                            + " Sustainable Development Goals, 2019) and the editions of the global indicator framework");
            bundled = data;
        }
        return data;
    }

    /**
     * Loads data from files of the layout that the library bundles: {@code sdg-goals.csv}, {@code sdg-goal-names.csv},
     * {@code sdg-targets.csv}, {@code sdg-indicators.csv} and {@code sdg-repeats.csv}. The newest column such as
     * {@code in_2025} tells the edition.
     *
     * @param folder the folder of the files
     * @return the catalogue
     * @throws CatalogueException if anything is wrong with the files
     * @throws java.io.UncheckedIOException if a file is missing or cannot be read
     */
    public static SdgCatalogue load(Path folder) {
        return SdgFiles.read(CsvFiles.in(folder), folder.toString());
    }

    /** {@return the newest edition of the indicator framework that the data knows, such as {@code 2025}} */
    public String edition() {
        return edition;
    }

    /** {@return where the data comes from: words for people, or the folder it was loaded from} */
    public String source() {
        return source;
    }

    /** {@return the editions of the indicator framework, oldest first} */
    public List<String> editions() {
        return editions;
    }

    /** {@return the 17 goals in their order} */
    public List<SdgGoalEntry> goals() {
        return goals;
    }

    /** {@return the targets in their natural order, those with numbers before those with letters} */
    public List<SdgTargetEntry> targets() {
        return targets;
    }

    /** {@return the indicators in their natural order, current and retired ones} */
    public List<SdgIndicatorEntry> indicators() {
        return indicators;
    }

    /**
     * Returns what is known of a goal.
     *
     * @param goal the goal
     * @return its entry
     */
    public SdgGoalEntry goal(SdgGoal goal) {
        return goals().get(goal.number() - 1);
    }

    /**
     * Returns what is known of a target.
     *
     * @param target the target
     * @return its entry, or empty if there is no such target
     */
    public Optional<SdgTargetEntry> target(SdgTarget target) {
        return Optional.ofNullable(targetsByCode().get(target));
    }

    /**
     * Tells whether a target exists.
     *
     * @param target the target
     * @return whether it is one of the targets of the 2030 Agenda
     */
    public boolean has(SdgTarget target) {
        return targetsByCode().containsKey(target);
    }

    /**
     * Returns the targets of a goal.
     *
     * @param goal the goal
     * @return its targets in their natural order
     */
    public List<SdgTargetEntry> targets(SdgGoal goal) {
        return targets().stream()
                .filter(entry -> entry.target().goal().equals(goal))
                .toList();
    }

    /**
     * Returns what is known of an indicator. Codes were reused, so one code can have more than one meaning.
     *
     * @param indicator the code
     * @return one entry for each time that the code was issued, oldest first; none if it never was
     */
    public List<SdgIndicatorEntry> indicators(SdgIndicator indicator) {
        return indicatorsByCode().getOrDefault(indicator, List.of());
    }

    /**
     * Returns the indicators of an edition of the framework.
     *
     * @param edition the edition, such as {@code 2020}
     * @return the indicators listed in it, repeated ones included; none for an unknown edition
     */
    public List<SdgIndicatorEntry> indicators(String edition) {
        return indicators().stream()
                .filter(entry -> entry.editions().contains(edition))
                .toList();
    }

    /**
     * Returns the indicators of an edition of the framework, each indicator that stands under several targets once.
     *
     * @param edition the edition, such as {@code 2020}
     * @return the indicators listed in it that repeat no other; none for an unknown edition
     */
    public List<SdgIndicatorEntry> uniqueIndicators(String edition) {
        return indicators(edition).stream()
                .filter(entry -> !entry.repeatedIn().contains(edition))
                .toList();
    }

    /**
     * Returns what an indicator means in an edition of the framework.
     *
     * @param indicator the code
     * @param edition the edition, such as {@code 2020}
     * @return its entry, or empty if the edition does not list it
     */
    public Optional<SdgIndicatorEntry> indicator(SdgIndicator indicator, String edition) {
        return indicators(indicator).stream()
                .filter(entry -> entry.editions().contains(edition))
                .findFirst();
    }

    /**
     * Tells whether an indicator is in use.
     *
     * @param indicator the code
     * @return whether the newest edition lists it
     */
    public boolean isCurrent(SdgIndicator indicator) {
        List<SdgIndicatorEntry> issued = indicators(indicator);
        return !issued.isEmpty() && issued.get(issued.size() - 1).isCurrent();
    }

    /**
     * Tells whether an indicator is or was in use.
     *
     * @param indicator the code
     * @return whether any edition lists it
     */
    public boolean everExisted(SdgIndicator indicator) {
        return indicatorsByCode().containsKey(indicator);
    }

    /**
     * Returns the identifier of a goal as linked data.
     *
     * @param goal the goal
     * @return its URI in the vocabulary of the United Nations; compare it without its scheme
     */
    public WebAddress uri(SdgGoal goal) {
        return goal(goal).uri();
    }

    /**
     * Returns the identifier of a target as linked data.
     *
     * @param target the target
     * @return its URI in the vocabulary of the United Nations, or empty if there is no such target
     */
    public Optional<WebAddress> uri(SdgTarget target) {
        return target(target).map(SdgTargetEntry::uri);
    }

    private Map<SdgTarget, SdgTargetEntry> targetsByCode() {
        Map<SdgTarget, SdgTargetEntry> known = targetsByCode;
        if (known == null) {
            known = new HashMap<>();
            for (SdgTargetEntry entry : targets) {
                known.put(entry.target(), entry);
            }
            targetsByCode = known;
        }
        return known;
    }

    private Map<SdgIndicator, List<SdgIndicatorEntry>> indicatorsByCode() {
        Map<SdgIndicator, List<SdgIndicatorEntry>> known = indicatorsByCode;
        if (known == null) {
            known = new HashMap<>();
            for (SdgIndicatorEntry entry : indicators) {
                List<SdgIndicatorEntry> issued = new ArrayList<>(known.getOrDefault(entry.indicator(), List.of()));
                issued.add(entry);
                known.put(entry.indicator(), List.copyOf(issued));
            }
            indicatorsByCode = known;
        }
        return known;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {edition, source, editions, goals, targets, indicators};
    }

    /** Returns the edition and the source. */
    @Override
    public String toString() {
        return "SDG framework " + edition() + ", " + source();
    }
}
