package org.wsisroadmaps.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.validation.policy.Baseline;
import org.wsisroadmaps.validation.policy.Fingerprint;
import org.wsisroadmaps.validation.policy.PolicyRules;
import org.wsisroadmaps.validation.policy.Suppression;

/** What there is to say of the policy itself once a source was validated: what of it has had its time. */
final class PolicyNotes {
    private final PolicyPlan plan;
    private final PolicyUse use;
    private final Profile profile;
    private final List<Finding> notes = new ArrayList<>();
    private final List<Suppression> unused = new ArrayList<>();

    private PolicyNotes(PolicyPlan plan, PolicyUse use, Profile profile) {
        this.plan = plan;
        this.use = use;
        this.profile = profile;
    }

    /**
     * Finds out what there is to say.
     *
     * @param finished tells of the id of a rule whether it looked at all there was to look at
     */
    static PolicyNotes of(PolicyPlan plan, PolicyUse use, Profile profile, Predicate<String> finished) {
        PolicyNotes notes = new PolicyNotes(plan, use, profile);
        for (PolicyPlan.Numbered numbered : plan.suppressions()) {
            notes.add(numbered, finished);
        }
        plan.policy().baseline().ifPresent(baseline -> notes.add(baseline, finished));
        return notes;
    }

    /** Returns it as findings. */
    List<Finding> findings() {
        return notes;
    }

    /** Returns the suppressions that fit nothing. */
    List<Suppression> unused() {
        return unused;
    }

    private void add(PolicyPlan.Numbered numbered, Predicate<String> finished) {
        int hits = use.hits(numbered.index());
        if (hits > 0 && numbered.expired()) {
            add(
                    PolicyRules.EXPIRED,
                    PolicyRules.EXPIRED.message(
                            place(numbered),
                            numbered.suppression().subject(),
                            numbered.suppression().until().orElseThrow(),
                            hits));
        } else if (hits == 0 && finished.test(numbered.suppression().rule())) {
            unused.add(numbered.suppression());
            add(
                    PolicyRules.UNUSED,
                    PolicyRules.UNUSED.message(
                            place(numbered), numbered.suppression().subject()));
        }
    }

    private void add(Baseline baseline, Predicate<String> finished) {
        long removable = 0;
        for (Map.Entry<Fingerprint, Integer> known : baseline.counts().entrySet()) {
            int gone = known.getValue() - use.taken(known.getKey());
            removable += gone > 0 && finished.test(known.getKey().rule()) ? gone : 0;
        }
        if (removable > 0) {
            add(
                    PolicyRules.OUTDATED,
                    PolicyRules.OUTDATED.message(
                            baseline.source().map(Message::verbatim).orElseGet(PolicyWord.BASELINE::of), removable));
        }
    }

    private void add(RuleInfo rule, Message message) {
        Optional<Severity> severity = plan.policy().severity(rule, profile);
        severity.ifPresent(found -> notes.add(ImmutableFinding.builder()
                .rule(rule.id())
                .severity(found)
                .pointer("")
                .message(message)
                .fix(rule.fix())
                .help(rule.help())
                .build()));
    }

    /** A report is about a document, so that the place in the file of the policy can only be told in words. */
    private Message place(PolicyPlan.Numbered numbered) {
        Message policy = plan.policy().source().map(Message::verbatim).orElseGet(PolicyWord.POLICY::of);
        return numbered.suppression()
                .position()
                .map(position -> Message.of("", "{0}:{1}", policy, position))
                .orElseGet(() -> PolicyWord.NUMBERED.of(policy, numbered.index()));
    }
}
