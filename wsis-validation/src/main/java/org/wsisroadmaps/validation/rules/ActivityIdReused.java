package org.wsisroadmaps.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.LocatedActivity;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.UpdateContext;
import org.wsisroadmaps.validation.UpdateRule;

/** An id means one activity for ever. */
final class ActivityIdReused implements UpdateRule {
    private static final RuleInfo INFO = Standard.rule("activity-id-reused")
            .severity(Severity.ERROR)
            .message("{0} was the id of another activity in the edition before, {1}")
            .message("former", "{0} was a former id of another activity in the edition before, {1}")
            .summary("An activity has an id that meant another activity in the edition before.")
            .rationale("Whoever follows the activity from one edition to the next takes the two for one, "
                    + "and its partners, results and progress for those of the other.")
            .fix("Give the activity an id that was never used.")
            .source("ITU Council practice of yearly revisions of the roadmaps: activities are compared "
                    + "from one revision to the next.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Publication previous, Publication current, UpdateContext at, Findings findings) {
        Map<Id, Activity> ids = new HashMap<>();
        Map<Id, Activity> formerIds = new HashMap<>();
        for (LocatedActivity earlier : previous.activities()) {
            ids.putIfAbsent(earlier.activity().id(), earlier.activity());
            earlier.activity().formerIds().forEach(id -> formerIds.putIfAbsent(id, earlier.activity()));
        }
        Set<Id> claimed = claimed(current);
        for (LocatedActivity located : current.activities()) {
            Activity activity = located.activity();
            Id id = activity.id();
            // Where another activity still names the id, the document says by itself that there are two of it.
            Activity owner = claimed.contains(id) ? null : ids.getOrDefault(id, formerIds.get(id));
            if (owner == null || activity.formerIds().contains(owner.id())) {
                continue;
            }
            boolean former = !owner.id().equals(id);
            Optional<Activity> successor = at.after(owner).map(LocatedActivity::activity);
            if (!Likeness.isPossible(owner, activity) || (former && !successor.equals(Optional.of(activity)))) {
                findings.report(
                        located.pointer() + "/id",
                        former ? INFO.variant("former", id, owner.title()) : INFO.message(id, owner.title()),
                        id);
            }
        }
    }

    private static Set<Id> claimed(Publication publication) {
        Set<Id> claimed = new HashSet<>();
        for (LocatedActivity located : publication.activities()) {
            for (Id id : located.activity().formerIds()) {
                if (!id.equals(located.activity().id())) {
                    claimed.add(id);
                }
            }
        }
        return claimed;
    }
}
