package org.wsisroadmaps.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.ValidationReport;

/** From which severity on findings make the command fail. */
enum Threshold {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    NEVER(null);

    private final @Nullable Severity mildest;

    Threshold(@Nullable Severity mildest) {
        this.mildest = mildest;
    }

    /** Returns whether a report has a finding at or above this. */
    boolean isReachedBy(ValidationReport report) {
        Severity last = mildest;
        return last != null
                && Arrays.stream(Severity.values())
                        .anyMatch(severity -> severity.compareTo(last) <= 0 && report.count(severity) > 0);
    }

    /** Returns whether one of these severities is at or above this. */
    boolean isReachedBy(List<Severity> severities) {
        Severity last = mildest;
        return last != null && severities.stream().anyMatch(severity -> severity.compareTo(last) <= 0);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
