package org.wsisroadmaps.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.validation.policy.Baseline;
import org.wsisroadmaps.validation.policy.Fingerprint;
import org.wsisroadmaps.validation.policy.Policy;
import org.wsisroadmaps.validation.policy.PolicyRules;
import org.wsisroadmaps.validation.policy.Suppression;

/** What a policy holds back, looked up once for all documents of a validator. */
final class PolicyPlan {
    private final Policy policy;
    private final Map<String, List<Numbered>> suppressions = new HashMap<>();
    private final Map<Fingerprint, Integer> known;

    PolicyPlan(Policy policy, LocalDate asOf) {
        this.policy = policy;
        for (int i = 0; i < policy.suppressions().size(); i++) {
            Suppression suppression = policy.suppressions().get(i);
            suppressions
                    .computeIfAbsent(suppression.rule(), rule -> new ArrayList<>())
                    .add(new Numbered(i, suppression, suppression.isExpired(asOf)));
        }
        this.known = policy.baseline().map(Baseline::counts).orElseGet(Map::of);
    }

    /** A suppression, its place in the policy, and whether its time is over. */
    record Numbered(int index, Suppression suppression, boolean expired) {}

    Policy policy() {
        return policy;
    }

    /** Returns whether nothing is held back, whatever is found. */
    boolean isEmpty() {
        return suppressions.isEmpty() && known.isEmpty();
    }

    /** Returns what looks at the policy itself, as severe as the policy wants it. */
    List<AppliedRule> rules(Profile profile) {
        List<AppliedRule> rules = new ArrayList<>();
        for (RuleInfo rule : PolicyRules.list()) {
            if (rule.equals(PolicyRules.OUTDATED) ? !known.isEmpty() : !suppressions.isEmpty()) {
                policy.severity(rule, profile).ifPresent(severity -> rules.add(AppliedRule.of(rule, severity)));
            }
        }
        return rules;
    }

    List<Numbered> suppressions(String rule) {
        return suppressions.getOrDefault(rule, List.of());
    }

    List<Numbered> suppressions() {
        List<Numbered> all = new ArrayList<>();
        suppressions.values().forEach(all::addAll);
        all.sort((one, other) -> Integer.compare(one.index, other.index));
        return all;
    }

    Map<Fingerprint, Integer> known() {
        return known;
    }
}
