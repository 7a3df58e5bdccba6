package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A programme, objective, output or priority of a development action plan. */
@Value.Immutable
public abstract sealed class Programme implements Serializable permits ImmutableProgramme {
    private static final long serialVersionUID = 1L;

    Programme() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableProgramme.builder();
    }

    /**
     * Reads a programme as documents write it, a title or note being English.
     *
     * @param text such as {@code Programme 3 (Hyderabad)}, or a title
     * @return the programme, with the text as written where it is not the canonical one
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    public static Programme parse(String text) {
        return parse(text, LanguageTag.english());
    }

    /**
     * Reads a programme as documents write it in a language.
     *
     * @param text such as {@code Programme 3 (Hyderabad)}, or a title
     * @param language the language of a title or note
     * @return the programme, with the text as written where it is not the canonical one
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    public static Programme parse(String text, LanguageTag language) {
        return ProgrammeText.parse(text, language);
    }

    /** {@return the plan, such as {@code Hyderabad}, or empty} */
    public abstract Optional<String> plan();

    /** {@return the kind of entry, or empty} */
    public abstract Optional<ProgrammeKind> kind();

    /** {@return the code, such as {@code 3} or {@code 2.2}, or empty} */
    public abstract Optional<String> code();

    /** {@return the title, or empty} */
    public abstract Optional<LocalizedText> title();

    /** {@return the text this was read from, where it differs from the canonical text, or empty} */
    public abstract Optional<String> asWritten();

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    Programme check() {
        Characters.check("plan", plan());
        Characters.check("code", code());
        Characters.check("asWritten", asWritten());
        if (code().isEmpty() && title().isEmpty()) {
            throw Illegal.PROGRAMME.of();
        }
        return asWritten().isPresent() && asWritten().get().equals(toString())
                ? toBuilder().asWritten(Optional.empty()).build()
                : this;
    }

    @Override
    public String toString() {
        return ProgrammeText.canonical(this);
    }

    /** Collects the parts of a {@link Programme}. */
    public sealed interface Builder permits ImmutableProgramme.Builder {
        /**
         * Takes over all of another value.
         * @param programme the value to copy
         * @return this builder
         */
        Builder from(Programme programme);

        /**
         * Sets the plan, such as {@code Hyderabad}.
         * @param plan the value
         * @return this builder
         */
        Builder plan(String plan);

        /**
         * Sets the plan, such as {@code Hyderabad}.
         * @param plan the value, or empty for none
         * @return this builder
         */
        Builder plan(Optional<String> plan);

        /**
         * Sets the kind of entry.
         * @param kind the value
         * @return this builder
         */
        Builder kind(ProgrammeKind kind);

        /**
         * Sets the kind of entry.
         * @param kind the value, or empty for none
         * @return this builder
         */
        Builder kind(Optional<? extends ProgrammeKind> kind);

        /**
         * Sets the code, such as {@code 3} or {@code 2.2}.
         * @param code the value
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the code, such as {@code 3} or {@code 2.2}.
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
        Programme build();
    }
}
