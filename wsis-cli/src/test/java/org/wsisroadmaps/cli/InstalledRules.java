package org.wsisroadmaps.cli;

import java.util.List;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;
import org.wsisroadmaps.validation.Rule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.RuleProvider;
import org.wsisroadmaps.validation.Severity;

/** A rule as others install it. {@link InstalledClasses} loads it apart from this module. */
public final class InstalledRules implements RuleProvider {
    /** Found where it is installed. */
    public InstalledRules() {}

    @Override
    public List<Rule> rules() {
        return List.of(new RoadmapSeen());
    }

    /** Reports every roadmap. */
    static final class RoadmapSeen implements RoadmapRule {
        @Override
        public RuleInfo info() {
            return RuleInfo.builder("roadmap-seen")
                    .severity(Severity.ERROR)
                    .summary("There is a roadmap.")
                    .rationale("It matters to somebody.")
                    .fix("Leave it out.")
                    .source("The house rules of somebody.")
                    .build();
        }

        @Override
        public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
            findings.report(at.pointer(), roadmap.id() + " was seen");
        }
    }

    /** Cannot be used. */
    public static final class Broken implements RuleProvider {
        /** Found where it is installed. */
        public Broken() {}

        @Override
        public List<Rule> rules() {
            throw new IllegalStateException("the list is lost");
        }
    }
}
