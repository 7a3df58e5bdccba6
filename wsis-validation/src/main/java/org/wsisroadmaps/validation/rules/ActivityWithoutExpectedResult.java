package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** An activity is there for a result. */
final class ActivityWithoutExpectedResult implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("activity-without-expected-result")
            .severity(Severity.ERROR)
            .atMostInDrafts(Severity.WARNING)
            .message("{0} names no expected result")
            .summary("An activity names no expected result.")
            .rationale(
                    "Without an expected result nobody can tell later whether the activity did what it " + "was for.")
            .fix("Say what the activity will have brought about.")
            .source("The framework for roadmaps that the ITU Council agreed in 2009, whose fields include "
                    + "expected results.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        if (activity.expectedResults().isEmpty()) {
            findings.report(at.pointer(), INFO.message(activity.id()));
        }
    }
}
