package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.immutables.value.Value;

/** A text in one language or in several, in the order they were written. */
@PlainStyle
@Value.Immutable
public abstract sealed class LocalizedText implements Serializable permits ImmutableLocalizedText, SingleText {
    private static final long serialVersionUID = 1L;

    LocalizedText() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return new LocalizedTextBuilder();
    }

    /**
     * Returns a text in one language.
     *
     * @param language the language
     * @param text the text
     * @return the text in that language
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    public static LocalizedText of(LanguageTag language, String text) {
        return SingleText.checked(language, text);
    }

    /**
     * Returns an English text.
     *
     * @param text the text
     * @return the text in English
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    public static LocalizedText of(String text) {
        return of(LanguageTag.english(), text);
    }

    /** {@return the texts by language, one or more, in the order written} */
    public abstract Map<LanguageTag, String> texts();

    /** {@return the text that was written first} */
    public String first() {
        return texts().values().iterator().next();
    }

    /** {@return the language of the text that was written first} */
    public LanguageTag firstLanguage() {
        return texts().keySet().iterator().next();
    }

    /** {@return whether the text is there in more than one language} */
    public boolean isTranslated() {
        return texts().size() > 1;
    }

    /**
     * Returns the text in a language.
     *
     * @param language the language, which has to be the same tag
     * @return the text, or empty
     */
    public Optional<String> in(LanguageTag language) {
        return Optional.ofNullable(texts().get(language));
    }

    /**
     * Hands over each text with its language, in the order written.
     *
     * @param action what takes a language and the text in it
     */
    public void forEach(BiConsumer<? super LanguageTag, ? super String> action) {
        texts().forEach(action);
    }

    @Value.Check
    void check() {
        if (texts().isEmpty()) {
            throw Illegal.NO_LANGUAGE.of();
        }
        texts().forEach(LocalizedText::check);
    }

    static void check(LanguageTag language, String text) {
        Characters.check(language.toString(), text);
    }

    /** Compares texts and languages, and their order, since the order is written. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof LocalizedText that
                && List.copyOf(texts().entrySet())
                        .equals(List.copyOf(that.texts().entrySet()));
    }

    @Override
    public final int hashCode() {
        return texts().hashCode();
    }

    /** Returns the text that was written first. */
    @Override
    public String toString() {
        return first();
    }

    /** Collects the languages of a {@link LocalizedText}. */
    public sealed interface Builder permits LocalizedTextBuilder {
        /**
         * Sets the text in a language.
         * @param language the language, which must not have been set before
         * @param text the text
         * @return this builder
         */
        Builder putText(LanguageTag language, String text);

        /**
         * Makes the value.
         *
         * @return the text
         * @throws IllegalArgumentException if there is no text, or one is blank or holds control characters
         */
        LocalizedText build();
    }
}
