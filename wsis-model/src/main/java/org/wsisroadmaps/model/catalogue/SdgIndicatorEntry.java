package org.wsisroadmaps.model.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.SdgIndicator;
import org.wsisroadmaps.model.SdgTarget;

/**
 * What is known of an indicator of the global framework, over editions of the framework that follow one another. An
 * indicator whose code was withdrawn and later issued again, with another meaning, has two entries.
 */
public final class SdgIndicatorEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final boolean isCurrent;
    private final String repeats;
    private final List<String> editions;
    private final List<String> repeatedIn;
    private final String change;
    private final String changeYear;
    private final String note;

    /** Made of the code when it is asked for. */
    private transient @Nullable SdgIndicator indicator;

    SdgIndicatorEntry(
            String code,
            boolean isCurrent,
            String repeats,
            List<String> editions,
            List<String> repeatedIn,
            String change,
            String changeYear,
            String note) {
        this.code = code;
        this.isCurrent = isCurrent;
        this.repeats = repeats;
        this.editions = List.copyOf(editions);
        this.repeatedIn = List.copyOf(repeatedIn);
        this.change = change;
        this.changeYear = changeYear;
        this.note = note;
    }

    /** {@return the code} */
    public SdgIndicator indicator() {
        SdgIndicator known = indicator;
        if (known == null) {
            known = SdgIndicator.parse(code);
            indicator = known;
        }
        return known;
    }

    /** {@return the target that the indicator measures} */
    public SdgTarget target() {
        return indicator().target();
    }

    /** {@return whether the indicator is in the newest edition} */
    public boolean isCurrent() {
        return isCurrent;
    }

    /** {@return the indicator of another target that this one is the same as, in the newest of its editions, or empty} */
    public Optional<SdgIndicator> repeats() {
        return optional(repeats).map(SdgIndicator::parse);
    }

    /** {@return the editions of the framework it is in, such as {@code 2020}, oldest first} */
    public List<String> editions() {
        return editions;
    }

    /** {@return the editions in which it is the same as the indicator that it repeats, oldest first} */
    public List<String> repeatedIn() {
        return repeatedIn;
    }

    /** {@return what last happened to it: added, redefined, replaced, revised or removed; empty for nothing} */
    public Optional<String> change() {
        return optional(change);
    }

    /** {@return the year or years of that change, such as {@code 2020} or {@code 2020-2022}, or empty} */
    public Optional<String> changeYear() {
        return optional(changeYear);
    }

    /** {@return a remark on the history of the code, in English, or empty} */
    public Optional<String> note() {
        return optional(note);
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {code, isCurrent, repeats, editions, repeatedIn, change, changeYear, note};
    }

    /** Returns the code and the editions. */
    @Override
    public String toString() {
        return indicator() + " " + editions();
    }
}
