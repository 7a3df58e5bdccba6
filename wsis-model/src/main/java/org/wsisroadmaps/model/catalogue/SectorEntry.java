package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.model.Sector;

/** A Sector of ITU, or its General Secretariat. */
@EntryStyle
@Value.Immutable
public abstract sealed class SectorEntry implements Serializable permits ImmutableSectorEntry {
    private static final long serialVersionUID = 1L;

    SectorEntry() {}

    /** {@return the code} */
    @Value.Parameter
    public abstract Sector sector();

    /** {@return the English name} */
    @Value.Parameter
    public abstract String name();

    /** {@return the abbreviation of its bureau, or empty} */
    @Value.Parameter
    public abstract Optional<String> bureau();

    /** {@return how sure the entry is} */
    @Value.Parameter
    public abstract Confidence confidence();

    @Override
    public String toString() {
        return sector().toString();
    }
}
