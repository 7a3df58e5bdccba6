package org.wsisroadmaps.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.LocatedActivity;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.UpdateContext;
import org.wsisroadmaps.validation.UpdateRule;

/** A former id is one that the edition before knows. */
final class UnknownFormerId implements UpdateRule {
    private static final RuleInfo INFO = Standard.rule("unknown-former-id")
            .severity(Severity.WARNING)
            .message("{0} names the former id {1}, which no activity had in the edition before")
            .summary("A former id was neither an id nor a former id of any activity in the edition before.")
            .rationale("The activity cannot be followed back, and the one that is meant seems to have been dropped.")
            .fix("Name the id that the activity had in the edition before.")
            .source("ITU Council practice of yearly revisions of the roadmaps: activities are compared "
                    + "from one revision to the next.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Publication previous, Publication current, UpdateContext at, Findings findings) {
        Set<Id> known = new HashSet<>();
        for (LocatedActivity located : previous.activities()) {
            known.add(located.activity().id());
            known.addAll(located.activity().formerIds());
        }
        for (LocatedActivity located : current.activities()) {
            List<Id> ids = located.activity().formerIds();
            for (int i = 0; i < ids.size(); i++) {
                // A roadmap that is new here may have a history elsewhere.
                if (!known.contains(ids.get(i)) && at.before(located.roadmap()).isPresent()) {
                    findings.report(
                            located.pointer() + "/formerIds/" + i,
                            INFO.message(located.activity().id(), ids.get(i)),
                            ids.get(i));
                }
            }
        }
    }
}
