package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What an activity is expected to bring about. */
@Value.Immutable
public abstract sealed class ExpectedResult implements Serializable permits ImmutableExpectedResult {
    private static final long serialVersionUID = 1L;

    ExpectedResult() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableExpectedResult.builder();
    }

    /**
     * Reads an expected result as documents write it, in English.
     *
     * @param text the result in words
     * @return the result
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    public static ExpectedResult parse(String text) {
        return parse(text, LanguageTag.english());
    }

    /**
     * Reads an expected result as documents write it in a language.
     *
     * @param text the result in words
     * @param language the language of the words
     * @return the result
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    public static ExpectedResult parse(String text, LanguageTag language) {
        return builder().text(LocalizedText.of(language, text)).build();
    }

    /** {@return the id, or empty} */
    public abstract Optional<Id> id();

    /** {@return the result in words} */
    public abstract LocalizedText text();

    /** {@return whether it is an output, an outcome or a deliverable, or empty} */
    public abstract Optional<ResultType> type();

    /** {@return when it is due, or empty} */
    public abstract Optional<PartialDate> due();

    /** {@return the ids of the indicators of the roadmap that measure it, in document order} */
    public abstract List<Id> indicators();

    /** {@return the lettered outcomes it addresses, in document order} */
    public abstract List<WsisOutcome> outcomes();

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return text().toString();
    }

    /** Collects the parts of an {@link ExpectedResult}. */
    public sealed interface Builder permits ImmutableExpectedResult.Builder {
        /**
         * Takes over all of another value.
         * @param expectedResult the value to copy
         * @return this builder
         */
        Builder from(ExpectedResult expectedResult);

        /**
         * Sets the id.
         * @param id the value
         * @return this builder
         */
        Builder id(Id id);

        /**
         * Sets the id.
         * @param id the value, or empty for none
         * @return this builder
         */
        Builder id(Optional<? extends Id> id);

        /**
         * Sets the result in words.
         * @param text the value
         * @return this builder
         */
        Builder text(LocalizedText text);

        /**
         * Sets whether it is an output, an outcome or a deliverable.
         * @param type the value
         * @return this builder
         */
        Builder type(ResultType type);

        /**
         * Sets whether it is an output, an outcome or a deliverable.
         * @param type the value, or empty for none
         * @return this builder
         */
        Builder type(Optional<? extends ResultType> type);

        /**
         * Sets when it is due.
         * @param due the value
         * @return this builder
         */
        Builder due(PartialDate due);

        /**
         * Sets when it is due.
         * @param due the value, or empty for none
         * @return this builder
         */
        Builder due(Optional<? extends PartialDate> due);

        /**
         * Adds one to the ids of the indicators of the roadmap that measure it.
         * @param indicator the value
         * @return this builder
         */
        Builder addIndicator(Id indicator);

        /**
         * Replaces the ids of the indicators of the roadmap that measure it.
         * @param indicators the values
         * @return this builder
         */
        Builder indicators(Iterable<? extends Id> indicators);

        /**
         * Adds one to the lettered outcomes it addresses.
         * @param outcome the value
         * @return this builder
         */
        Builder addOutcome(WsisOutcome outcome);

        /**
         * Replaces the lettered outcomes it addresses.
         * @param outcomes the values
         * @return this builder
         */
        Builder outcomes(Iterable<? extends WsisOutcome> outcomes);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if {@code text} was not set
         * @throws IllegalArgumentException if a part is illegal, such as a text that is blank or holds control characters
         */
        ExpectedResult build();
    }
}
