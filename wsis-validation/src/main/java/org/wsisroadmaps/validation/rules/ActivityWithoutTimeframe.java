package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** An activity takes place in a time. */
final class ActivityWithoutTimeframe implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("activity-without-timeframe")
            .severity(Severity.ERROR)
            .atMostInDrafts(Severity.WARNING)
            .message("{0} has no time frame")
            .summary("An activity has no time frame.")
            .rationale("A reader has to know whether an activity is over, going on or to come. That it goes "
                    + "on without an end is worth saying, too.")
            .fix("Say when it takes place, if only that it is ongoing or to be determined.")
            .source("The framework for roadmaps that the ITU Council agreed in 2009, whose fields include "
                    + "the time frame.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        if (activity.timeframe().isEmpty()) {
            findings.report(at.pointer(), INFO.message(activity.id()));
        }
    }
}
