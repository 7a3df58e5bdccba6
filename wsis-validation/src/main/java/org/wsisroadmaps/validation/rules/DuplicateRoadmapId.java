package org.wsisroadmaps.validation.rules;

import java.util.HashMap;
import java.util.Map;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.PublicationContext;
import org.wsisroadmaps.validation.PublicationRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Two roadmaps cannot be told apart. */
final class DuplicateRoadmapId implements PublicationRule {
    private static final RuleInfo INFO = Standard.rule("duplicate-roadmap-id")
            .severity(Severity.ERROR)
            .message("{0} is the id of {1} already")
            .summary("Two roadmaps of a publication share an id.")
            .rationale("Revisions and reports refer to a roadmap by its id, which has to mean one roadmap.")
            .fix("Give one of them another id.")
            .source("The document format: an id is unique among its kind and stable over editions.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Publication publication, PublicationContext at, Findings findings) {
        Map<Id, Integer> first = new HashMap<>();
        for (int i = 0; i < publication.roadmaps().size(); i++) {
            Id id = publication.roadmaps().get(i).id();
            Integer other = first.putIfAbsent(id, i);
            if (other != null) {
                findings.report(at.pointer("roadmaps", i, "id"), INFO.message(id, "/roadmaps/" + other), id);
            }
        }
    }
}
