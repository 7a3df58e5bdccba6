package org.wsisroadmaps.validation.rules;

import java.util.Optional;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Timeframe;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** A time that was kept as text cannot be compared. */
final class TimeframeNotUnderstood implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("timeframe-not-understood")
            .severity(Severity.WARNING)
            .message("the time frame of {0} is not understood and kept as text")
            .summary("A time frame is a text that is none of the known spellings.")
            .rationale("It is kept as written, but no program can tell when the activity starts or ends, so "
                    + "that other rules pass over it.")
            .fix("Use a spelling such as 2018-2021, since 2018, up to 2025, annual or ongoing.")
            .source("The document format; spellings of time frames seen in the roadmaps and the papers "
                    + "around them.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        Optional<Timeframe> timeframe = activity.timeframe();
        if (timeframe.isPresent() && timeframe.get() instanceof Timeframe.Verbatim) {
            findings.report(at.pointer("timeframe"), INFO.message(activity.id()), timeframe.get());
        }
    }
}
