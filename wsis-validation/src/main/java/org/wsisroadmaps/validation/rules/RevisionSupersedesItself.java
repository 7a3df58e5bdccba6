package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Revision;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** A revision replaces an earlier one. */
final class RevisionSupersedesItself implements RoadmapRule {
    private static final RuleInfo INFO = Standard.rule("revision-supersedes-itself")
            .severity(Severity.ERROR)
            .message("the revision of {0} supersedes itself")
            .summary("A revision supersedes a revision of the same label.")
            .rationale("The label tells revisions apart. One that names itself as the one it replaces hides "
                    + "which one it really replaces.")
            .fix("Name the label of the revision before, or leave the member out.")
            .source("ITU documents number their revisions, such as TDAG10-15/29Rev1-E.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        if (roadmap.revision().isPresent()) {
            Revision revision = roadmap.revision().get();
            if (revision.supersedes().isPresent() && revision.supersedes().get().equals(revision.label())) {
                findings.report(at.pointer("revision", "supersedes"), INFO.message(roadmap.id()), revision.label());
            }
        }
    }
}
