package org.wsisroadmaps.model.catalogue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.WsisOutcome;

/** The action lines with their titles, outcomes and facilitators. */
public final class ActionLineCatalogue extends Entry {
    private static final long serialVersionUID = 1L;

    private static volatile @Nullable ActionLineCatalogue bundled;

    private final List<ActionLineEntry> lines;
    private transient volatile @Nullable Map<WsisOutcome, OutcomeEntry> outcomesByCode;

    ActionLineCatalogue(List<ActionLineEntry> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * Returns the data that comes with the library.
     *
     * @return the catalogue, loaded when it is first asked for
     */
    public static ActionLineCatalogue bundled() {
        ActionLineCatalogue data = bundled;
        return data == null ? loaded() : data;
    }

    private static synchronized ActionLineCatalogue loaded() {
        ActionLineCatalogue data = bundled;
        if (data == null) {
            data = ActionLineFiles.read(CsvFiles.bundled());
            bundled = data;
        }
        return data;
    }

    /**
     * Loads data from files of the layout that the library bundles: {@code action-lines.csv},
     * {@code action-line-names.csv}, {@code action-line-outcomes.csv} and {@code action-line-facilitators.csv}.
     *
     * @param folder the folder of the files
     * @return the catalogue
     * @throws CatalogueException if anything is wrong with the files
     * @throws java.io.UncheckedIOException if a file is missing or cannot be read
     */
    public static ActionLineCatalogue load(Path folder) {
        return ActionLineFiles.read(CsvFiles.in(folder));
    }

    /** {@return all action lines in their order, C7 as a whole included} */
    public List<ActionLineEntry> lines() {
        return lines;
    }

    /** {@return the 18 entries that the follow-up of the summit counts: all lines, but the parts of C7 for C7} */
    public List<ActionLineEntry> entries() {
        return lines().stream()
                .filter(entry -> entry.actionLine() != ActionLine.C7)
                .toList();
    }

    /**
     * Returns what is known of an action line.
     *
     * @param line the action line
     * @return its entry
     */
    public ActionLineEntry line(ActionLine line) {
        return lines().get(line.ordinal());
    }

    /**
     * Returns what is known of an outcome.
     *
     * @param outcome the outcome
     * @return its entry, or empty if its line has no such letter or sub-item
     */
    public Optional<OutcomeEntry> outcome(WsisOutcome outcome) {
        return Optional.ofNullable(outcomesByCode().get(outcome));
    }

    /**
     * Tells whether an outcome exists.
     *
     * @param outcome the outcome
     * @return whether its line has the letter, and the letter the sub-item where one is named
     */
    public boolean has(WsisOutcome outcome) {
        return outcomesByCode().containsKey(outcome);
    }

    private Map<WsisOutcome, OutcomeEntry> outcomesByCode() {
        Map<WsisOutcome, OutcomeEntry> known = outcomesByCode;
        if (known == null) {
            known = new HashMap<>();
            for (ActionLineEntry line : lines) {
                for (OutcomeEntry entry : line.outcomes()) {
                    known.put(entry.outcome(), entry);
                }
            }
            outcomesByCode = known;
        }
        return known;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {lines};
    }

    /** Returns what it is, and the number of its lines. */
    @Override
    public String toString() {
        return "action lines, " + lines().size();
    }
}
