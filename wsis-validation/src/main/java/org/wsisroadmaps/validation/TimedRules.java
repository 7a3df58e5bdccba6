package org.wsisroadmaps.validation;

import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;

/** Rules that are measured: each does what another one does, and throws when that has taken too long. */
final class TimedRules {
    private TimedRules() {}

    /** A rule for publications that is measured. */
    record OfPublications(PublicationRule rule, RuleInfo info) implements PublicationRule {
        @Override
        public void check(Publication publication, PublicationContext at, Findings findings) {
            findings.watch().begin(info.id());
            rule.check(publication, at, findings);
            findings.watch().end(info.id());
        }
    }

    /** A rule for roadmaps that is measured. */
    record OfRoadmaps(RoadmapRule rule, RuleInfo info) implements RoadmapRule {
        @Override
        public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
            findings.watch().begin(info.id());
            rule.check(roadmap, at, findings);
            findings.watch().end(info.id());
        }
    }

    /** A rule for activities that is measured. */
    record OfActivities(ActivityRule rule, RuleInfo info) implements ActivityRule {
        @Override
        public void check(Activity activity, ActivityContext at, Findings findings) {
            findings.watch().begin(info.id());
            rule.check(activity, at, findings);
            findings.watch().end(info.id());
        }
    }

    /** A rule for editions that is measured. */
    record OfUpdates(UpdateRule rule, RuleInfo info) implements UpdateRule {
        @Override
        public void check(Publication previous, Publication current, UpdateContext at, Findings findings) {
            findings.watch().begin(info.id());
            rule.check(previous, current, at, findings);
            findings.watch().end(info.id());
        }
    }
}
