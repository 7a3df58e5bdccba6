package org.wsisroadmaps.validation.rules;

import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
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
    void check(List<Resolution> list, int index, String name, RoadmapContext at, Findings findings) {
        Resolution resolution = list.get(index);
        for (int i = 0; i < index; i++) {
            if (isSame(resolution, list.get(i))) {
                findings.report(pointer(at, name, index), INFO.message(resolution, list.get(i)), resolution);
                return;
            }
        }
    }

    private static boolean isSame(Resolution one, Resolution other) {
        Optional<String> number = one.number();
        return number.isPresent()
                && number.equals(other.number())
                && one.kind().equals(other.kind())
                && one.body().equals(other.body());
    }
}
