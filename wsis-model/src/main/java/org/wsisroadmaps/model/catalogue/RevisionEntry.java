package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.model.ResolutionRevision;

/** A known revision of a resolution. */
@EntryStyle
@Value.Immutable
public abstract sealed class RevisionEntry implements Serializable permits ImmutableRevisionEntry {
    private static final long serialVersionUID = 1L;

    RevisionEntry() {}

    /** {@return what was done, where and when; the year is always there} */
    @Value.Parameter
    public abstract ResolutionRevision revision();

    /** {@return how sure the entry is} */
    @Value.Parameter
    public abstract Confidence confidence();

    /** {@return where the entry is known from, or empty} */
    @Value.Parameter
    public abstract Optional<String> source();

    /** {@return the year of the revision} */
    public int year() {
        return revision().year().orElseThrow();
    }

    @Override
    public String toString() {
        return revision().toString();
    }
}
