package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Facilitation;
import org.wsisroadmaps.model.FacilitationRole;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Who is sole facilitator has no co-facilitator. */
final class SoleFacilitatorNotAlone implements RoadmapRule {
    private static final RuleInfo INFO = Standard.rule("sole-facilitator-not-alone")
            .severity(Severity.WARNING)
            .message("{0} is named as sole facilitator of {1} beside {2}")
            .summary("A roadmap names a sole facilitator beside a co-facilitator.")
            .rationale("Sole means that nobody else facilitates the line. One of the two roles is wrong or "
                    + "out of date.")
            .fix("Make the sole facilitator the lead facilitator, or give periods that do not overlap.")
            .source("Roles of facilitators in ITU and UNGIS papers on the action lines: ITU is sole "
                    + "facilitator of C2, C5 and C6, and co-facilitator of others.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        for (Facilitation sole : roadmap.facilitators()) {
            if (has(sole, FacilitationRole.SOLE_FACILITATOR)) {
                for (Facilitation other : roadmap.facilitators()) {
                    if (has(other, FacilitationRole.CO_FACILITATOR) && Periods.overlap(sole.period(), other.period())) {
                        findings.report(
                                at.pointer("facilitators"),
                                INFO.message(
                                        sole.organization().name(),
                                        roadmap.id(),
                                        other.organization().name()));
                        return;
                    }
                }
            }
        }
    }

    private static boolean has(Facilitation facilitation, FacilitationRole role) {
        return facilitation.role().isPresent() && facilitation.role().get().equals(role);
    }
}
