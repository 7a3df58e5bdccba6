package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.Indicator;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** A change is measured from somewhere to somewhere. */
final class IndicatorWithoutBaseline implements RoadmapRule {
    private static final RuleInfo INFO = Standard.rule("indicator-without-baseline")
            .severity(Profile.ITU_2017, Severity.INFO)
            .severity(Profile.WSIS_20, Severity.WARNING)
            .message("the indicator {0} has no baseline")
            .message("target", "the indicator {0} has no target")
            .message("both", "the indicator {0} has no baseline and no target")
            .summary("An indicator has no baseline or no target.")
            .rationale(
                    "Without a baseline and a target nobody can tell how far the way is, or whether it " + "was gone.")
            .fix("Add the value and year of both.")
            .source("United Nations General Assembly, resolution A/RES/80/173 (2025), which asks for road "
                    + "maps whose implementation can be followed.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        for (int i = 0; i < roadmap.indicators().size(); i++) {
            Indicator indicator = roadmap.indicators().get(i);
            boolean baseline = indicator.baseline().isPresent();
            boolean target = indicator.target().isPresent();
            if (!baseline || !target) {
                Id id = indicator.id();
                Message message =
                        baseline ? INFO.variant("target", id) : target ? INFO.message(id) : INFO.variant("both", id);
                findings.report(at.pointer("indicators", i), message);
            }
        }
    }
}
