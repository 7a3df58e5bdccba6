package org.wsisroadmaps.validation.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgTarget;

/** The 169 targets of the Sustainable Development Goals, read when they are first asked for. */
final class SdgTargets {
    private static final Set<SdgTarget> TARGETS = new LinkedHashSet<>();

    static {
        Catalogue.rows("sdg-targets.csv").forEach(row -> TARGETS.add(SdgTarget.parse(row[0])));
    }

    private SdgTargets() {}

    static boolean exists(SdgTarget target) {
        return TARGETS.contains(target);
    }

    /** Returns the targets of a goal in their natural order, for people. */
    static String of(SdgGoal goal) {
        return TARGETS.stream()
                .filter(target -> target.goal().equals(goal))
                .map(SdgTarget::toString)
                .collect(Collectors.joining(", "));
    }
}
