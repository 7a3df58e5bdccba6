package org.wsisroadmaps.validation.rules;

import java.util.List;
import org.wsisroadmaps.model.Facilitation;
import org.wsisroadmaps.model.FacilitationRole;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** One body leads at a time. */
final class SeveralLeadFacilitators implements RoadmapRule {
    private static final RuleInfo INFO = Standard.rule("several-lead-facilitators")
            .severity(Severity.ERROR)
            .message("{0} leads {1} at the same time as {2}")
            .summary("A roadmap has more than one lead or sole facilitator at the same time.")
            .rationale("A line may have many facilitators, but one of them is the focal point that leads. "
                    + "Two leaders at a time mean that one of the entries is wrong.")
            .fix("Keep one lead or sole facilitator, make the others co-facilitators, or give periods "
                    + "that do not overlap.")
            .source("Tunis Agenda for the Information Society (2005), paragraph 108, and the terms of "
                    + "reference of the facilitators.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        List<Facilitation> all = roadmap.facilitators();
        for (int i = 1; i < all.size(); i++) {
            for (int j = 0; j < i && leads(all.get(i)); j++) {
                if (leads(all.get(j))
                        && Periods.overlap(all.get(i).period(), all.get(j).period())) {
                    findings.report(
                            at.pointer("facilitators", i),
                            INFO.message(
                                    all.get(i).organization().name(),
                                    roadmap.id(),
                                    all.get(j).organization().name()),
                            all.get(i).organization().name());
                    break;
                }
            }
        }
    }

    private static boolean leads(Facilitation facilitation) {
        return facilitation.role().isPresent()
                && (facilitation.role().get().equals(FacilitationRole.LEAD_FACILITATOR)
                        || facilitation.role().get().equals(FacilitationRole.SOLE_FACILITATOR));
    }
}
