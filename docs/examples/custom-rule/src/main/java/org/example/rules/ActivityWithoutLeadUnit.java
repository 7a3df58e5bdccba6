package org.example.rules;

import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Somebody is responsible for each activity. */
final class ActivityWithoutLeadUnit implements ActivityRule {
    private static final RuleInfo INFO = RuleInfo.builder("house-activity-without-lead-unit")
            .severity(Severity.ERROR)
            .atMostInDrafts(Severity.WARNING)
            .summary("An activity names no lead unit.")
            .rationale("Reports are collected from the lead units.")
            .fix("Name the unit that reports on the activity.")
            .source("House rules, section 1.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        if (activity.leadUnit().isEmpty()) {
            findings.report(at.pointer(), activity.id() + " names no lead unit");
        }
    }
}
