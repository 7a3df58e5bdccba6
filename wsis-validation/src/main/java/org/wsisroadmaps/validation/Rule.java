package org.wsisroadmaps.validation;

/**
 * Something a roadmap should be. A rule looks at publications, at roadmaps, at activities, at two editions, or at
 * several of these; it implements the interface of each. Rules hold no state: validators share them between threads.
 *
 * <p>A rule that throws anything, errors included, or takes longer than {@link RoadmapValidator.Builder#timeBudget the
 * time it has} is not run again with the same publication, what it reported before stays in the report, the others run
 * as if nothing had happened, and the verdict is {@link Verdict#INCOMPLETE}.
 */
public sealed interface Rule permits PublicationRule, RoadmapRule, ActivityRule, UpdateRule {
    /** {@return what the rule is called, how severe it is, why it is there and where it comes from; always the same} */
    RuleInfo info();
}
