package org.wsisroadmaps.validation;

import java.util.EnumMap;
import java.util.Map;

/** How many findings there are of each severity. */
final class Counts {
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    void add(Severity severity, int number) {
        counts.merge(severity, number, Integer::sum);
    }

    void add(Counts others) {
        others.counts.forEach(this::add);
    }

    int of(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }
}
