package org.wsisroadmaps.validation.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.RuleParameter;
import org.wsisroadmaps.validation.RuleRegistry;
import org.wsisroadmaps.validation.Severity;

/**
 * What an organization decides about the rules. It changes what a validator makes of the findings of rules; a document
 * that cannot be read stays invalid under every policy, and a rule that did not finish is always told.
 */
@Value.Immutable
public abstract sealed class Policy implements Serializable permits ImmutablePolicy {
    private static final long serialVersionUID = 1L;
    private static final Policy NONE = builder().build();

    Policy() {}

    /** {@return the policy that changes nothing} */
    public static Policy none() {
        return NONE;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutablePolicy.builder();
    }

    /** {@return what reports call it, such as the name of its file, or empty} */
    public abstract Optional<String> source();

    /** {@return the profile it extends, or empty where the validator decides that} */
    public abstract Optional<Profile> profile();

    /** {@return what it decides about rules, by their ids} */
    public abstract Map<String, RuleSetting> rules();

    /** {@return which findings it decides to live with} */
    public abstract List<Suppression> suppressions();

    /** {@return the findings that are known already, or empty where all are new} */
    public abstract Optional<Baseline> baseline();

    /**
     * Returns how severe the findings of a rule are, but in roadmaps that are still drafts, where a rule may be milder.
     *
     * @param rule what there is to know about the rule
     * @param base the profile
     * @return the severity, or empty where the rule does not run
     */
    public final Optional<Severity> severity(RuleInfo rule, Profile base) {
        RuleSetting setting = rules().get(rule.id());
        if (setting == null) {
            return rule.severity(base);
        }
        if (setting.isOff()) {
            return Optional.empty();
        }
        return setting.severity().isPresent() ? setting.severity() : rule.severity(base);
    }

    /**
     * Returns a number that a rule depends on.
     *
     * @param rule what there is to know about the rule
     * @param name the name of a parameter of the rule
     * @return the value set here, or else the standard one
     * @throws IllegalArgumentException if the rule has no parameter of that name
     */
    public final int parameter(RuleInfo rule, String name) {
        RuleSetting setting = rules().get(rule.id());
        Integer value = setting == null ? null : setting.parameters().get(name);
        if (value != null) {
            return value;
        }
        Optional<RuleParameter> parameter = rule.parameter(name);
        if (parameter.isEmpty()) {
            throw new IllegalArgumentException("the rule " + rule.id() + " has no parameter of the name " + name);
        }
        return parameter.get().standard();
    }

    /**
     * Returns what does not fit the rules: ids and parameters that there are not, numbers out of their range.
     *
     * @param registry the rules
     * @return sentences without a full stop, none where the policy fits
     */
    public final List<String> faults(RuleRegistry registry) {
        return new KnownRules(registry).faults(this);
    }

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Policy}. */
    public sealed interface Builder permits ImmutablePolicy.Builder {
        /**
         * Takes over the parts of another policy.
         *
         * @param policy the policy
         * @return this builder
         */
        Builder from(Policy policy);

        /**
         * Sets what reports call it.
         *
         * @param source the name of a file, for example
         * @return this builder
         */
        Builder source(String source);

        /**
         * Sets what reports call it.
         *
         * @param source the name of a file, for example, or empty
         * @return this builder
         */
        Builder source(Optional<String> source);

        /**
         * Sets the profile it extends.
         *
         * @param profile the profile
         * @return this builder
         */
        Builder profile(Profile profile);

        /**
         * Sets the profile it extends.
         *
         * @param profile the profile, or empty where the validator decides that
         * @return this builder
         */
        Builder profile(Optional<? extends Profile> profile);

        /**
         * Decides about a rule.
         *
         * @param id the id of the rule
         * @param setting what is decided
         * @return this builder
         */
        Builder rule(String id, RuleSetting setting);

        /**
         * Decides about rules, in place of all that was decided as yet.
         *
         * @param settings what is decided, by the ids of the rules
         * @return this builder
         */
        Builder rules(Map<String, ? extends RuleSetting> settings);

        /**
         * Adds the decision to live with some findings.
         *
         * @param suppression the suppression
         * @return this builder
         */
        Builder addSuppression(Suppression suppression);

        /**
         * Sets all decisions to live with findings, in place of those added as yet.
         *
         * @param suppressions the suppressions
         * @return this builder
         */
        Builder suppressions(Iterable<? extends Suppression> suppressions);

        /**
         * Sets the findings that are known already.
         *
         * @param baseline the baseline
         * @return this builder
         */
        Builder baseline(Baseline baseline);

        /**
         * Sets the findings that are known already.
         *
         * @param baseline the baseline, or empty where all are new
         * @return this builder
         */
        Builder baseline(Optional<? extends Baseline> baseline);

        /**
         * Makes the value.
         *
         * @return the value
         */
        Policy build();
    }
}
