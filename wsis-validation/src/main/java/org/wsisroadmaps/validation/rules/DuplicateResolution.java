package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** A resolution is cited once in a list. */
final class DuplicateResolution extends ResolutionRule {
    private static final RuleInfo INFO = Standard.rule("duplicate-resolution")
            .severity(Severity.WARNING)
            .message("{0} is cited before, as {1}")
            .summary("A list cites the same resolution twice.")
            .rationale("Two revisions of one resolution in a list contradict each other, since the later one "
                    + "replaces the earlier. The same one twice counts twice.")
            .fix("Keep the revision that was in force.")
            .source("Resolutions of the ITU Plenipotentiary Conference, WTDC and WTSA, where a revision "
                    + "replaces the text before it.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(Resolution resolution, Place place, Findings findings) {
        for (int i = 0; i < place.index(); i++) {
            if (isSame(resolution, place.list().get(i))) {
                findings.report(
                        place.pointer(), INFO.message(resolution, place.list().get(i)), resolution);
                return;
            }
        }
    }

    private static boolean isSame(Resolution one, Resolution other) {
        return one.number().isPresent()
                && one.number().equals(other.number())
                && one.body().equals(other.body())
                && one.kind().equals(other.kind());
    }
}
