package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** An activity of ITU serves the strategic plan of the Union. */
final class ActivityWithoutStrategicGoal implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("activity-without-strategic-goal")
            .severity(Profile.ITU_2010, Severity.ERROR)
            .severity(Profile.ITU_2017, Severity.ERROR)
            .severity(Profile.WSIS_20, Severity.WARNING)
            .atMostInDrafts(Severity.WARNING)
            .message("{0} names no strategic goal")
            .summary("An activity names no strategic goal.")
            .rationale("ITU plans and accounts by the goals of its strategic plan. Without a link nobody can "
                    + "tell what the activity is part of.")
            .fix("Name the plan with the goal, target, objective or outcome that the activity serves.")
            .source("The framework for roadmaps that the ITU Council agreed in 2009, whose fields include "
                    + "ITU strategic goals.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        if (activity.strategicGoals().isEmpty()) {
            findings.report(at.pointer(), INFO.message(activity.id()));
        }
    }
}
