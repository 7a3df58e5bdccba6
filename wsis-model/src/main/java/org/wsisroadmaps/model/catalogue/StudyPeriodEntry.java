package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.model.Sector;

/** A period in which the study groups of a Sector work on a set of Questions. The Questions restart in every period. */
@EntryStyle
@Value.Immutable
public abstract sealed class StudyPeriodEntry implements Serializable permits ImmutableStudyPeriodEntry {
    private static final long serialVersionUID = 1L;

    StudyPeriodEntry() {}

    /** {@return the Sector} */
    @Value.Parameter
    public abstract Sector sector();

    /** {@return the first year} */
    @Value.Parameter
    public abstract int start();

    /** {@return the last year} */
    @Value.Parameter
    public abstract int end();

    /** {@return how sure the entry is} */
    @Value.Parameter
    public abstract Confidence confidence();

    /** {@return where the entry is known from, or empty} */
    @Value.Parameter
    public abstract Optional<String> source();

    /** {@return the years of the period, such as {@code 2018-2021}} */
    public String period() {
        return start() + "-" + end();
    }

    @Override
    public String toString() {
        return sector() + " " + period();
    }
}
