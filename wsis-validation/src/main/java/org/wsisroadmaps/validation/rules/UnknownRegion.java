package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Initiative;
import org.wsisroadmaps.model.InitiativeKind;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** ITU has six regions. */
final class UnknownRegion implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("unknown-region")
            .severity(Severity.ERROR)
            .message("{0} begins with none of the six regions")
            .summary("The code of a regional initiative does not begin with one of the six regions.")
            .rationale("Regional initiatives are those of the Africa, Americas, Arab States, Asia-Pacific, "
                    + "CIS and Europe regions. Another prefix is a slip of the keyboard.")
            .fix("Begin the code with AFR, AMS, ARB, ASP, CIS or EUR.")
            .source("Regional initiatives of the WTDC action plans, and the regions of the regional "
                    + "preparatory meetings.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        for (int i = 0; i < activity.initiatives().size(); i++) {
            Initiative initiative = activity.initiatives().get(i);
            if (initiative.code().isPresent()
                    && initiative.kind().isPresent()
                    && initiative.kind().get().equals(InitiativeKind.REGIONAL)
                    && !Regions.isPrefixOf(initiative.code().get())) {
                findings.report(
                        at.pointer("initiatives", i, "code"),
                        INFO.message(initiative.code().get()),
                        initiative.code().get());
            }
        }
    }
}
