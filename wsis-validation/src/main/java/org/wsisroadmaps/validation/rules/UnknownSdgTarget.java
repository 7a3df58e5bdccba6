package org.wsisroadmaps.validation.rules;

import java.util.Optional;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.SdgTarget;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** There are 169 targets. */
final class UnknownSdgTarget implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("unknown-sdg-target")
            .severity(Profile.ITU_2017, Severity.ERROR)
            .severity(Profile.WSIS_20, Severity.ERROR)
            .message("there is no SDG target {0}")
            .message("use", "Use one of the targets of goal {0}: {1}.")
            .summary("A link names an SDG target that does not exist.")
            .rationale("The 17 goals have 169 targets. A code that is none of them is a slip of the "
                    + "keyboard, and nobody can tell which target was meant.")
            .fix("Use one of the 169 targets, or leave the target out and name the goal alone.")
            .source("United Nations General Assembly, resolution A/RES/70/1 (2015), the 2030 Agenda.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        for (int i = 0; i < activity.sdgs().size(); i++) {
            Optional<SdgTarget> target = activity.sdgs().get(i).target();
            if (target.isPresent() && !at.catalogues().sdg().has(target.get())) {
                findings.report(
                        at.pointer("sdgs", i, "target"),
                        INFO.message(target.get()),
                        target.get(),
                        INFO.variant("use", target.get().goal(), targets(target.get(), at)));
            }
        }
    }

    /** Returns the targets of the goal in their natural order, for people. */
    private static String targets(SdgTarget target, ActivityContext at) {
        return at.catalogues().sdg().targets(target.goal()).stream()
                .map(entry -> entry.target().toString())
                .collect(Collectors.joining(", "));
    }
}
