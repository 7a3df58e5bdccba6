package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Initiative;
import org.wsisroadmaps.model.InitiativeKind;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** AFR1 is another initiative in every plan. */
final class InitiativeWithoutPlan implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("initiative-without-plan")
            .severity(Severity.WARNING)
            .message("{0} does not say which plan it belongs to")
            .summary("A regional initiative is cited by its code without a plan or period.")
            .rationale("Every action plan of WTDC numbers its regional initiatives anew. AFR1 alone means a "
                    + "different initiative in each of them.")
            .fix("Add the plan or its years, such as AFR1 (2018-2021).")
            .source("Regional initiatives of the WTDC action plans, numbered anew in each.")
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
                    && initiative.plan().isEmpty()
                    && isRegional(initiative, initiative.code().get())) {
                findings.report(
                        at.pointer("initiatives", i),
                        INFO.message(initiative.code().get()),
                        initiative.code().get());
            }
        }
    }

    private static boolean isRegional(Initiative initiative, String code) {
        return (initiative.kind().isPresent() && initiative.kind().get().equals(InitiativeKind.REGIONAL))
                || Regions.isInitiative(code);
    }
}
