package org.wsisroadmaps.validation.rules;

import java.util.Optional;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgIndicator;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.SdgTarget;
import org.wsisroadmaps.model.catalogue.SdgCatalogue;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** The code of a target begins with its goal, and the code of an indicator with its target. */
final class SdgGoalMismatch implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("sdg-goal-mismatch")
            .severity(Profile.ITU_2017, Severity.ERROR)
            .severity(Profile.WSIS_20, Severity.ERROR)
            .message("{0} belongs to {1}, not to {2}")
            .message("name", "Name {0}, or a code that belongs to {1}.")
            .message("goal", "goal {0}")
            .message("target", "target {0}")
            .summary("A link names a target of another goal, or an indicator of another target.")
            .rationale("The parts of the link contradict each other, so that it is counted for the wrong " + "goal.")
            .fix("Make goal, target and indicator agree.")
            .source("United Nations General Assembly, resolution A/RES/70/1 (2015), the 2030 Agenda.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        for (int i = 0; i < activity.sdgs().size(); i++) {
            check(activity.sdgs().get(i), i, at, findings);
        }
    }

    private static void check(SdgLink link, int i, ActivityContext at, Findings findings) {
        // A target or an indicator that does not exist is another fault and belongs nowhere.
        SdgCatalogue sdg = at.catalogues().sdg();
        Optional<SdgTarget> target = link.target();
        Optional<SdgIndicator> indicator = link.indicator();
        boolean hasTarget = target.isPresent() && sdg.has(target.get());
        boolean hasIndicator = indicator.isPresent() && sdg.everExisted(indicator.get());
        if (hasTarget && !target.get().goal().equals(link.goal())) {
            report(target.get(), goal(target.get().goal()), goal(link.goal()), i, at, findings);
        } else if (hasIndicator && !indicator.get().goal().equals(link.goal())) {
            report(indicator.get(), goal(indicator.get().goal()), goal(link.goal()), i, at, findings);
        } else if (hasIndicator && hasTarget && !indicator.get().target().equals(target.get())) {
            report(indicator.get(), target(indicator.get().target()), target(target.get()), i, at, findings);
        }
    }

    private static Message goal(SdgGoal goal) {
        return INFO.variant("goal", goal);
    }

    private static Message target(SdgTarget target) {
        return INFO.variant("target", target);
    }

    private static void report(Object code, Message due, Message named, int i, ActivityContext at, Findings findings) {
        findings.report(at.pointer("sdgs", i), INFO.message(code, due, named), code, INFO.variant("name", due, named));
    }
}
