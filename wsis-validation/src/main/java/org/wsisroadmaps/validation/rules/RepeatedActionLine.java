package org.wsisroadmaps.validation.rules;

import java.util.List;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Other lines are other lines. */
final class RepeatedActionLine implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("repeated-action-line")
            .severity(Severity.WARNING)
            .message("{0} is named before")
            .message("own", "{0} is the line of the roadmap already")
            .summary("The other action lines of an activity repeat each other or the line of the roadmap.")
            .rationale("Activities are counted by line. A line that is named twice counts twice.")
            .fix("Remove the repetition.")
            .source("Geneva Plan of Action (2003), section C: the action lines.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        List<ActionLine> lines = activity.otherActionLines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) == at.roadmap().actionLine()) {
                findings.report(at.pointer("otherActionLines", i), INFO.variant("own", lines.get(i)), lines.get(i));
            } else if (lines.indexOf(lines.get(i)) < i) {
                findings.report(at.pointer("otherActionLines", i), INFO.message(lines.get(i)), lines.get(i));
            }
        }
    }
}
