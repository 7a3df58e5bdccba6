package org.wsisroadmaps.validation.rules;

import java.util.List;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** A link is counted once. */
final class DuplicateSdgLink implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("duplicate-sdg-link")
            .severity(Profile.ITU_2017, Severity.WARNING)
            .severity(Profile.WSIS_20, Severity.WARNING)
            .message("{0} names {1} before")
            .summary("An activity names the same goal, target and indicator twice.")
            .rationale("Links are counted by goal and target. The same one twice counts twice.")
            .fix("Remove one of the two, and keep both rationales in the other.")
            .source("The WSIS-SDG matrix of the action line facilitators, which has one entry for a line "
                    + "and a target.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        List<SdgLink> links = activity.sdgs();
        for (int i = 1; i < links.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isSame(links.get(i), links.get(j))) {
                    findings.report(at.pointer("sdgs", i), INFO.message(activity.id(), links.get(i)), links.get(i));
                    break;
                }
            }
        }
    }

    private static boolean isSame(SdgLink one, SdgLink other) {
        return one.goal().equals(other.goal())
                && one.target().equals(other.target())
                && one.indicator().equals(other.indicator());
    }
}
