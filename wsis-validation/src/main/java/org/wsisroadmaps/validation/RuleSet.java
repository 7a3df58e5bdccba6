package org.wsisroadmaps.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.policy.Policy;

/** The rules of a registry that a profile and a policy run, sorted by what they look at. */
final class RuleSet {
    private final List<AppliedRule> ofEditions = new ArrayList<>();
    private final List<AppliedRule> ofOneEdition = new ArrayList<>();
    private final RuleList<PublicationRule> ofPublications = new RuleList<>();
    private final RuleList<RoadmapRule> ofRoadmaps = new RuleList<>();
    private final ActivityChecks ofActivities = new ActivityChecks();
    private final RuleList<UpdateRule> ofUpdates = new RuleList<>();

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
            ofActivities.rules().add(checked, new TimedRules.OfActivities(checked, info), trusted, grade);
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
        List<PublicationRule> rules = ofPublications.now(findings);
        findings.enter(ofPublications.grades(), false);
        for (int i = 0; i < rules.size(); i++) {
            if (findings.begins(i, notRun)) {
                try {
                    rules.get(i).check(publication, at, findings);
                } catch (Throwable failure) {
                    findings.fail(failure, at, notRun);
                }
            }
        }
        for (int i = 0; i < publication.roadmaps().size(); i++) {
            run(new RoadmapContext(at, i), findings, notRun);
        }
    }

    /** Runs the rules that need the edition before as well. */
    void runUpdate(UpdateContext at, Findings findings, Map<String, String> notRun) {
        List<UpdateRule> rules = ofUpdates.now(findings);
        findings.enter(ofUpdates.grades(), false);
        for (int i = 0; i < rules.size(); i++) {
            if (findings.begins(i, notRun)) {
                try {
                    rules.get(i).check(at.previous(), at.publication(), at, findings);
                } catch (Throwable failure) {
                    findings.fail(failure, at, notRun);
                }
            }
        }
    }

    /** Notes that the rules for editions have nothing to look at. */
    void skipUpdate(String cause, Map<String, String> notRun) {
        ofUpdates.grades().forEach(grade -> notRun.putIfAbsent(grade.info().id(), cause));
    }

    private void run(RoadmapContext at, Findings findings, Map<String, String> notRun) {
        List<RoadmapRule> rules = ofRoadmaps.now(findings);
        findings.enter(ofRoadmaps.grades(), at.isDraft());
        for (int i = 0; i < rules.size(); i++) {
            if (findings.begins(i, notRun)) {
                try {
                    rules.get(i).check(at.roadmap(), at, findings);
                } catch (Throwable failure) {
                    findings.fail(failure, at, notRun);
                }
            }
        }
        ofActivities.run(at, findings, notRun);
    }
}
