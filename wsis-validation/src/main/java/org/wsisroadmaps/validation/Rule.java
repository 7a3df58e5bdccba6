package org.wsisroadmaps.validation;

/**
 * Something a roadmap should be. A rule looks at publications, at roadmaps, at activities, or at several of these; it
 * implements the interface of each. Rules hold no state: validators share them between threads.
 *
 * <p>A rule that throws anything is not run again in the same validation, what it reported before stays in the report,
 * and the verdict is {@link Verdict#INCOMPLETE}.
 */
public sealed interface Rule permits PublicationRule, RoadmapRule, ActivityRule {
    /** {@return what the rule is called, how severe it is, why it is there and where it comes from; always the same} */
    RuleInfo info();
}
