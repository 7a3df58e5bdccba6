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

/** Roadmaps are about the time since the summit was called. */
final class TimeframeOutOfRange implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("timeframe-out-of-range")
            .severity(Severity.ERROR)
            .parameter("firstYear", 1998, 1865, 2200, "the earliest year that a time frame may name")
            .parameter("lastYear", 2100, 1865, 2200, "the latest year that a time frame may name")
            .message("{0} names a year before {1} or after {2}")
            .summary("A time frame names a year before 1998 or after 2100.")
            .rationale("The summit was called in 1998, and no plan reaches beyond the century. Another year "
                    + "is a slip of the keyboard.")
            .fix("Correct the year.")
            .source("ITU Plenipotentiary Conference (Minneapolis, 1998), Resolution 73, which called for "
                    + "the summit.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        Optional<Timeframe> given = activity.timeframe();
        if (given.isPresent()) {
            Timeframe timeframe = given.get();
            int first = at.parameter(INFO, "firstYear");
            int last = at.parameter(INFO, "lastYear");
            if (isOut(timeframe.start(), first, last) || isOut(timeframe.end(), first, last)) {
                findings.report(at.pointer("timeframe"), INFO.message(activity.id(), first, last), timeframe);
            }
        }
    }

    private static boolean isOut(Optional<PartialDate> date, int first, int last) {
        return date.isPresent() && (date.get().year() < first || date.get().year() > last);
    }
}
