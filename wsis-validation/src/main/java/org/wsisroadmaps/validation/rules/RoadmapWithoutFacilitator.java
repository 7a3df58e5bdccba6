package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Every action line has facilitators. */
final class RoadmapWithoutFacilitator implements RoadmapRule {
    private static final RuleInfo INFO = Standard.rule("roadmap-without-facilitator")
            .severity(Severity.WARNING)
            .message("{0} names no facilitator")
            .summary("A roadmap names no facilitator.")
            .rationale("Facilitators answer for the line. A reader has to know whom to turn to.")
            .fix("Add the body that facilitates the line.")
            .source("Tunis Agenda for the Information Society (2005), paragraph 108 and annex.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        if (roadmap.facilitators().isEmpty()) {
            findings.report(at.pointer(), INFO.message(roadmap.id()));
        }
    }
}
