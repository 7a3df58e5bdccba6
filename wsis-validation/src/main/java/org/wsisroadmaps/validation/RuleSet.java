package org.wsisroadmaps.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;

/**
 * The rules of a registry that a profile runs, sorted by what they look at. Each activity is visited once and shown to
 * every rule; nothing is made for an activity but its context.
 */
final class RuleSet {
    private final List<AppliedRule> applied = new ArrayList<>();
    private final List<Applied<PublicationRule>> ofPublications = new ArrayList<>();
    private final List<Applied<RoadmapRule>> ofRoadmaps = new ArrayList<>();
    private final List<Applied<ActivityRule>> ofActivities = new ArrayList<>();

    RuleSet(RuleRegistry registry, Profile profile) {
        for (Rule rule : registry.rules()) {
            RuleInfo info = rule.info();
            info.severity(profile).ifPresent(severity -> {
                Severity inDrafts = info.severityInDrafts(profile).orElse(severity);
                applied.add(AppliedRule.of(info, severity));
                if (rule instanceof PublicationRule checked) {
                    ofPublications.add(new Applied<>(checked, info, severity, inDrafts));
                }
                if (rule instanceof RoadmapRule checked) {
                    ofRoadmaps.add(new Applied<>(checked, info, severity, inDrafts));
                }
                if (rule instanceof ActivityRule checked) {
                    ofActivities.add(new Applied<>(checked, info, severity, inDrafts));
                }
            });
        }
    }

    /** Returns the rules in the order in which they were registered. */
    List<AppliedRule> applied() {
        return applied;
    }

    /**
     * Runs the rules over a publication.
     *
     * @param notRun takes the rules that throw, with the cause; whatever is in it already is not run
     */
    void run(PublicationContext at, Findings findings, Map<String, String> notRun) {
        Publication publication = at.publication();
        for (Applied<PublicationRule> applied : ofPublications) {
            if (applied.begins(findings, notRun, false)) {
                try {
                    applied.rule.check(publication, at, findings);
                } catch (Throwable failure) {
                    applied.fails(failure, at, notRun);
                }
            }
        }
        for (int i = 0; i < publication.roadmaps().size(); i++) {
            run(publication.roadmaps().get(i), new RoadmapContext(at, i), findings, notRun);
        }
    }

    private void run(Roadmap roadmap, RoadmapContext at, Findings findings, Map<String, String> notRun) {
        boolean draft = at.isDraft();
        for (Applied<RoadmapRule> applied : ofRoadmaps) {
            if (applied.begins(findings, notRun, draft)) {
                try {
                    applied.rule.check(roadmap, at, findings);
                } catch (Throwable failure) {
                    applied.fails(failure, at, notRun);
                }
            }
        }
        List<Activity> activities = roadmap.activities();
        for (int i = 0; i < activities.size(); i++) {
            run(activities.get(i), new ActivityContext(at, i), draft, findings, notRun);
        }
    }

    private void run(
            Activity activity, ActivityContext at, boolean draft, Findings findings, Map<String, String> notRun) {
        for (int i = 0; i < ofActivities.size(); i++) {
            Applied<ActivityRule> applied = ofActivities.get(i);
            if (applied.begins(findings, notRun, draft)) {
                try {
                    applied.rule.check(activity, at, findings);
                } catch (Throwable failure) {
                    applied.fails(failure, at, notRun);
                }
            }
        }
    }

    /** A rule with the severities that the profile gives it. */
    private record Applied<R extends Rule>(R rule, RuleInfo info, Severity severity, Severity inDrafts) {

        boolean begins(Findings findings, Map<String, String> notRun, boolean draft) {
            findings.begin(info, draft ? inDrafts : severity);
            return notRun.isEmpty() || !notRun.containsKey(info.id());
        }

        /** A verdict must never get better because something broke, so that whatever is thrown counts, errors too. */
        void fails(Throwable failure, PublicationContext at, Map<String, String> notRun) {
            String message = failure.getMessage();
            notRun.put(
                    info.id(),
                    failure.getClass().getSimpleName()
                            + (message == null ? "" : ": " + Findings.quoted(message))
                            + " at "
                            + (at.pointer().isEmpty() ? "the publication" : at.pointer()));
        }
    }
}
