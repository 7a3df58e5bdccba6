package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.ResolutionKind;
import org.wsisroadmaps.validation.Findings;
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
    void check(Resolution resolution, Place place, Findings findings) {
        if (resolution.number().isPresent()
                && resolution.body().isPresent()
                && resolution.kind().equals(ResolutionKind.RESOLUTION)
                && isRevised(resolution.body().get())
                && (resolution.revision().isEmpty()
                        || resolution.revision().get().year().isEmpty())) {
            findings.report(place.pointer(), INFO.message(resolution), resolution);
        }
    }

    private static boolean isRevised(ResolutionBody body) {
        return body.equals(ResolutionBody.PP) || body.equals(ResolutionBody.WTDC) || body.equals(ResolutionBody.WTSA);
    }
}
