package org.wsisroadmaps.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.PublicationContext;
import org.wsisroadmaps.validation.PublicationRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** An id, current or former, means one activity of a publication. */
final class DuplicateActivityId implements PublicationRule {
    private static final RuleInfo INFO = Standard.rule("duplicate-activity-id")
            .severity(Severity.ERROR)
            .message("{0} is the id of {1} already")
            .message("former", "{0} is now the id of {1}")
            .message("both-former", "{0} is a former id of {1} already")
            .summary("Two activities of a publication share an id, or a former id is another activity's.")
            .rationale("Activities are followed over revisions by their ids. An id that means two of them, "
                    + "or that is used again for something else, breaks the history of both.")
            .fix("Give the later activity an id that was never used.")
            .source("ITU Council practice of yearly revisions of the roadmaps: activities are compared "
                    + "from one revision to the next.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Publication publication, PublicationContext at, Findings findings) {
        if (isClean(publication)) {
            return;
        }
        Map<Id, String> current = new HashMap<>();
        each(publication, (activity, pointer) -> {
            String other = current.putIfAbsent(activity.id(), pointer);
            if (other != null) {
                findings.report(pointer + "/id", INFO.message(activity.id(), other), activity.id());
            }
        });
        Map<Id, String> former = new HashMap<>();
        each(publication, (activity, pointer) -> {
            for (int i = 0; i < activity.formerIds().size(); i++) {
                Id id = activity.formerIds().get(i);
                // An activity that still has its former id clashes with nobody but another one.
                String owner = id.equals(activity.id()) ? null : current.get(id);
                String sharer = former.putIfAbsent(id, pointer);
                if (owner != null) {
                    findings.report(pointer + "/formerIds/" + i, INFO.variant("former", id, owner), id);
                } else if (sharer != null && !sharer.equals(pointer)) {
                    findings.report(pointer + "/formerIds/" + i, INFO.variant("both-former", id, sharer), id);
                }
            }
        });
    }

    /** Most publications are clean, and then no pointer is made. */
    private static boolean isClean(Publication publication) {
        Set<Id> ids = new HashSet<>();
        for (Roadmap roadmap : publication.roadmaps()) {
            for (Activity activity : roadmap.activities()) {
                if (!ids.add(activity.id()) || !activity.formerIds().isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void each(Publication publication, BiConsumer<Activity, String> visitor) {
        for (int i = 0; i < publication.roadmaps().size(); i++) {
            List<Activity> activities = publication.roadmaps().get(i).activities();
            for (int j = 0; j < activities.size(); j++) {
                visitor.accept(activities.get(j), "/roadmaps/" + i + "/activities/" + j);
            }
        }
    }
}
