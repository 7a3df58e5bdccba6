package org.wsisroadmaps.model.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Sector;

/** A period in which the study groups of a Sector work on a set of Questions. The Questions restart in every period. */
public final class StudyPeriodEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final String sector;
    private final int start;
    private final int end;
    private final String confidence;
    private final String source;

    StudyPeriodEntry(String sector, int start, int end, String confidence, String source) {
        this.sector = sector;
        this.start = start;
        this.end = end;
        this.confidence = confidence;
        this.source = source;
    }

    /** {@return the Sector} */
    public Sector sector() {
        return Sector.of(sector);
    }

    /** {@return the first year} */
    public int start() {
        return start;
    }

    /** {@return the last year} */
    public int end() {
        return end;
    }

    /** {@return how sure the entry is} */
    public Confidence confidence() {
        return Confidence.parse(confidence);
    }

    /** {@return where the entry is known from, or empty} */
    public Optional<String> source() {
        return optional(source);
    }

    /** {@return the years of the period, such as {@code 2018-2021}} */
    public String period() {
        return start() + "-" + end();
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {sector, start, end, confidence, source};
    }

    @Override
    public String toString() {
        return sector() + " " + period();
    }
}
