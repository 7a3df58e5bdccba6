package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.model.ProgrammeKind;

/** An action plan of a World Telecommunication Development Conference. */
@EntryStyle
@Value.Immutable
public abstract sealed class ActionPlanEntry implements Serializable permits ImmutableActionPlanEntry {
    private static final long serialVersionUID = 1L;

    ActionPlanEntry() {}

    /** {@return the place of the conference, by which the plan is called} */
    @Value.Parameter
    public abstract String place();

    /** {@return the year of the conference} */
    @Value.Parameter
    public abstract int year();

    /** {@return the first year of the plan} */
    @Value.Parameter
    public abstract int start();

    /** {@return the last year of the plan} */
    @Value.Parameter
    public abstract int end();

    /** {@return the known programmes, objectives, outputs and priorities} */
    @Value.Parameter
    public abstract List<ProgrammeEntry> entries();

    /** {@return how sure the entry is} */
    @Value.Parameter
    public abstract Confidence confidence();

    /** {@return where the entry is known from, or empty} */
    @Value.Parameter
    public abstract Optional<String> source();

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
    public String toString() {
        return place() + " (" + period() + ")";
    }
}
