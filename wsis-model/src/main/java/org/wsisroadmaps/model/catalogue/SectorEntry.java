package org.wsisroadmaps.model.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Sector;

/** A Sector of ITU, or its General Secretariat. */
public final class SectorEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final String sector;
    private final String name;
    private final String bureau;
    private final String confidence;

    SectorEntry(String sector, String name, String bureau, String confidence) {
        this.sector = sector;
        this.name = name;
        this.bureau = bureau;
        this.confidence = confidence;
    }

    /** {@return the code} */
    public Sector sector() {
        return Sector.of(sector);
    }

    /** {@return the English name} */
    public String name() {
        return name;
    }

    /** {@return the abbreviation of its bureau, or empty} */
    public Optional<String> bureau() {
        return optional(bureau);
    }

    /** {@return how sure the entry is} */
    public Confidence confidence() {
        return Confidence.parse(confidence);
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {sector, name, bureau, confidence};
    }

    @Override
    public String toString() {
        return sector().toString();
    }
}
