package org.wsisroadmaps.validation.rules;

import java.util.Optional;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.ProgressNote;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Reports on the follow-up of the summit come every two years. */
final class ProgressOutOfDate implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("progress-out-of-date")
            .severity(Profile.WSIS_20, Severity.WARNING)
            .parameter("months", Periods.REPORTING_MONTHS, 1, 600, "how many months old the last progress note may be")
            .message("the last progress note of {0} is of {1}")
            .message("none", "{0} has no progress note, and the roadmap is of {1}")
            .summary("An activity that is not completed or cancelled has no progress note of the last 24 " + "months.")
            .rationale("Progress is reported every two years. An activity without a note of that time has "
                    + "missed a report.")
            .fix("Add a progress note, or mark the activity as completed or cancelled.")
            .source("The reporting on WSIS follow-up to ECOSOC and the CSTD, biennial after the "
                    + "twenty-year review.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        if (Periods.isDone(activity)) {
            return;
        }
        if (activity.progress().isEmpty()) {
            Optional<PartialDate> date = at.date();
            if (date.isPresent() && Periods.isStale(date.get(), at.asOf(), at.parameter(INFO, "months"))) {
                findings.report(at.pointer(), INFO.variant("none", activity.id(), date.get()), date.get());
            }
            return;
        }
        PartialDate last = activity.progress().get(0).asOf();
        for (ProgressNote note : activity.progress()) {
            last = note.asOf().latest().isAfter(last.latest()) ? note.asOf() : last;
        }
        if (Periods.isStale(last, at.asOf(), at.parameter(INFO, "months"))) {
            findings.report(at.pointer(), INFO.message(activity.id(), last), last);
        }
    }
}
