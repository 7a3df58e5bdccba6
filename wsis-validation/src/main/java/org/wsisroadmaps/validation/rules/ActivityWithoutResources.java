package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** The edition of 2010 tells what an activity costs. */
final class ActivityWithoutResources implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("activity-without-resources")
            .severity(Profile.ITU_2010, Severity.WARNING)
            .message("{0} says nothing about its impact on resources")
            .summary("An activity says nothing about its impact on resources.")
            .rationale("In the manner of 2010 a roadmap tells the impact on human and financial resources, "
                    + "if only that there is none.")
            .fix("Say what is needed, such as within existing resources.")
            .source("The framework for roadmaps that the ITU Council agreed in 2009, whose fields include "
                    + "the impact on human and financial resources; later editions left it out.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        if (activity.resources().isEmpty()) {
            findings.report(at.pointer(), INFO.message(activity.id()));
        }
    }
}
