package org.example.rules;

import java.util.Optional;
import org.wsisroadmaps.model.LocatedActivity;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.UpdateContext;
import org.wsisroadmaps.validation.UpdateRule;

/** A unit that hands over an activity knows about it. */
final class LeadUnitChanged implements UpdateRule {
    private static final RuleInfo INFO = RuleInfo.builder("house-lead-unit-changed")
            .severity(Severity.INFO)
            .summary("An activity has another lead unit than in the edition before.")
            .rationale("The unit that hands it over has to agree.")
            .fix("Ask the unit of the edition before.")
            .source("House rules, section 4.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Publication previous, Publication current, UpdateContext at, Findings findings) {
        for (LocatedActivity located : current.activities()) {
            Optional<String> unit = located.activity().leadUnit();
            Optional<String> before = at.before(located.activity())
                    .flatMap(earlier -> earlier.activity().leadUnit());
            if (before.isPresent() && unit.isPresent() && !unit.equals(before)) {
                findings.report(
                        located.pointer() + "/leadUnit",
                        located.activity().id() + " was led by " + before.get() + " in the edition before",
                        unit.get());
            }
        }
    }
}
