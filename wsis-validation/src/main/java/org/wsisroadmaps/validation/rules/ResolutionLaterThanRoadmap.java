package org.wsisroadmaps.validation.rules;

import java.util.Optional;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** A roadmap cannot know a text that came later. */
final class ResolutionLaterThanRoadmap extends ResolutionRule {
    private static final RuleInfo INFO = Standard.rule("resolution-later-than-roadmap")
            .severity(Severity.WARNING)
            .message("{0} is later than the roadmap, which is of {1}")
            .summary("A resolution is of a later year than the roadmap itself.")
            .rationale("Either the year of the citation is wrong, or the roadmap was changed after its date.")
            .fix("Correct the year, or date the revision of the roadmap anew.")
            .source("Resolutions of the ITU Plenipotentiary Conference, WTDC and WTSA, which are cited "
                    + "with place and year.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(Resolution resolution, Place place, Findings findings) {
        if (resolution.revision().isPresent()
                && resolution.revision().get().year().isPresent()) {
            int year = resolution.revision().get().year().getAsInt();
            Optional<PartialDate> date = place.roadmap().date();
            if (date.isPresent() && year > date.get().year()) {
                findings.report(place.pointer(), INFO.message(resolution, date.get()), resolution);
            }
        }
    }
}
