package org.wsisroadmaps.validation.policy;

import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/**
 * What findings about a policy itself are called. They are about no value of the document, so that their pointer is
 * empty; the message names the place in the file of the policy. A policy can raise, lower or switch them off like rules.
 */
public final class PolicyRules {
    /** The time of a suppression is over, and what it suppressed counts again. */
    public static final RuleInfo EXPIRED = builder("suppression-expired")
            .severity(Severity.WARNING)
            .message("{0}: the suppression of {1} ended on {2}, so that findings count again: {3}")
            .summary("The time of a suppression is over, and findings that it suppressed count again.")
            .rationale("A suppression with an end was a promise to mend something by then.")
            .fix("Mend what was suppressed and remove the suppression, or give it a later end.")
            .build();

    /** A suppression suppresses nothing. */
    public static final RuleInfo UNUSED = builder("suppression-unused")
            .severity(Severity.INFO)
            .message("{0}: the suppression of {1} suppresses nothing")
            .summary("A suppression suppresses nothing in the document.")
            .rationale("What it was made for has been mended, or it names another place than was meant. Left where it "
                    + "is, it would hide a new fault some day.")
            .fix("Remove the suppression, or correct what it names.")
            .build();

    /** Findings of the baseline occur no more. */
    public static final RuleInfo OUTDATED = builder("baseline-outdated")
            .severity(Severity.INFO)
            .message("{0}: known findings that occur no more: {1}")
            .summary("Findings that the baseline knows occur no more in the document.")
            .rationale(
                    "They have been mended. Left in the baseline, they would hide the same faults when they come back.")
            .fix("Write the baseline anew.")
            .build();

    private PolicyRules() {}

    /** {@return all of them, in the order in which they are explained} */
    public static List<RuleInfo> list() {
        return List.of(EXPIRED, UNUSED, OUTDATED);
    }

    /**
     * Returns one of them.
     *
     * @param id the id
     * @return what there is to know about it, or empty where none of them has that id
     */
    public static Optional<RuleInfo> rule(String id) {
        return list().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static RuleInfo.Builder builder(String id) {
        return RuleInfo.builder(id).help("docs/rules.md#" + id).source("The policy that was given to the validator.");
    }
}
