package org.wsisroadmaps.validation.rules;

import java.util.List;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Partner;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** A partner is named once. */
final class DuplicatePartner implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("duplicate-partner")
            .severity(Severity.WARNING)
            .message("{0} names the same partner before, as {1}")
            .summary("An activity names the same partner twice.")
            .rationale("Partners are counted. The same body under its name and its acronym counts twice.")
            .fix("Remove one of the two.")
            .source("Partners in the WSIS Stocktaking and the roadmaps, written by name, by acronym and by group.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        List<Partner> partners = activity.partners();
        for (int i = 1; i < partners.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (partners.get(i).isSameAs(partners.get(j))) {
                    findings.report(
                            at.pointer("partners", i), INFO.message(activity.id(), partners.get(j)), partners.get(i));
                    break;
                }
            }
        }
    }
}
