package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** The Global Digital Compact has five objectives. */
final class UnknownGdcObjective implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("unknown-gdc-objective")
            .severity(Severity.ERROR)
            .message("the Global Digital Compact has no objective {0}")
            .summary("A link names an objective of the Global Digital Compact that does not exist.")
            .rationale("The Compact has the objectives 1 to 5. Another number is a slip of the keyboard.")
            .fix("Use an objective from 1 to 5.")
            .source("United Nations General Assembly, resolution A/RES/79/1 (2024), annex I, the Global "
                    + "Digital Compact.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        for (int i = 0; i < activity.gdcObjectives().size(); i++) {
            String objective = activity.gdcObjectives().get(i).objective();
            if (objective.length() != 1 || objective.charAt(0) < '1' || objective.charAt(0) > '5') {
                findings.report(at.pointer("gdcObjectives", i), INFO.message(objective), objective);
            }
        }
    }
}
