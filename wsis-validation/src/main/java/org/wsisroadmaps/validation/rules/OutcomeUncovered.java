package org.wsisroadmaps.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.WsisOutcome;
import org.wsisroadmaps.model.catalogue.ActionLineCatalogue;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.PublicationContext;
import org.wsisroadmaps.validation.PublicationRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/**
 * What is in the scope of a roadmap, some activity should address. All roadmaps are looked at in one go, since an
 * activity may address outcomes of any line.
 */
final class OutcomeUncovered implements PublicationRule {
    private static final RuleInfo INFO = Standard.rule("outcome-uncovered")
            .severity(Severity.INFO)
            .message("no activity addresses what is in the scope of {0}: {1}")
            .summary("No activity addresses some outcomes that are in the scope of the roadmap.")
            .rationale("The roadmap says that it is about these outcomes. A gap may be meant, but it should be known.")
            .fix("Name the outcomes at the activities that address them, plan some, or take them out of the scope.")
            .source("Geneva Plan of Action (2003), section C; the roadmaps of 2010 and 2011 group their activities by "
                    + "outcome.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Publication publication, PublicationContext at, Findings findings) {
        Addressed addressed = null;
        for (int i = 0; i < publication.roadmaps().size(); i++) {
            Roadmap roadmap = publication.roadmaps().get(i);
            // where there is no activity at all, that is the fault
            if (!roadmap.outcomes().isEmpty() && !roadmap.activities().isEmpty()) {
                addressed = addressed == null ? new Addressed(publication) : addressed;
                check(roadmap, i, addressed, at, findings);
            }
        }
    }

    private static void check(Roadmap roadmap, int i, Addressed addressed, PublicationContext at, Findings findings) {
        ActionLineCatalogue lines = at.catalogues().lines();
        String uncovered = roadmap.outcomes().stream()
                .filter(outcome -> lines.has(outcome) && !addressed.covers(outcome))
                .distinct()
                .map(WsisOutcome::toString)
                .collect(Collectors.joining(", "));
        if (!uncovered.isEmpty()) {
            findings.report(at.pointer("roadmaps", i), INFO.message(roadmap.id(), uncovered));
        }
    }

    /**
     * What the activities of a publication address. Who addresses a sub-item addresses its letter in part, and who
     * addresses a letter as a whole addresses its sub-items.
     */
    private static final class Addressed {
        private final Set<WsisOutcome> named = new HashSet<>();
        private final Set<WsisOutcome> inPart = new HashSet<>();

        Addressed(Publication publication) {
            for (Roadmap roadmap : publication.roadmaps()) {
                for (int i = 0; i < roadmap.activities().size(); i++) {
                    Activity activity = roadmap.activities().get(i);
                    add(activity.outcomes());
                    for (int j = 0; j < activity.expectedResults().size(); j++) {
                        add(activity.expectedResults().get(j).outcomes());
                    }
                }
            }
        }

        private void add(List<WsisOutcome> outcomes) {
            for (int i = 0; i < outcomes.size(); i++) {
                if (named.add(outcomes.get(i))) {
                    inPart.add(letter(outcomes.get(i)));
                }
            }
        }

        boolean covers(WsisOutcome outcome) {
            return named.contains(outcome) || named.contains(letter(outcome)) || inPart.contains(outcome);
        }

        private static WsisOutcome letter(WsisOutcome outcome) {
            return WsisOutcome.of(outcome.actionLine(), outcome.letter());
        }
    }
}
