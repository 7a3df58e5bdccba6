package org.wsisroadmaps.validation;

import java.util.Arrays;
import java.util.List;
import org.wsisroadmaps.model.Roadmap;

/** Providers as others install them, good ones and bad ones. {@link InstalledClasses} loads them apart from this module. */
public final class InstalledRules implements RuleProvider {
    /** Found where it is installed. */
    public InstalledRules() {}

    @Override
    public List<Rule> rules() {
        return List.of(new Named("installed-rule"), new Named("another-installed-rule"));
    }

    /** Reports every roadmap. */
    record Named(String id) implements RoadmapRule {
        @Override
        public RuleInfo info() {
            return RuleInfo.builder(id)
                    .severity(Severity.WARNING)
                    .summary("Something is wrong.")
                    .rationale("It matters.")
                    .fix("Mend it.")
                    .source("This test.")
                    .build();
        }

        @Override
        public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
            findings.report(at.pointer(), roadmap.id() + " is a roadmap");
        }
    }

    /** Throws when it is asked. */
    public static final class Throwing implements RuleProvider {
        /** Found where it is installed. */
        public Throwing() {}

        @Override
        public List<Rule> rules() {
            throw new NoClassDefFoundError("org/example/Missing");
        }
    }

    /** Throws when it is made. */
    public static final class Unmakable implements RuleProvider {
        /** Found where it is installed. */
        public Unmakable() {
            throw new IllegalStateException("not today");
        }

        @Override
        public List<Rule> rules() {
            return List.of();
        }
    }

    /** Has no list. */
    public static final class Empty implements RuleProvider {
        /** Found where it is installed. */
        public Empty() {}

        @Override
        public List<Rule> rules() {
            return null;
        }
    }

    /** Has a rule that is none. */
    public static final class Hollow implements RuleProvider {
        /** Found where it is installed. */
        public Hollow() {}

        @Override
        public List<Rule> rules() {
            return Arrays.asList((Rule) null);
        }
    }

    /** Has a rule of which nothing is known. */
    public static final class Nameless implements RuleProvider {
        /** Found where it is installed. */
        public Nameless() {}

        @Override
        public List<Rule> rules() {
            return List.of(new RoadmapRule() {
                @Override
                public RuleInfo info() {
                    return null;
                }

                @Override
                public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {}
            });
        }
    }

    /** Has a rule with the id of one of ours. */
    public static final class Usurping implements RuleProvider {
        /** Found where it is installed. */
        public Usurping() {}

        @Override
        public List<Rule> rules() {
            return List.of(new Named("activity-without-partner"));
        }
    }
}
