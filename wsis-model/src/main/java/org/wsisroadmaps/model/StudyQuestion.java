package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A Question of a study group. The same number exists in several study periods. */
@Value.Immutable
public abstract sealed class StudyQuestion implements Serializable permits ImmutableStudyQuestion {
    private static final long serialVersionUID = 1L;

    StudyQuestion() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableStudyQuestion.builder();
    }

    /**
     * Reads a Question as documents write it.
     *
     * @param text such as {@code Q3/2 (2018-2021)} or {@code Question ITU-R 229/5}; anything else is kept as written
     * @return the Question, with the text as written where it is not the canonical one
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    public static StudyQuestion parse(String text) {
        return StudyQuestionText.parse(text);
    }

    /** {@return the Sector of the study group, or empty} */
    public abstract Optional<Sector> sector();

    /** {@return the number of the Question; there unless it is kept as written, or empty} */
    public abstract Optional<String> number();

    /** {@return the number of the study group, or empty} */
    public abstract Optional<String> studyGroup();

    /** {@return the study period, such as {@code 2018-2021}, or empty} */
    public abstract Optional<String> period();

    /** {@return the title, or empty} */
    public abstract Optional<LocalizedText> title();

    /** {@return the text this was read from, where it differs from the canonical text, or empty} */
    public abstract Optional<String> asWritten();

    /** {@return whether it has a number, and is not just kept as written} */
    public boolean isClassified() {
        return number().isPresent();
    }

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    StudyQuestion check() {
        Characters.check("number", number());
        Characters.check("studyGroup", studyGroup());
        Characters.check("period", period());
        Characters.check("asWritten", asWritten());
        if (number().isEmpty() && asWritten().isEmpty()) {
            throw Illegal.QUESTION.of();
        }
        return number().isPresent()
                        && asWritten().isPresent()
                        && asWritten().get().equals(toString())
                ? toBuilder().asWritten(Optional.empty()).build()
                : this;
    }

    @Override
    public String toString() {
        return StudyQuestionText.canonical(this);
    }

    /** Collects the parts of a {@link StudyQuestion}. */
    public sealed interface Builder permits ImmutableStudyQuestion.Builder {
        /**
         * Takes over all of another value.
         * @param studyQuestion the value to copy
         * @return this builder
         */
        Builder from(StudyQuestion studyQuestion);

        /**
         * Sets the Sector of the study group.
         * @param sector the value
         * @return this builder
         */
        Builder sector(Sector sector);

        /**
         * Sets the Sector of the study group.
         * @param sector the value, or empty for none
         * @return this builder
         */
        Builder sector(Optional<? extends Sector> sector);

        /**
         * Sets the number of the Question; there unless it is kept as written.
         * @param number the value
         * @return this builder
         */
        Builder number(String number);

        /**
         * Sets the number of the Question; there unless it is kept as written.
         * @param number the value, or empty for none
         * @return this builder
         */
        Builder number(Optional<String> number);

        /**
         * Sets the number of the study group.
         * @param studyGroup the value
         * @return this builder
         */
        Builder studyGroup(String studyGroup);

        /**
         * Sets the number of the study group.
         * @param studyGroup the value, or empty for none
         * @return this builder
         */
        Builder studyGroup(Optional<String> studyGroup);

        /**
         * Sets the study period, such as {@code 2018-2021}.
         * @param period the value
         * @return this builder
         */
        Builder period(String period);

        /**
         * Sets the study period, such as {@code 2018-2021}.
         * @param period the value, or empty for none
         * @return this builder
         */
        Builder period(Optional<String> period);

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
        StudyQuestion build();
    }
}
