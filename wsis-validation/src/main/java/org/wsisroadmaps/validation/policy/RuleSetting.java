package org.wsisroadmaps.validation.policy;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.validation.Severity;

/** What a policy decides about one rule: how severe it is, that it does not run, or the numbers it depends on. */
@Value.Immutable
public abstract sealed class RuleSetting implements Serializable permits ImmutableRuleSetting {
    private static final long serialVersionUID = 1L;

    RuleSetting() {}

    /**
     * Returns the setting of a rule that is as severe as this.
     *
     * @param severity the severity
     * @return the setting
     */
    public static RuleSetting of(Severity severity) {
        return builder().severity(severity).build();
    }

    /** {@return the setting of a rule that does not run} */
    public static RuleSetting off() {
        return builder().isOff(true).build();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableRuleSetting.builder();
    }

    /** {@return whether the rule does not run} */
    @Value.Default
    public boolean isOff() {
        return false;
    }

    /** {@return the severity, or empty where the profile decides it} */
    public abstract Optional<Severity> severity();

    /** {@return the numbers that the rule depends on, by name; those not named have their standard value} */
    public abstract Map<String, Integer> parameters();

    @Value.Check
    void check() {
        if (isOff() && (severity().isPresent() || !parameters().isEmpty())) {
            throw new IllegalArgumentException("a rule that is off has neither a severity nor parameters");
        }
    }

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link RuleSetting}. */
    public sealed interface Builder permits ImmutableRuleSetting.Builder {
        /**
         * Takes over the parts of another setting.
         *
         * @param setting the setting
         * @return this builder
         */
        Builder from(RuleSetting setting);

        /**
         * Sets whether the rule does not run.
         *
         * @param off whether it is off
         * @return this builder
         */
        Builder isOff(boolean off);

        /**
         * Sets the severity. A rule that the profile does not run runs with it.
         *
         * @param severity the severity
         * @return this builder
         */
        Builder severity(Severity severity);

        /**
         * Sets the severity, or leaves it to the profile.
         *
         * @param severity the severity, or empty
         * @return this builder
         */
        Builder severity(Optional<? extends Severity> severity);

        /**
         * Sets a number that the rule depends on.
         *
         * @param name the name of the parameter
         * @param value the value
         * @return this builder
         */
        Builder parameter(String name, int value);

        /**
         * Sets all numbers that the rule depends on, in place of those set as yet.
         *
         * @param values the values by the names of the parameters
         * @return this builder
         */
        Builder parameters(Map<String, ? extends Integer> values);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalArgumentException if the rule is off and has a severity or parameters
         */
        RuleSetting build();
    }
}
