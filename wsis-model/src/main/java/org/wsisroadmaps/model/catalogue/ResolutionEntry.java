package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.ResolutionBody;

/** A resolution that action lines rest on, with its revisions as far as they are known. */
@EntryStyle
@Value.Immutable
public abstract sealed class ResolutionEntry implements Serializable permits ImmutableResolutionEntry {
    private static final long serialVersionUID = 1L;

    ResolutionEntry() {}

    /** {@return the body that adopted it} */
    @Value.Parameter
    public abstract ResolutionBody body();

    /** {@return the number, as text} */
    @Value.Parameter
    public abstract String number();

    /** {@return what it is about, in our own words: not the official title} */
    @Value.Parameter
    public abstract String topic();

    /** {@return the action lines it matters to} */
    @Value.Parameter
    public abstract List<ActionLine> actionLines();

    /** {@return the known revisions from the oldest to the newest; others may exist} */
    @Value.Parameter
    public abstract List<RevisionEntry> revisions();

    /** {@return how sure the entry is} */
    @Value.Parameter
    public abstract Confidence confidence();

    /** {@return where the entry is known from, or empty} */
    @Value.Parameter
    public abstract Optional<String> source();

    /**
     * Finds the revision that was in force at a date, as far as known.
     *
     * @param date a date
     * @return the newest known revision whose year is not after the year of the date, or empty
     */
    public Optional<RevisionEntry> inForce(PartialDate date) {
        return revisions().stream()
                .filter(revision -> revision.year() <= date.year())
                .reduce((older, newer) -> newer);
    }

    @Override
    public String toString() {
        return body() + " Resolution " + number();
    }
}
