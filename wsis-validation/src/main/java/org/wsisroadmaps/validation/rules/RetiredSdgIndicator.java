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

/** Indicators come and go with the editions of the framework. */
final class RetiredSdgIndicator implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("retired-sdg-indicator")
            .severity(Profile.ITU_2017, Severity.WARNING)
            .severity(Profile.WSIS_20, Severity.WARNING)
            .message("the SDG indicator {0} is not in the current edition of the framework")
            .summary("A link names an SDG indicator that is not in the current edition of the framework.")
            .rationale("A retired indicator is no longer collected, so that progress cannot be shown by it.")
            .fix("Use an indicator of the current edition for the same target.")
            .source("The global indicator framework, United Nations General Assembly resolution "
                    + "A/RES/71/313 (2017), as refined in 2020 and 2025.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        for (int i = 0; i < activity.sdgs().size(); i++) {
            Optional<SdgIndicator> indicator = activity.sdgs().get(i).indicator();
            if (indicator.isPresent()
                    && at.catalogues().sdg().everExisted(indicator.get())
                    && !at.catalogues().sdg().isCurrent(indicator.get())) {
                findings.report(at.pointer("sdgs", i, "indicator"), INFO.message(indicator.get()), indicator.get());
            }
        }
    }
}
