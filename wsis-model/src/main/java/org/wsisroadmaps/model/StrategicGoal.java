package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An entry of a strategic plan of ITU. The same code means different things in different plans, so the plan is
 * part of the identity.
 */
@Value.Immutable
public abstract sealed class StrategicGoal implements Serializable permits ImmutableStrategicGoal {
    private static final long serialVersionUID = 1L;

    StrategicGoal() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableStrategicGoal.builder();
    }

    /**
     * Reads an entry as documents write it.
     *
     * @param text such as {@code D.3 (2020-2023)}; what has no code in it is kept as written
     * @return the entry, with the text as written where it is not the canonical one
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    public static StrategicGoal parse(String text) {
        return StrategicGoalText.parse(text);
    }

    /** {@return the plan, usually its years such as {@code 2020-2023}, or empty} */
    public abstract Optional<String> plan();

    /** {@return the level of the entry, or empty} */
    public abstract Optional<StrategicLevel> level();

    /** {@return the code, such as {@code D.3}; there unless the entry is kept as written, or empty} */
    public abstract Optional<String> code();

    /** {@return the title, or empty} */
    public abstract Optional<LocalizedText> title();

    /** {@return the text this was read from, where it differs from the canonical text, or empty} */
    public abstract Optional<String> asWritten();

    /** {@return whether it has a code, and is not just kept as written} */
    public boolean isClassified() {
        return code().isPresent();
    }

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    StrategicGoal check() {
        Characters.check("plan", plan());
        Optional<String> code = code();
        Optional<String> written = asWritten();
        Characters.check("code", code);
        Characters.check("asWritten", written);
        if (code.isEmpty() && written.isEmpty()) {
            throw Illegal.STRATEGIC_GOAL.of();
        }
        return code.isPresent() && written.isPresent() && written.get().equals(toString())
                ? toBuilder().asWritten(Optional.empty()).build()
                : this;
    }

    @Override
    public String toString() {
        return StrategicGoalText.canonical(this);
    }

    /** Collects the parts of a {@link StrategicGoal}. */
    public sealed interface Builder permits ImmutableStrategicGoal.Builder {
        /**
         * Takes over all of another value.
         * @param strategicGoal the value to copy
         * @return this builder
         */
        Builder from(StrategicGoal strategicGoal);

        /**
         * Sets the plan, usually its years such as {@code 2020-2023}.
         * @param plan the value
         * @return this builder
         */
        Builder plan(String plan);

        /**
         * Sets the plan, usually its years such as {@code 2020-2023}.
         * @param plan the value, or empty for none
         * @return this builder
         */
        Builder plan(Optional<String> plan);

        /**
         * Sets the level of the entry.
         * @param level the value
         * @return this builder
         */
        Builder level(StrategicLevel level);

        /**
         * Sets the level of the entry.
         * @param level the value, or empty for none
         * @return this builder
         */
        Builder level(Optional<? extends StrategicLevel> level);

        /**
         * Sets the code, such as {@code D.3}; there unless the entry is kept as written.
         * @param code the value
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the code, such as {@code D.3}; there unless the entry is kept as written.
         * @param code the value, or empty for none
         * @return this builder
         */
        Builder code(Optional<String> code);

        /**
         * Sets the title.
         * @param title the value
         * @return this builder
         */
        Builder title(LocalizedText title);

        /**
         * Sets the title.
         * @param title the value, or empty for none
         * @return this builder
         */
        Builder title(Optional<? extends LocalizedText> title);

        /**
         * Sets the text this was read from, where it differs from the canonical text.
         * @param asWritten the value
         * @return this builder
         */
        Builder asWritten(String asWritten);

        /**
         * Sets the text this was read from, where it differs from the canonical text.
         * @param asWritten the value, or empty for none
         * @return this builder
         */
        Builder asWritten(Optional<String> asWritten);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalArgumentException if a part is illegal, such as a text that is blank or holds control characters
         */
        StrategicGoal build();
    }
}
