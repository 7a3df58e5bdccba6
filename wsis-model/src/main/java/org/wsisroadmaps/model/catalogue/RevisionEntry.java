package org.wsisroadmaps.model.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.AdoptionAction;
import org.wsisroadmaps.model.ResolutionRevision;

/** A known revision of a resolution. */
public final class RevisionEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final AdoptionAction action;
    private final @Nullable String place;
    private final int year;
    private final Confidence confidence;
    private final @Nullable String source;

    RevisionEntry(
            AdoptionAction action, Optional<String> place, int year, Confidence confidence, Optional<String> source) {
        this.action = action;
        this.place = place.orElse(null);
        this.year = year;
        this.confidence = confidence;
        this.source = source.orElse(null);
    }

    /** {@return what was done, where and when; the year is always there} */
    public ResolutionRevision revision() {
        return ResolutionRevision.builder()
                .action(action)
                .place(Optional.ofNullable(place))
                .year(year)
                .build();
    }

    /** {@return how sure the entry is} */
    public Confidence confidence() {
        return confidence;
    }

    /** {@return where the entry is known from, or empty} */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** {@return the year of the revision} */
    public int year() {
        return year;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {action, place, year, confidence, source};
    }

    @Override
    public String toString() {
        return revision().toString();
    }
}
