package org.wsisroadmaps.validation.rules;

import java.util.Optional;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Answer;
import org.wsisroadmaps.model.LocatedActivity;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Timeframe;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.UpdateContext;
import org.wsisroadmaps.validation.UpdateRule;

/** What is over stays as it was, or it is said why not. */
final class EndedTimeframeMoved implements UpdateRule {
    private static final RuleInfo INFO = Standard.rule("ended-timeframe-moved")
            .severity(Severity.WARNING)
            .message("the time frame of {0} was over, {1}, and has been changed to {2} without a progress note")
            .summary("The time frame of an activity was changed after it had ended, and no progress note says why.")
            .rationale("A delay that is written over is not seen: the activity looks as if it had been planned like "
                    + "that from the beginning.")
            .fix("Add a progress note that says why it takes longer, or leave the time frame as it was and plan what "
                    + "is left to do as an activity of its own.")
            .source("The yearly review of the roadmaps by the ITU Council working group on WSIS.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Publication previous, Publication current, UpdateContext at, Findings findings) {
        for (LocatedActivity located : current.activities()) {
            Activity activity = located.activity();
            Optional<Activity> earlier = at.before(activity).map(LocatedActivity::activity);
            if (earlier.isPresent()
                    && earlier.get().timeframe().isPresent()
                    && activity.timeframe().isPresent()
                    && isOver(earlier.get().timeframe().get(), located, at)
                    && hasMoved(
                            earlier.get().timeframe().get(),
                            activity.timeframe().get())
                    && !isExplained(earlier.get(), activity)
                    && Likeness.isPossible(earlier.get(), activity)) {
                findings.report(
                        located.pointer() + "/timeframe",
                        INFO.message(
                                activity.id(),
                                earlier.get().timeframe().get(),
                                activity.timeframe().get()),
                        activity.timeframe().get());
            }
        }
    }

    private static boolean isOver(Timeframe earlier, LocatedActivity located, UpdateContext at) {
        return earlier.end().isPresent() && Periods.isOver(earlier.end().get(), Editions.day(located.roadmap(), at));
    }

    /** Compares a time that is over with another. A date that is only given more or less exactly has not moved, and of an unknown one nobody can tell. */
    private static boolean hasMoved(Timeframe earlier, Timeframe later) {
        return later.isOpenEnded() == Answer.YES
                || areApart(earlier.end(), later.end())
                || areApart(earlier.start(), later.start());
    }

    private static boolean areApart(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent()
                && other.isPresent()
                && (one.get().latest().isBefore(other.get().earliest())
                        || other.get().latest().isBefore(one.get().earliest()));
    }

    private static boolean isExplained(Activity earlier, Activity later) {
        return !earlier.progress().containsAll(later.progress());
    }
}
