package org.wsisroadmaps.model.catalogue;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Region;

/** A region of ITU. */
public final class RegionEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final String region;
    private final String name;
    private final String confidence;

    RegionEntry(String region, String name, String confidence) {
        this.region = region;
        this.name = name;
        this.confidence = confidence;
    }

    /** {@return the code} */
    public Region region() {
        return Region.of(region);
    }

    /** {@return the English name} */
    public String name() {
        return name;
    }

    /** {@return how sure the entry is} */
    public Confidence confidence() {
        return Confidence.parse(confidence);
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {region, name, confidence};
    }

    @Override
    public String toString() {
        return region().toString();
    }
}
