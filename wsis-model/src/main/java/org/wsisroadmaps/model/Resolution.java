package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A citation of a resolution, decision, recommendation or summit document. What cannot be classified is kept as
 * written.
 */
@Value.Immutable
public abstract sealed class Resolution implements Serializable permits ImmutableResolution {
    private static final long serialVersionUID = 1L;

    Resolution() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableResolution.builder();
    }

    /**
     * Reads a citation as documents write it.
     *
     * @param text such as {@code Resolution 140 (Rev. Dubai, 2018)}, {@code WTDC-17 Res. 30} or {@code A/RES/70/125}; what
     *     cannot be classified, or cites several resolutions, is kept as written
     * @return the citation, with the text as written where it is not the canonical one
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    public static Resolution parse(String text) {
        return ResolutionText.parse(text);
    }

    /** {@return the body that adopted it, or empty} */
    public abstract Optional<ResolutionBody> body();

    /** {@return the kind of text, a resolution unless another kind is named} */
    @Value.Default
    public ResolutionKind kind() {
        return ResolutionKind.RESOLUTION;
    }

    /**
     * {@return the number as text, such as {@code 140}, {@code 69-2} or {@code 70/125}; there unless the citation
     * is kept as written, or empty}
     */
    public abstract Optional<String> number();

    /** {@return the revision that is cited, or empty} */
    public abstract Optional<ResolutionRevision> revision();

    /** {@return the paragraphs that are cited, in document order} */
    public abstract List<String> paragraphs();

    /** {@return the title, or empty} */
    public abstract Optional<LocalizedText> title();

    /** {@return where the text can be read, or empty} */
    public abstract Optional<WebAddress> uri();

    /** {@return the text this was read from, where it differs from the canonical text, or empty} */
    public abstract Optional<String> asWritten();

    /** {@return whether it has a number, and is not just kept as written} */
    public boolean isClassified() {
        return number().isPresent();
    }

    /**
     * Tells whether two citations mean the same text, in whatever revision.
     *
     * @param other another citation
     * @return whether both have the same body, kind and number; false where one is just kept as written
     */
    public boolean isSameTextAs(Resolution other) {
        return isClassified()
                && number().equals(other.number())
                && body().equals(other.body())
                && kind().equals(other.kind());
    }

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    Resolution check() {
        Optional<String> number = number();
        Optional<String> written = asWritten();
        Characters.check("number", number);
        Characters.check("paragraphs", paragraphs());
        Characters.check("asWritten", written);
        if (number.isEmpty() && written.isEmpty()) {
            throw Illegal.RESOLUTION.of();
        }
        return number.isPresent() && written.isPresent() && written.get().equals(toString())
                ? toBuilder().asWritten(Optional.empty()).build()
                : this;
    }

    @Override
    public String toString() {
        return ResolutionText.canonical(this);
    }

    /** Collects the parts of a {@link Resolution}. */
    public sealed interface Builder permits ImmutableResolution.Builder {
        /**
         * Takes over all of another value.
         * @param resolution the value to copy
         * @return this builder
         */
        Builder from(Resolution resolution);

        /**
         * Sets the body that adopted it.
         * @param body the value
         * @return this builder
         */
        Builder body(ResolutionBody body);

        /**
         * Sets the body that adopted it.
         * @param body the value, or empty for none
         * @return this builder
         */
        Builder body(Optional<? extends ResolutionBody> body);

        /**
         * Sets the kind of text.
         * @param kind the value
         * @return this builder
         */
        Builder kind(ResolutionKind kind);

        /**
         * Sets the number as text, such as {@code 140}, {@code 69-2} or {@code 70/125}; there unless the citation is kept as written.
         * @param number the value
         * @return this builder
         */
        Builder number(String number);

        /**
         * Sets the number as text, such as {@code 140}, {@code 69-2} or {@code 70/125}; there unless the citation is kept as written.
         * @param number the value, or empty for none
         * @return this builder
         */
        Builder number(Optional<String> number);

        /**
         * Sets the revision that is cited.
         * @param revision the value
         * @return this builder
         */
        Builder revision(ResolutionRevision revision);

        /**
         * Sets the revision that is cited.
         * @param revision the value, or empty for none
         * @return this builder
         */
        Builder revision(Optional<? extends ResolutionRevision> revision);

        /**
         * Adds one to the paragraphs that are cited.
         * @param paragraph the value
         * @return this builder
         */
        Builder addParagraph(String paragraph);

        /**
         * Replaces the paragraphs that are cited.
         * @param paragraphs the values
         * @return this builder
         */
        Builder paragraphs(Iterable<String> paragraphs);

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
         * Sets where the text can be read.
         * @param uri the value
         * @return this builder
         */
        Builder uri(WebAddress uri);

        /**
         * Sets where the text can be read.
         * @param uri the value, or empty for none
         * @return this builder
         */
        Builder uri(Optional<? extends WebAddress> uri);

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
        Resolution build();
    }
}
