package org.example.rules;

import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Drafts are discussed with somebody. Under the other profiles the rule does not run. */
final class RoadmapWithoutContact implements RoadmapRule {
    private static final RuleInfo INFO = RuleInfo.builder("house-roadmap-without-contact")
            .severity(Profile.ITU_2017, Severity.WARNING)
            .severity(Profile.WSIS_20, Severity.WARNING)
            .summary("A draft names no contact.")
            .rationale("Whoever reads a draft wants to answer.")
            .fix("Name a contact, and take it out when the roadmap is published.")
            .source("House rules, section 2.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        if (at.isDraft() && roadmap.contacts().isEmpty()) {
            findings.report(at.pointer(), "the draft " + roadmap.id() + " names no contact");
        }
    }
}
