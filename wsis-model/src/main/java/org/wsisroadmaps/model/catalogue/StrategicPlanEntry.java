package org.wsisroadmaps.model.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.StrategicGoal;
import org.wsisroadmaps.model.StrategicLevel;

/** A strategic plan of ITU. The same code means another thing in another plan. */
public final class StrategicPlanEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final String plan;
    private final int start;
    private final int end;
    private final String adoption;
    private final List<StrategicLevelEntry> levels;
    private final List<StrategicCodeEntry> codes;
    private final String confidence;
    private final String source;

    StrategicPlanEntry(
            String plan,
            int start,
            int end,
            String adoption,
            List<StrategicLevelEntry> levels,
            List<StrategicCodeEntry> codes,
            String confidence,
            String source) {
        this.plan = plan;
        this.start = start;
        this.end = end;
        this.adoption = adoption;
        this.levels = List.copyOf(levels);
        this.codes = List.copyOf(codes);
        this.confidence = confidence;
        this.source = source;
    }

    /** {@return the plan by its years, such as {@code 2020-2023}} */
    public String plan() {
        return plan;
    }

    /** {@return the first year} */
    public int start() {
        return start;
    }

    /** {@return the last year} */
    public int end() {
        return end;
    }

    /** {@return the levels of the plan, and how far each is known} */
    public List<StrategicLevelEntry> levels() {
        return levels;
    }

    /** {@return the known codes, in the order of the plan} */
    public List<StrategicCodeEntry> codes() {
        return codes;
    }

    /** {@return how sure the entry is} */
    public Confidence confidence() {
        return Confidence.parse(confidence);
    }

    /** {@return where the entry is known from, or empty} */
    public Optional<String> source() {
        return optional(source);
    }

    /** {@return the resolution that the plan is annexed to, in its revision; empty where it is not adopted yet} */
    public Optional<Resolution> adoptedAs() {
        return optional(adoption).map(Resolution::parse);
    }

    /**
     * Returns the codes of one level.
     *
     * @param level a level
     * @return its known codes, in the order of the plan
     */
    public List<StrategicCodeEntry> codes(StrategicLevel level) {
        return codes().stream().filter(entry -> entry.level().equals(level)).toList();
    }

    /**
     * Finds what a code means in this plan.
     *
     * @param code such as {@code D.3}; case, blanks and the full stop after a letter do not matter
     * @return the entries with this code, of whatever level
     */
    public List<StrategicCodeEntry> code(String code) {
        String wanted = Folding.code(code);
        return codes().stream()
                .filter(entry ->
                        entry.code().map(Folding::code).filter(wanted::equals).isPresent())
                .toList();
    }

    /**
     * Tells whether a level is known completely.
     *
     * @param level a level
     * @return whether the catalogue lists every code of it
     */
    public boolean isComplete(StrategicLevel level) {
        return levels().stream().anyMatch(entry -> entry.level().equals(level) && entry.isComplete());
    }

    /**
     * Tells whether the plan has no such code, as far as the catalogue can tell: a code that may belong to a level which
     * is not known completely is never excluded.
     *
     * @param goal what is cited; its plan is not looked at
     * @return whether the cited level, or every level where none is cited, is known not to have the code
     */
    public boolean excludes(StrategicGoal goal) {
        if (goal.code().isEmpty() || levels().isEmpty()) {
            return false;
        }
        String code = Folding.code(goal.code().orElseThrow());
        List<StrategicLevelEntry> candidates = levels().stream()
                .filter(entry -> goal.level().isEmpty()
                        || entry.level().equals(goal.level().orElseThrow()))
                .toList();
        return !candidates.isEmpty()
                && candidates.stream().noneMatch(entry -> entry.allows(code))
                && code(code).stream()
                        .noneMatch(entry -> candidates.stream()
                                .anyMatch(candidate -> candidate.level().equals(entry.level())));
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {plan, start, end, adoption, levels, codes, confidence, source};
    }

    @Override
    public String toString() {
        return plan();
    }
}
