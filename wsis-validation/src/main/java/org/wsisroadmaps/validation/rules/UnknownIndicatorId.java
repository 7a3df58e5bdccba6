package org.wsisroadmaps.validation.rules;

import java.util.List;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.Indicator;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Expected results are measured by the indicators of the roadmap. */
final class UnknownIndicatorId implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("unknown-indicator-id")
            .severity(Severity.ERROR)
            .message("the roadmap defines no indicator {0}")
            .summary("An expected result names an indicator that the roadmap does not define.")
            .rationale("The reference leads nowhere, so that the result cannot be measured.")
            .fix("Define the indicator in the roadmap, or correct the id.")
            .source("The document format: expected results refer to the indicators of their roadmap by " + "id.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        for (int i = 0; i < activity.expectedResults().size(); i++) {
            List<Id> indicators = activity.expectedResults().get(i).indicators();
            for (int j = 0; j < indicators.size(); j++) {
                if (!isDefined(indicators.get(j), at.roadmap())) {
                    findings.report(
                            at.pointer("expectedResults", i, "indicators", j),
                            INFO.message(indicators.get(j)),
                            indicators.get(j));
                }
            }
        }
    }

    private static boolean isDefined(Id id, Roadmap roadmap) {
        for (Indicator indicator : roadmap.indicators()) {
            if (indicator.id().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
