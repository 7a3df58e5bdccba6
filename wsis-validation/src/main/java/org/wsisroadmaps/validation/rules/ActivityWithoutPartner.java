package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Nobody carries out an action line alone. */
final class ActivityWithoutPartner implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("activity-without-partner")
            .severity(Severity.WARNING)
            .message("{0} names no partner")
            .summary("An activity names no partner.")
            .rationale("Action lines are carried out together. Readers look for whom to join, and for who is "
                    + "missing.")
            .fix("Name the partners, or at least their group, such as Member States.")
            .source("The framework for roadmaps that the ITU Council agreed in 2009, whose fields include "
                    + "partners.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        if (activity.partners().isEmpty()) {
            findings.report(at.pointer(), INFO.message(activity.id()));
        }
    }
}
