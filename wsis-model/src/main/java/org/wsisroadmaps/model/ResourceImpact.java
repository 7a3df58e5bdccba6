package org.wsisroadmaps.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The impact of an activity on human and financial resources, as roadmaps of the 2010 family state it. */
@Value.Immutable
public abstract sealed class ResourceImpact implements Serializable permits ImmutableResourceImpact {
    private static final long serialVersionUID = 1L;

    ResourceImpact() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableResourceImpact.builder();
    }

    /**
     * Reads an impact as documents write it, a title or note being English.
     *
     * @param text the words of a kind, such as {@code within existing resources} or {@code XB}, or a note
     * @return the impact, with the text as written where it is not the canonical one
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    public static ResourceImpact parse(String text) {
        return parse(text, LanguageTag.english());
    }

    /**
     * Reads an impact as documents write it in a language.
     *
     * @param text the words of a kind, such as {@code within existing resources} or {@code XB}, or a note
     * @param language the language of a title or note
     * @return the impact, with the text as written where it is not the canonical one
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    public static ResourceImpact parse(String text, LanguageTag language) {
        return ResourceImpactText.parse(text, language);
    }

    /** {@return where the resources come from, or empty} */
    public abstract Optional<ResourceKind> kind();

    /** {@return the human resources, or empty} */
    public abstract Optional<String> staff();

    /** {@return the amount of money, its scale kept, or empty} */
    public abstract Optional<BigDecimal> amount();

    /** {@return the currency, its ISO 4217 code, or empty} */
    public abstract Optional<String> currency();

    /** {@return a note, or empty} */
    public abstract Optional<LocalizedText> note();

    /** {@return the text this was read from, where it differs from the canonical text, or empty} */
    public abstract Optional<String> asWritten();

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    ResourceImpact check() {
        Characters.check("staff", staff());
        Characters.check("currency", currency());
        Characters.check("asWritten", asWritten());
        amount().ifPresent(amount -> Decimals.check("amount", amount));
        currency().ifPresent(currency -> Ascii.checkCapitals(currency, 3));
        return asWritten().isPresent() && asWritten().get().equals(toString())
                ? toBuilder().asWritten(Optional.empty()).build()
                : this;
    }

    @Override
    public String toString() {
        return ResourceImpactText.canonical(this);
    }

    /** Collects the parts of a {@link ResourceImpact}. */
    public sealed interface Builder permits ImmutableResourceImpact.Builder {
        /**
         * Takes over all of another value.
         * @param resourceImpact the value to copy
         * @return this builder
         */
        Builder from(ResourceImpact resourceImpact);

        /**
         * Sets where the resources come from.
         * @param kind the value
         * @return this builder
         */
        Builder kind(ResourceKind kind);

        /**
         * Sets where the resources come from.
         * @param kind the value, or empty for none
         * @return this builder
         */
        Builder kind(Optional<? extends ResourceKind> kind);

        /**
         * Sets the human resources.
         * @param staff the value
         * @return this builder
         */
        Builder staff(String staff);

        /**
         * Sets the human resources.
         * @param staff the value, or empty for none
         * @return this builder
         */
        Builder staff(Optional<String> staff);

        /**
         * Sets the amount of money, its scale kept.
         * @param amount the value
         * @return this builder
         */
        Builder amount(BigDecimal amount);

        /**
         * Sets the amount of money, its scale kept.
         * @param amount the value, or empty for none
         * @return this builder
         */
        Builder amount(Optional<? extends BigDecimal> amount);

        /**
         * Sets the currency, its ISO 4217 code.
         * @param currency the value
         * @return this builder
         */
        Builder currency(String currency);

        /**
         * Sets the currency, its ISO 4217 code.
         * @param currency the value, or empty for none
         * @return this builder
         */
        Builder currency(Optional<String> currency);

        /**
         * Sets a note.
         * @param note the value
         * @return this builder
         */
        Builder note(LocalizedText note);

        /**
         * Sets a note.
         * @param note the value, or empty for none
         * @return this builder
         */
        Builder note(Optional<? extends LocalizedText> note);

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
        ResourceImpact build();
    }
}
