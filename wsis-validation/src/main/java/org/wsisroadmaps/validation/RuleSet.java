package org.wsisroadmaps.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.policy.Policy;

/**
 * The rules of a registry that a profile and a policy run, sorted by what they look at. Each activity is visited once and shown to
 * every rule; nothing is made for an activity but its context.
 */
final class RuleSet {
    /** How many activities pass between two looks at the clock, less one. */
    private static final int UNWATCHED = 7;

    private final List<AppliedRule> ofEditions = new ArrayList<>();
    private final List<AppliedRule> ofOneEdition = new ArrayList<>();
    private final Checks<PublicationRule> ofPublications = new Checks<>();
    private final Checks<RoadmapRule> ofRoadmaps = new Checks<>();
    private final Checks<ActivityRule> ofActivities = new Checks<>();
    private final Checks<UpdateRule> ofUpdates = new Checks<>();

    RuleSet(RuleRegistry registry, Profile profile, Policy policy) {
        for (Rule rule : registry.rules()) {
            RuleInfo info = rule.info();
            policy.severity(info, profile).ifPresent(severity -> add(rule, info, severity));
        }
    }

    private void add(Rule rule, RuleInfo info, Severity severity) {
        AppliedRule applied = AppliedRule.of(info, severity);
        ofEditions.add(applied);
        if (rule instanceof PublicationRule || rule instanceof RoadmapRule || rule instanceof ActivityRule) {
            ofOneEdition.add(applied);
        }
        boolean trusted = RuleRegistry.isStandard(rule);
        Grade grade = new Grade(info, severity, info.inDrafts(severity));
        if (rule instanceof PublicationRule checked) {
            ofPublications.add(checked, new TimedRules.OfPublications(checked, info), trusted, grade);
        }
        if (rule instanceof RoadmapRule checked) {
            ofRoadmaps.add(checked, new TimedRules.OfRoadmaps(checked, info), trusted, grade);
        }
        if (rule instanceof ActivityRule checked) {
            ofActivities.add(checked, new TimedRules.OfActivities(checked, info), trusted, grade);
        }
        if (rule instanceof UpdateRule checked) {
            ofUpdates.add(checked, new TimedRules.OfUpdates(checked, info), trusted, grade);
        }
    }

    /** Returns the rules in the order in which they were registered, with or without those that look at two editions. */
    List<AppliedRule> applied(boolean update) {
        return update ? ofEditions : ofOneEdition;
    }

    /**
     * Returns whether a rule looked at all that it can look at, unless it did not finish.
     *
     * @param update whether there was an edition before
     */
    boolean isApplied(String rule, boolean update) {
        return applied(update).stream().anyMatch(known -> known.info().id().equals(rule));
    }

    /**
     * Runs the rules over a publication.
     *
     * @param notRun takes the rules that throw, with the cause; whatever is in it already is not run
     */
    void run(PublicationContext at, Findings findings, Map<String, String> notRun) {
        Publication publication = at.publication();
        for (Check<PublicationRule> check : ofPublications.now(findings)) {
            if (check.begins(findings, notRun, false)) {
                try {
                    check.rule.check(publication, at, findings);
                } catch (Throwable failure) {
                    check.fails(failure, at, findings, notRun);
                }
            }
        }
        for (int i = 0; i < publication.roadmaps().size(); i++) {
            run(publication.roadmaps().get(i), new RoadmapContext(at, i), findings, notRun);
        }
    }

    /** Runs the rules that need the edition before as well. */
    void runUpdate(UpdateContext at, Findings findings, Map<String, String> notRun) {
        for (Check<UpdateRule> check : ofUpdates.now(findings)) {
            if (check.begins(findings, notRun, false)) {
                try {
                    check.rule.check(at.previous(), at.publication(), at, findings);
                } catch (Throwable failure) {
                    check.fails(failure, at, findings, notRun);
                }
            }
        }
    }

    /** Notes that the rules for editions have nothing to look at. */
    void skipUpdate(String cause, Map<String, String> notRun) {
        ofUpdates.now.forEach(check -> notRun.putIfAbsent(check.grade.info.id(), cause));
    }

    private void run(Roadmap roadmap, RoadmapContext at, Findings findings, Map<String, String> notRun) {
        boolean draft = at.isDraft();
        for (Check<RoadmapRule> check : ofRoadmaps.now(findings)) {
            if (check.begins(findings, notRun, draft)) {
                try {
                    check.rule.check(roadmap, at, findings);
                } catch (Throwable failure) {
                    check.fails(failure, at, findings, notRun);
                }
            }
        }
        List<Activity> activities = roadmap.activities();
        List<Check<ActivityRule>> checks = ofActivities.now;
        for (int i = 0; i < activities.size(); i++) {
            if ((i & UNWATCHED) == 0) {
                checks = ofActivities.now(findings);
            }
            run(checks, activities.get(i), new ActivityContext(at, i), draft, findings, notRun);
        }
    }

    private static void run(
            List<Check<ActivityRule>> checks,
            Activity activity,
            ActivityContext at,
            boolean draft,
            Findings findings,
            Map<String, String> notRun) {
        for (int i = 0; i < checks.size(); i++) {
            Check<ActivityRule> check = checks.get(i);
            if (check.begins(findings, notRun, draft)) {
                try {
                    check.rule.check(activity, at, findings);
                } catch (Throwable failure) {
                    check.fails(failure, at, findings, notRun);
                }
            }
        }
    }

    /** The rules of one kind, as they run at first and as they run when a validation takes long. */
    private static final class Checks<R extends Rule> {
        private final List<Check<R>> now = new ArrayList<>();
        private final List<Check<R>> late = new ArrayList<>();

        /** Adds a rule, which is measured from the beginning unless it is trusted. */
        void add(R rule, R timed, boolean trusted, Grade grade) {
            now.add(new Check<>(trusted ? rule : timed, grade));
            late.add(new Check<>(timed, grade));
        }

        List<Check<R>> now(Findings findings) {
            return findings.watch().isLate() ? late : now;
        }
    }

    /** How severe a rule is. */
    private record Grade(RuleInfo info, Severity severity, Severity inDrafts) {}

    /** A rule as it runs, and how severe it is. */
    private record Check<R extends Rule>(R rule, Grade grade) {

        boolean begins(Findings findings, Map<String, String> notRun, boolean draft) {
            findings.begin(grade.info, draft ? grade.inDrafts : grade.severity);
            return notRun.isEmpty() || !notRun.containsKey(grade.info.id());
        }

        /** A verdict must never get better because something broke, so that whatever is thrown counts, errors too. */
        void fails(Throwable failure, PublicationContext at, Findings findings, Map<String, String> notRun) {
            String cause =
                    Failure.cause(failure) + " at " + (at.pointer().isEmpty() ? "the publication" : at.pointer());
            notRun.put(grade.info.id(), cause);
            findings.watch().stop();
            if (failure instanceof Stopwatch.OutOfTime) {
                findings.watch().exhausted(grade.info.id(), cause);
            }
        }
    }
}
