package org.wsisroadmaps.validation.rules;

import java.util.Optional;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Timeframe;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** A strategic plan holds for some years. */
final class StrategicPlanPeriodMismatch implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("strategic-plan-period-mismatch")
            .severity(Severity.WARNING)
            .message("the strategic plan {0} does not meet the time of {1}, {2}")
            .summary("An activity names a strategic plan of years it does not take place in.")
            .rationale("Goal 3 of one plan is not goal 3 of the next. A plan that never meets the time of "
                    + "the activity is the wrong plan.")
            .fix("Name the plan that was in force at the time of the activity.")
            .source("Strategic plans of ITU, each of four years, adopted as PP Resolution 71 in its " + "revisions.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        Optional<Timeframe> given = activity.timeframe();
        if (given.isEmpty()) {
            return;
        }
        Timeframe timeframe = given.get();
        for (int i = 0; i < activity.strategicGoals().size(); i++) {
            Optional<String> plan = activity.strategicGoals().get(i).plan();
            if (plan.isPresent() && Periods.areApart(plan.get(), timeframe)) {
                findings.report(
                        at.pointer("strategicGoals", i),
                        INFO.message(plan.get(), activity.id(), timeframe),
                        plan.get());
            }
        }
    }
}
