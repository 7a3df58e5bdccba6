package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Partner;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** A group is not somebody to call. */
final class OnlyPartnerGroups implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("only-partner-groups")
            .severity(Severity.INFO)
            .message("{0} names groups of partners only")
            .summary("An activity names groups as partners, but nobody in particular.")
            .rationale("All stakeholders are invited everywhere. A name tells who has agreed to take part.")
            .fix("Name the organizations that take part, beside the group.")
            .source("Partners in ITU papers around the roadmaps, where membership classes stand beside "
                    + "named bodies.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        if (activity.partners().isEmpty()) {
            return;
        }
        for (Partner partner : activity.partners()) {
            if (!(partner instanceof Partner.OfGroup)) {
                return;
            }
        }
        findings.report(at.pointer("partners"), INFO.message(activity.id()));
    }
}
