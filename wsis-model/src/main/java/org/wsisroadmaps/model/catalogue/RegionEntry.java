package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import org.immutables.value.Value;
import org.wsisroadmaps.model.Region;

/** A region of ITU. */
@EntryStyle
@Value.Immutable
public abstract sealed class RegionEntry implements Serializable permits ImmutableRegionEntry {
    private static final long serialVersionUID = 1L;

    RegionEntry() {}

    /** {@return the code} */
    @Value.Parameter
    public abstract Region region();

    /** {@return the English name} */
    @Value.Parameter
    public abstract String name();

    /** {@return how sure the entry is} */
    @Value.Parameter
    public abstract Confidence confidence();

    @Override
    public String toString() {
        return region().toString();
    }
}
