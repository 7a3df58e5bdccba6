package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** The matrix gives a reason for each link. */
final class SdgLinkWithoutRationale implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("sdg-link-without-rationale")
            .severity(Profile.ITU_2017, Severity.INFO)
            .severity(Profile.WSIS_20, Severity.INFO)
            .message("{0} does not say why it serves {1}")
            .summary("A link to a goal says nothing about why.")
            .rationale("A link without a reason is a claim that nobody can check.")
            .fix("Say in a sentence how the activity serves the goal.")
            .source("The WSIS-SDG matrix of the action line facilitators, which gives a rationale for " + "each link.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        for (int i = 0; i < activity.sdgs().size(); i++) {
            if (activity.sdgs().get(i).rationale().isEmpty()) {
                findings.report(
                        at.pointer("sdgs", i),
                        INFO.message(activity.id(), activity.sdgs().get(i)),
                        activity.sdgs().get(i));
            }
        }
    }
}
