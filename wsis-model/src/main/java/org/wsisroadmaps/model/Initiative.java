package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A regional, global or flagship initiative. Regional codes restart in every plan, so plan or period belongs to
 * the identity.
 */
@Value.Immutable
public abstract sealed class Initiative implements Serializable permits ImmutableInitiative {
    private static final long serialVersionUID = 1L;

    Initiative() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableInitiative.builder();
    }

    /**
     * Reads an initiative as documents write it, a title or note being English.
     *
     * @param text such as {@code AFR3 (2018-2021)}, or a title
     * @return the initiative, with the text as written where it is not the canonical one
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    public static Initiative parse(String text) {
        return parse(text, LanguageTag.english());
    }

    /**
     * Reads an initiative as documents write it in a language.
     *
     * @param text such as {@code AFR3 (2018-2021)}, or a title
     * @param language the language of a title or note
     * @return the initiative, with the text as written where it is not the canonical one
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    public static Initiative parse(String text, LanguageTag language) {
        return InitiativeText.parse(text, language);
    }

    /** {@return the reach, or empty} */
    public abstract Optional<InitiativeKind> kind();

    /** {@return the code, such as {@code AFR3}, or empty} */
    public abstract Optional<String> code();

    /** {@return the plan or period, or empty} */
    public abstract Optional<String> plan();

    /** {@return the title, or empty} */
    public abstract Optional<LocalizedText> title();

    /** {@return the text this was read from, where it differs from the canonical text, or empty} */
    public abstract Optional<String> asWritten();

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    Initiative check() {
        Characters.check("code", code());
        Characters.check("plan", plan());
        Characters.check("asWritten", asWritten());
        if (code().isEmpty() && title().isEmpty()) {
            throw Illegal.INITIATIVE.of();
        }
        return asWritten().isPresent() && asWritten().get().equals(toString())
                ? toBuilder().asWritten(Optional.empty()).build()
                : this;
    }

    @Override
    public String toString() {
        return InitiativeText.canonical(this);
    }

    /** Collects the parts of an {@link Initiative}. */
    public sealed interface Builder permits ImmutableInitiative.Builder {
        /**
         * Takes over all of another value.
         * @param initiative the value to copy
         * @return this builder
         */
        Builder from(Initiative initiative);

        /**
         * Sets the reach.
         * @param kind the value
         * @return this builder
         */
        Builder kind(InitiativeKind kind);

        /**
         * Sets the reach.
         * @param kind the value, or empty for none
         * @return this builder
         */
        Builder kind(Optional<? extends InitiativeKind> kind);

        /**
         * Sets the code, such as {@code AFR3}.
         * @param code the value
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the code, such as {@code AFR3}.
         * @param code the value, or empty for none
         * @return this builder
         */
        Builder code(Optional<String> code);

        /**
         * Sets the plan or period.
         * @param plan the value
         * @return this builder
         */
        Builder plan(String plan);

        /**
         * Sets the plan or period.
         * @param plan the value, or empty for none
         * @return this builder
         */
        Builder plan(Optional<String> plan);

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
        Initiative build();
    }
}
