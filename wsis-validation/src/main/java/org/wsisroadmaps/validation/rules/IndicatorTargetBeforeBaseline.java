package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Indicator;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** A target lies ahead of its baseline. */
final class IndicatorTargetBeforeBaseline implements RoadmapRule {
    private static final RuleInfo INFO = Standard.rule("indicator-target-before-baseline")
            .severity(Severity.ERROR)
            .message("the target of {0} is of {1}, before its baseline of {2}")
            .summary("The target of an indicator is of an earlier year than its baseline.")
            .rationale("Progress is measured from the baseline to the target. The other way round one of the "
                    + "years is wrong.")
            .fix("Correct the year of the baseline or of the target.")
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
            if (indicator.baseline().isPresent()
                    && indicator.target().isPresent()
                    && indicator.target().get().year()
                            < indicator.baseline().get().year()) {
                findings.report(
                        at.pointer("indicators", i),
                        INFO.message(
                                indicator.id(),
                                indicator.target().get().year(),
                                indicator.baseline().get().year()),
                        indicator.target().get().year());
            }
        }
    }
}
