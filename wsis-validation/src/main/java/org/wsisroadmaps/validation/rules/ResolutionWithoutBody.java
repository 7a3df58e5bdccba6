package org.wsisroadmaps.validation.rules;

import java.util.List;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Several bodies have a resolution 71. */
final class ResolutionWithoutBody extends ResolutionRule {
    private static final RuleInfo INFO = Standard.rule("resolution-without-body")
            .severity(Severity.ERROR)
            .message("{0} does not say which body adopted it")
            .summary("A citation has a number, but not the body that adopted it.")
            .rationale("The Plenipotentiary Conference, the Council, the assemblies and the United Nations "
                    + "all number their resolutions. A number alone means many texts.")
            .fix("Name the body, such as PP Resolution 140 (Rev. Dubai, 2018).")
            .source("Resolutions of the ITU Plenipotentiary Conference, the Council, WTDC and WTSA, which "
                    + "are numbered apart.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(List<Resolution> list, int index, String name, RoadmapContext at, Findings findings) {
        Resolution resolution = list.get(index);
        if (resolution.number().isPresent() && resolution.body().isEmpty()) {
            findings.report(pointer(at, name, index), INFO.message(resolution), resolution);
        }
    }
}
