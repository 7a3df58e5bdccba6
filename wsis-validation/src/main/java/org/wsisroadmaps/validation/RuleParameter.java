package org.wsisroadmaps.validation;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.model.Message;

/** A number that a rule depends on and that a policy may change, such as the age from which a roadmap is stale. */
@Value.Immutable
public abstract sealed class RuleParameter implements Serializable permits ImmutableRuleParameter {
    private static final long serialVersionUID = 1L;

    RuleParameter() {}

    static RuleParameter of(String name, int standard, int least, int greatest, Message meaning) {
        return ImmutableRuleParameter.builder()
                .name(name)
                .standard(standard)
                .least(least)
                .greatest(greatest)
                .meaning(meaning)
                .build();
    }

    /** {@return the name, such as {@code months}} */
    public abstract String name();

    /** {@return the value where no policy says otherwise} */
    public abstract int standard();

    /** {@return the least value it can have} */
    public abstract int least();

    /** {@return the greatest value it can have} */
    public abstract int greatest();

    /** {@return what the number says, in a sentence without a full stop} */
    public abstract Message meaning();

    /**
     * Returns what is wrong with a value.
     *
     * @param value the value
     * @return a sentence without a full stop, or empty where the parameter can have this value
     */
    public final Optional<Message> fault(int value) {
        return value >= least() && value <= greatest()
                ? Optional.empty()
                : Optional.of(PolicyWord.OUT_OF_RANGE.of(name(), least(), greatest(), value));
    }

    @Value.Check
    void check() {
        if (name().isBlank() || meaning().pattern().isBlank()) {
            throw new IllegalArgumentException("a parameter has a name and a meaning");
        }
        fault(standard()).ifPresent(fault -> {
            throw new IllegalArgumentException(fault.toString());
        });
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name();
    }
}
