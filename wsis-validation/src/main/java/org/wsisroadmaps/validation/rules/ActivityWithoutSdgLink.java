package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Since 2016 the roadmaps are aligned with the Sustainable Development Goals. */
final class ActivityWithoutSdgLink implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("activity-without-sdg-link")
            .severity(Profile.ITU_2017, Severity.ERROR)
            .severity(Profile.WSIS_20, Severity.ERROR)
            .atMostInDrafts(Severity.WARNING)
            .message("{0} names no Sustainable Development Goal")
            .summary("An activity names no Sustainable Development Goal.")
            .rationale("The linkage to the goals is what the edition of 2017 was made for. An activity "
                    + "without it is missing from every report by goal.")
            .fix("Name the goal, and the target where you can, such as 9.c.")
            .source("ITU Council 2016, and the 2017 edition of the roadmaps for C2, C5 and C6, which adds "
                    + "the SDG linkages.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        if (activity.sdgs().isEmpty()) {
            findings.report(at.pointer(), INFO.message(activity.id()));
        }
    }
}
