package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Roadmaps are living documents, and a reader has to know which state is at hand. */
final class RoadmapWithoutRevision implements RoadmapRule {
    private static final RuleInfo INFO = Standard.rule("roadmap-without-revision")
            .severity(Severity.WARNING)
            .message("{0} has no revision")
            .message("date", "the revision of {0} has no date")
            .summary("A roadmap has no revision, or its revision has no date.")
            .rationale("Roadmaps are revised each on its own. Without a dated revision nobody can tell which "
                    + "of two copies is the later one.")
            .fix("Add a revision with a label and a date.")
            .source("The 2010 edition of the roadmaps for C2, C5 and C6, which calls itself a living "
                    + "document, and the separate updates of 2011.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        if (roadmap.revision().isEmpty()) {
            findings.report(at.pointer(), INFO.message(roadmap.id()));
        } else if (roadmap.revision().get().date().isEmpty()) {
            findings.report(at.pointer("revision"), INFO.variant("date", roadmap.id()));
        }
    }
}
