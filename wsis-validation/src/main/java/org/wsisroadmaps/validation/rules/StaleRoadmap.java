package org.wsisroadmaps.validation.rules;

import java.util.Optional;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Reports on the follow-up of the summit come every two years. */
final class StaleRoadmap implements RoadmapRule {
    private static final RuleInfo INFO = Standard.rule("stale-roadmap")
            .severity(Severity.INFO)
            .parameter("months", Periods.REPORTING_MONTHS, 1, 600, "how many months old a roadmap may be")
            .message("{0} was revised more than {2} months before {1}")
            .summary("A published roadmap was revised more than 24 months ago.")
            .rationale("Progress is reported every two years. A roadmap older than that has probably missed "
                    + "a report.")
            .fix("Publish a revision, or mark the roadmap as superseded or withdrawn.")
            .source("The reporting on WSIS follow-up to ECOSOC and the CSTD, biennial after the "
                    + "twenty-year review.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        if (at.isPublished() && roadmap.revision().isPresent()) {
            Optional<PartialDate> date = roadmap.revision().get().date();
            int months = at.parameter(INFO, "months");
            if (date.isPresent() && Periods.isStale(date.get(), at.asOf(), months)) {
                findings.report(
                        at.pointer("revision", "date"), INFO.message(roadmap.id(), at.asOf(), months), date.get());
            }
        }
    }
}
