package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Somebody has asked for what is done. */
final class ActivityWithoutMandate implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("activity-without-mandate")
            .severity(Profile.ITU_2010, Severity.WARNING)
            .severity(Profile.ITU_2017, Severity.WARNING)
            .severity(Profile.WSIS_20, Severity.INFO)
            .message("{0} names no resolution, programme, initiative or study Question")
            .summary("An activity names no resolution, programme, initiative or study Question.")
            .rationale("What ITU does has a mandate. An activity without one is hard to defend when "
                    + "resources are divided.")
            .fix("Name the resolution, programme, initiative or study Question that asks for the " + "activity.")
            .source("The framework for roadmaps that the ITU Council agreed in 2009, whose fields include "
                    + "relevant resolutions, programmes and initiatives.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        if (activity.resolutions().isEmpty()
                && activity.programmes().isEmpty()
                && activity.initiatives().isEmpty()
                && activity.questions().isEmpty()) {
            findings.report(at.pointer(), INFO.message(activity.id()));
        }
    }
}
