package org.wsisroadmaps.validation.rules;

import java.util.Optional;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Timeframe;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** What ends has begun before. */
final class TimeframeReversed implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("timeframe-reversed")
            .severity(Severity.ERROR)
            .message("{0} ends in {1}, before it starts in {2}")
            .summary("A time frame ends before it starts.")
            .rationale("The two dates contradict each other, so that one of them is wrong.")
            .fix("Swap the dates, or correct the wrong one.")
            .source("The framework for roadmaps that the ITU Council agreed in 2009, whose fields include "
                    + "the time frame.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        Optional<Timeframe> given = activity.timeframe();
        if (given.isPresent() && Periods.isReversed(given.get())) {
            Timeframe timeframe = given.get();
            findings.report(
                    at.pointer("timeframe"),
                    INFO.message(
                            activity.id(),
                            timeframe.end().orElseThrow(),
                            timeframe.start().orElseThrow()),
                    timeframe);
        }
    }
}
