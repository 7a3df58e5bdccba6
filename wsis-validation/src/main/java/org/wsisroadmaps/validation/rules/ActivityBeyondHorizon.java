package org.wsisroadmaps.validation.rules;

import java.util.Optional;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Timeframe;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** A roadmap ends at its horizon. */
final class ActivityBeyondHorizon implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("activity-beyond-horizon")
            .severity(Severity.WARNING)
            .message("{0} ends in {1}, after the horizon of the roadmap, {2}")
            .summary("An activity ends after the horizon of its roadmap.")
            .rationale("The horizon is the time the roadmap was adopted for. What goes on later is not "
                    + "covered by it.")
            .fix("Shorten the time frame, or extend the horizon of the roadmap.")
            .source("ITU Council 2009 and 2016: roadmaps up to 2015, then up to 2025.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        Optional<Timeframe> timeframe = activity.timeframe();
        Optional<Timeframe> whole = at.roadmap().horizon();
        if (timeframe.isPresent() && whole.isPresent()) {
            Optional<PartialDate> end = timeframe.get().end();
            Optional<PartialDate> horizon = whole.get().end();
            if (end.isPresent()
                    && horizon.isPresent()
                    && end.get().latest().isAfter(horizon.get().latest())) {
                findings.report(
                        at.pointer("timeframe"),
                        INFO.message(activity.id(), end.get(), horizon.get()),
                        timeframe.get());
            }
        }
    }
}
