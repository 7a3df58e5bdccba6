package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** C7 stands for eight lines, each with facilitators and outcomes of its own. */
final class ActionLineWithoutSubline implements RoadmapRule {
    private static final RuleInfo INFO = Standard.rule("action-line-without-subline")
            .severity(Severity.WARNING)
            .message("{0} is about C7 as a whole")
            .summary("A roadmap is about action line C7 as a whole.")
            .rationale("C7 has eight parts, from e-government to e-science, with facilitators and outcomes "
                    + "of their own. Nobody reports on C7 as a whole.")
            .fix("Name the part, such as C7-EHEA for e-health.")
            .source("Geneva Plan of Action (2003), paragraphs 14 to 22.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        if (roadmap.actionLine() == ActionLine.C7) {
            findings.report(at.pointer("actionLine"), INFO.message(roadmap.id()), roadmap.actionLine());
        }
    }
}
