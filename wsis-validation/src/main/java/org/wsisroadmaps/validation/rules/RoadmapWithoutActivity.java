package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** A roadmap is a list of activities. */
final class RoadmapWithoutActivity implements RoadmapRule {
    private static final RuleInfo INFO = Standard.rule("roadmap-without-activity")
            .severity(Severity.ERROR)
            .atMostInDrafts(Severity.WARNING)
            .message("{0} has no activity")
            .summary("A roadmap has no activity.")
            .rationale("A roadmap says what is done about an action line; without an activity it says "
                    + "nothing. A draft may still be empty.")
            .fix("Add an activity, or mark the roadmap as a draft.")
            .source("The framework for roadmaps that the ITU Council agreed in 2009, a table of " + "activities.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        if (roadmap.activities().isEmpty()) {
            findings.report(at.pointer(), INFO.message(roadmap.id()));
        }
    }
}
