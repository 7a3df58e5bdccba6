package org.wsisroadmaps.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.ActivityStatus;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.RoadmapStatus;
import org.wsisroadmaps.model.Timeframe;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.UpdateContext;
import org.wsisroadmaps.validation.UpdateRule;

/** What goes on stays in the roadmap until it is said how it ended. */
final class OngoingActivityDropped implements UpdateRule {
    private static final RuleInfo INFO = Standard.rule("ongoing-activity-dropped")
            .severity(Severity.WARNING)
            .message("{0} was going on in the edition before, {1}, and is not there any more")
            .summary("An activity that was going on in the edition before is not there any more.")
            .rationale("Nobody can tell whether it was finished, given up or forgotten, and what has become of the "
                    + "results that it promised.")
            .fix("Keep the activity, and mark it as completed, cancelled or postponed. Where it has another id now, "
                    + "name the old one among its former ids.")
            .source("The yearly review of the roadmaps by the ITU Council working group on WSIS.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Publication previous, Publication current, UpdateContext at, Findings findings) {
        for (int i = 0; i < current.roadmaps().size(); i++) {
            Roadmap roadmap = current.roadmaps().get(i);
            Optional<Roadmap> earlier = at.before(roadmap);
            if (earlier.isEmpty() || isWithdrawn(roadmap)) {
                continue;
            }
            LocalDate day = Editions.day(roadmap, at);
            for (Activity activity : earlier.get().activities()) {
                if (at.after(activity).isEmpty() && isOngoing(activity, day)) {
                    findings.report(
                            at.pointer("roadmaps", i), INFO.message(activity.id(), activity.title()), activity.id());
                }
            }
        }
    }

    private static boolean isWithdrawn(Roadmap roadmap) {
        return roadmap.status().isPresent() && roadmap.status().get().equals(RoadmapStatus.WITHDRAWN);
    }

    /** Tells whether an activity says so itself, or has no status and a time frame that the day lies in. */
    private static boolean isOngoing(Activity activity, LocalDate day) {
        Optional<PartialDate> end = activity.timeframe().flatMap(Timeframe::end);
        if (end.isPresent() && Periods.isOver(end.get(), day)) {
            return false;
        }
        if (activity.status().isPresent()) {
            return activity.status().get().equals(ActivityStatus.ONGOING);
        }
        Optional<PartialDate> start = activity.timeframe().flatMap(Timeframe::start);
        return activity.timeframe().isPresent()
                && (activity.timeframe().get() instanceof Timeframe.Ongoing
                        || (start.isPresent() && end.isPresent() && Periods.isOver(start.get(), day)));
    }
}
