package org.wsisroadmaps.model.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ResolutionRevision;

/** A known revision of a resolution. */
public final class RevisionEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final ResolutionRevision revision;
    private final Confidence confidence;
    private final @Nullable String source;

    RevisionEntry(ResolutionRevision revision, Confidence confidence, Optional<String> source) {
        this.revision = revision;
        this.confidence = confidence;
        this.source = source.orElse(null);
    }

    /** {@return what was done, where and when; the year is always there} */
    public ResolutionRevision revision() {
        return revision;
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
        return revision().year().orElseThrow();
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {revision, confidence, source};
    }

    @Override
    public String toString() {
        return revision().toString();
    }
}
