package org.wsisroadmaps.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
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
    void check(List<Resolution> list, int index, String name, RoadmapContext at, Findings findings) {
        Resolution resolution = list.get(index);
        OptionalInt year = year(resolution);
        if (year.isPresent()) {
            Optional<PartialDate> date = at.date();
            if (date.isPresent() && year.getAsInt() > date.get().year()) {
                findings.report(pointer(at, name, index), INFO.message(resolution, date.get()), resolution);
            }
        }
    }
}
