package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** After the twenty-year review roadmaps serve the Global Digital Compact, too. */
final class ActivityWithoutGdcObjective implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("activity-without-gdc-objective")
            .severity(Profile.WSIS_20, Severity.WARNING)
            .message("{0} names no objective of the Global Digital Compact")
            .summary("An activity names no objective of the Global Digital Compact.")
            .rationale("The review joins the follow-up of the summit and of the Compact. An activity without "
                    + "an objective is missing from that side.")
            .fix("Name the objective, such as GDC 1.")
            .source("United Nations General Assembly, resolutions A/RES/79/1 (2024), annex I, the Global "
                    + "Digital Compact, and A/RES/80/173 (2025).")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        if (activity.gdcObjectives().isEmpty()) {
            findings.report(at.pointer(), INFO.message(activity.id()));
        }
    }
}
