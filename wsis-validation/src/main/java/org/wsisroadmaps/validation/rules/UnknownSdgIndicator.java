package org.wsisroadmaps.validation.rules;

import java.util.Optional;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.SdgIndicator;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** An indicator is known once some edition of the framework has had it. */
final class UnknownSdgIndicator implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("unknown-sdg-indicator")
            .severity(Profile.ITU_2017, Severity.WARNING)
            .severity(Profile.WSIS_20, Severity.WARNING)
            .message("there has never been an SDG indicator {0}")
            .summary("A link names an SDG indicator that never existed in any edition of the framework.")
            .rationale("Figures are collected by the indicators of the global framework. For another code "
                    + "there are none.")
            .fix("Use an indicator of the framework, or leave it out.")
            .source("The global indicator framework, United Nations General Assembly resolution "
                    + "A/RES/71/313 (2017), and its annual refinements.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        for (int i = 0; i < activity.sdgs().size(); i++) {
            Optional<SdgIndicator> indicator = activity.sdgs().get(i).indicator();
            if (indicator.isPresent() && !at.catalogues().sdg().everExisted(indicator.get())) {
                findings.report(at.pointer("sdgs", i, "indicator"), INFO.message(indicator.get()), indicator.get());
            }
        }
    }
}
