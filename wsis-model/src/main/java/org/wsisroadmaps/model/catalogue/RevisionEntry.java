package org.wsisroadmaps.model.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.AdoptionAction;
import org.wsisroadmaps.model.ResolutionRevision;

/** A known revision of a resolution. */
public final class RevisionEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final String action;
    private final String place;
    private final int year;
    private final String confidence;
    private final String source;

    RevisionEntry(String action, String place, int year, String confidence, String source) {
        this.action = action;
        this.place = place;
        this.year = year;
        this.confidence = confidence;
        this.source = source;
    }

    /** {@return what was done, where and when; the year is always there} */
    public ResolutionRevision revision() {
        return ResolutionRevision.builder()
                .action(AdoptionAction.of(action))
                .place(optional(place))
                .year(year)
                .build();
    }

    /** {@return how sure the entry is} */
    public Confidence confidence() {
        return Confidence.parse(confidence);
    }

    /** {@return where the entry is known from, or empty} */
    public Optional<String> source() {
        return optional(source);
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
