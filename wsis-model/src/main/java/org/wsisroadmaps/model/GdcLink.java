package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The claim that an activity serves an objective of the Global Digital Compact. */
@Value.Immutable
public abstract sealed class GdcLink implements Serializable permits ImmutableGdcLink {
    private static final long serialVersionUID = 1L;

    GdcLink() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableGdcLink.builder();
    }

    /**
     * Reads a link as documents write it.
     *
     * @param text such as {@code 3} or {@code GDC 3}
     * @return the link, with the text as written where it is not the canonical one
     * @throws IllegalArgumentException if the text is anything else, the text is blank or holds control characters
     */
    public static GdcLink parse(String text) {
        return GdcLinkText.parse(text);
    }

    /** {@return the number of the objective in digits; the Compact of 2024 has 1 to 5} */
    public abstract String objective();

    /** {@return the paragraph of the Compact, or empty} */
    public abstract Optional<String> paragraph();

    /** {@return why the activity serves the objective, or empty} */
    public abstract Optional<LocalizedText> rationale();

    /** {@return the text this was read from, where it differs from the canonical text, or empty} */
    public abstract Optional<String> asWritten();

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    GdcLink check() {
        Characters.check("objective", objective());
        Characters.check("paragraph", paragraph());
        Characters.check("asWritten", asWritten());
        GdcLinkText.checkObjective(objective());
        return asWritten().isPresent() && asWritten().get().equals(toString())
                ? toBuilder().asWritten(Optional.empty()).build()
                : this;
    }

    @Override
    public String toString() {
        return "GDC " + objective();
    }

    /** Collects the parts of a {@link GdcLink}. */
    public sealed interface Builder permits ImmutableGdcLink.Builder {
        /**
         * Takes over all of another value.
         * @param gdcLink the value to copy
         * @return this builder
         */
        Builder from(GdcLink gdcLink);

        /**
         * Sets the number of the objective in digits; the Compact of 2024 has 1 to 5.
         * @param objective the value
         * @return this builder
         */
        Builder objective(String objective);

        /**
         * Sets the paragraph of the Compact.
         * @param paragraph the value
         * @return this builder
         */
        Builder paragraph(String paragraph);

        /**
         * Sets the paragraph of the Compact.
         * @param paragraph the value, or empty for none
         * @return this builder
         */
        Builder paragraph(Optional<String> paragraph);

        /**
         * Sets why the activity serves the objective.
         * @param rationale the value
         * @return this builder
         */
        Builder rationale(LocalizedText rationale);

        /**
         * Sets why the activity serves the objective.
         * @param rationale the value, or empty for none
         * @return this builder
         */
        Builder rationale(Optional<? extends LocalizedText> rationale);

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
         * @throws IllegalStateException if {@code objective} was not set
         * @throws IllegalArgumentException if a part is illegal, such as a text that is blank or holds control characters
         */
        GdcLink build();
    }
}
