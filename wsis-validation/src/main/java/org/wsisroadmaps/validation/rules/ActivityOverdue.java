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

/** What is over is completed or cancelled. */
final class ActivityOverdue implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("activity-overdue")
            .severity(Severity.WARNING)
            .message("{0} ended before {1}, but is neither completed nor cancelled")
            .summary("An activity has ended, but is neither completed nor cancelled.")
            .rationale("Either the status or the time frame is out of date, and a reader cannot tell which.")
            .fix("Mark the activity as completed or cancelled, or extend its time frame.")
            .source("The yearly review of the roadmaps by the ITU Council working group on WSIS.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        Optional<Timeframe> timeframe = activity.timeframe();
        if (timeframe.isPresent()) {
            Optional<PartialDate> end = timeframe.get().end();
            if (end.isPresent() && Periods.isOver(end.get(), at.asOf()) && !Periods.isDone(activity)) {
                findings.report(at.pointer("timeframe"), INFO.message(activity.id(), at.asOf()), timeframe.get());
            }
        }
    }
}
