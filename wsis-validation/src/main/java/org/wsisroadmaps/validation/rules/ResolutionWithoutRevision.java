package org.wsisroadmaps.validation.rules;

import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.ResolutionKind;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Conferences revise their resolutions under the same number. */
final class ResolutionWithoutRevision extends ResolutionRule {
    private static final RuleInfo INFO = Standard.rule("resolution-without-revision")
            .severity(Severity.WARNING)
            .message("{0} is cited without the year of its revision")
            .summary("A resolution of PP, WTDC or WTSA is cited without the year of its revision.")
            .rationale("These resolutions are revised under the same number every few years. Without the "
                    + "year nobody knows which text is meant.")
            .fix("Cite the revision, such as (Rev. Bucharest, 2022).")
            .source("Resolutions of the ITU Plenipotentiary Conference, WTDC and WTSA, which are cited "
                    + "with place and year.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(List<Resolution> list, int index, String name, RoadmapContext at, Findings findings) {
        Resolution resolution = list.get(index);
        if (resolution.kind().equals(ResolutionKind.RESOLUTION)
                && year(resolution).isEmpty()
                && resolution.number().isPresent()
                && isRevised(resolution.body())) {
            findings.report(pointer(at, name, index), INFO.message(resolution), resolution);
        }
    }

    private static boolean isRevised(Optional<ResolutionBody> body) {
        return body.isPresent()
                && (body.get().equals(ResolutionBody.PP)
                        || body.get().equals(ResolutionBody.WTDC)
                        || body.get().equals(ResolutionBody.WTSA));
    }
}
