package org.wsisroadmaps.validation.rules;

import java.util.Optional;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Answer;
import org.wsisroadmaps.model.Timeframe;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** What has no end is looked at now and then. */
final class OpenEndedWithoutReview implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("open-ended-without-review")
            .severity(Severity.INFO)
            .message("{0} has neither an end nor a progress note")
            .summary("An activity without an end has no progress note.")
            .rationale("Something that goes on for ever is never due. A note of progress shows that somebody "
                    + "still looks at it.")
            .fix("Add a progress note, or give the activity an end.")
            .source("The yearly review of the roadmaps by the ITU Council working group on WSIS.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        Optional<Timeframe> timeframe = activity.timeframe();
        if (timeframe.isPresent()
                && timeframe.get().isOpenEnded() == Answer.YES
                && activity.progress().isEmpty()) {
            findings.report(at.pointer("timeframe"), INFO.message(activity.id()), timeframe.get());
        }
    }
}
