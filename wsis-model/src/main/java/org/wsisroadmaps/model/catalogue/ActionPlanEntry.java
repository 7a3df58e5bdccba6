package org.wsisroadmaps.model.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ProgrammeKind;

/** An action plan of a World Telecommunication Development Conference. */
public final class ActionPlanEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final int year;
    private final int start;
    private final int end;
    private final List<ProgrammeEntry> entries;
    private final String confidence;
    private final String source;

    ActionPlanEntry(
            String place,
            int year,
            int start,
            int end,
            List<ProgrammeEntry> entries,
            String confidence,
            String source) {
        this.place = place;
        this.year = year;
        this.start = start;
        this.end = end;
        this.entries = List.copyOf(entries);
        this.confidence = confidence;
        this.source = source;
    }

    /** {@return the place of the conference, by which the plan is called} */
    public String place() {
        return place;
    }

    /** {@return the year of the conference} */
    public int year() {
        return year;
    }

    /** {@return the first year of the plan} */
    public int start() {
        return start;
    }

    /** {@return the last year of the plan} */
    public int end() {
        return end;
    }

    /** {@return the known programmes, objectives, outputs and priorities} */
    public List<ProgrammeEntry> entries() {
        return entries;
    }

    /** {@return how sure the entry is} */
    public Confidence confidence() {
        return Confidence.parse(confidence);
    }

    /** {@return where the entry is known from, or empty} */
    public Optional<String> source() {
        return optional(source);
    }

    /** {@return the years of the plan, such as {@code 2018-2021}} */
    public String period() {
        return start() + "-" + end();
    }

    /**
     * Finds an entry.
     *
     * @param kind the kind
     * @param code the code, such as {@code 2.2}
     * @return the entry, or empty
     */
    public Optional<ProgrammeEntry> entry(ProgrammeKind kind, String code) {
        String wanted = Folding.code(code);
        return entries().stream()
                .filter(entry -> entry.kind().equals(kind)
                        && entry.code()
                                .map(Folding::code)
                                .filter(wanted::equals)
                                .isPresent())
                .findFirst();
    }

    /** Tells whether a text names this plan: by years, place or conference. */
    boolean isCalled(String text) {
        if (Folding.years(text).map(period()::equals).orElse(false)) {
            return true;
        }
        String name = Folding.folded(text);
        String called = Folding.folded(place());
        String conference = "wtdc-" + year() % 100;
        return name.equals(called)
                || name.equals(called + "actionplan")
                || name.equals(called + year())
                || name.equals(called + "," + year())
                || name.equals(conference)
                || name.equals("wtdc-" + year());
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {place, year, start, end, entries, confidence, source};
    }

    @Override
    public String toString() {
        return place() + " (" + period() + ")";
    }
}
