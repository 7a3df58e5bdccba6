package org.wsisroadmaps.validation.rules;

import java.util.Optional;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** A published roadmap is about a time to come. */
final class HorizonPassed implements RoadmapRule {
    private static final RuleInfo INFO = Standard.rule("horizon-passed")
            .severity(Severity.WARNING)
            .message("the horizon of {0} was over before {1}")
            .summary("The horizon of a published roadmap is over.")
            .rationale("Readers take a published roadmap for what is going on. After its horizon it is " + "history.")
            .fix("Publish a revision with a later horizon, or mark the roadmap as superseded or " + "withdrawn.")
            .source("ITU Council 2009 and 2016: roadmaps up to 2015, then up to 2025.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        if (at.isPublished() && roadmap.horizon().isPresent()) {
            Optional<PartialDate> end = roadmap.horizon().get().end();
            if (end.isPresent() && Periods.isOver(end.get(), at.asOf())) {
                findings.report(
                        at.pointer("horizon"),
                        INFO.message(roadmap.id(), at.asOf()),
                        roadmap.horizon().get());
            }
        }
    }
}
