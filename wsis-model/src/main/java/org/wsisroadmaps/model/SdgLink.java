package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The claim that an activity serves a Sustainable Development Goal, one of its targets or one of its indicators. */
@Value.Immutable
public abstract sealed class SdgLink implements Serializable permits ImmutableSdgLink {
    private static final long serialVersionUID = 1L;

    SdgLink() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableSdgLink.builder();
    }

    /**
     * Reads a link as documents write it.
     *
     * @param text a goal, target or indicator such as {@code 9}, {@code SDG 9.c} or {@code 9.C.1}; a list of several is
     *     refused
     * @return the link, with the text as written where it is not the canonical one
     * @throws IllegalArgumentException if the text is anything else, the text is blank or holds control characters
     */
    public static SdgLink parse(String text) {
        return SdgLinkText.parse(text);
    }

    /** {@return the goal, 1 to 17} */
    public abstract SdgGoal goal();

    /** {@return the target, or empty} */
    public abstract Optional<SdgTarget> target();

    /** {@return the indicator, or empty} */
    public abstract Optional<SdgIndicator> indicator();

    /** {@return how direct the link is, or empty} */
    public abstract Optional<LinkStrength> strength();

    /** {@return why the activity serves the goal, or empty} */
    public abstract Optional<LocalizedText> rationale();

    /** {@return who says so, such as the WSIS-SDG matrix, or empty} */
    public abstract Optional<String> source();

    /** {@return the text this was read from, where it differs from the canonical text, or empty} */
    public abstract Optional<String> asWritten();

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    SdgLink check() {
        Characters.check("source", source());
        Characters.check("asWritten", asWritten());
        return asWritten().isPresent() && asWritten().get().equals(toString())
                ? toBuilder().asWritten(Optional.empty()).build()
                : this;
    }

    @Override
    public String toString() {
        return indicator()
                .map(Object::toString)
                .or(() -> target().map(Object::toString))
                .orElseGet(() -> goal().toString());
    }

    /** Collects the parts of a {@link SdgLink}. */
    public sealed interface Builder permits ImmutableSdgLink.Builder {
        /**
         * Takes over all of another value.
         * @param sdgLink the value to copy
         * @return this builder
         */
        Builder from(SdgLink sdgLink);

        /**
         * Sets the goal, 1 to 17.
         * @param goal the value
         * @return this builder
         */
        Builder goal(SdgGoal goal);

        /**
         * Sets the target.
         * @param target the value
         * @return this builder
         */
        Builder target(SdgTarget target);

        /**
         * Sets the target.
         * @param target the value, or empty for none
         * @return this builder
         */
        Builder target(Optional<? extends SdgTarget> target);

        /**
         * Sets the indicator.
         * @param indicator the value
         * @return this builder
         */
        Builder indicator(SdgIndicator indicator);

        /**
         * Sets the indicator.
         * @param indicator the value, or empty for none
         * @return this builder
         */
        Builder indicator(Optional<? extends SdgIndicator> indicator);

        /**
         * Sets how direct the link is.
         * @param strength the value
         * @return this builder
         */
        Builder strength(LinkStrength strength);

        /**
         * Sets how direct the link is.
         * @param strength the value, or empty for none
         * @return this builder
         */
        Builder strength(Optional<? extends LinkStrength> strength);

        /**
         * Sets why the activity serves the goal.
         * @param rationale the value
         * @return this builder
         */
        Builder rationale(LocalizedText rationale);

        /**
         * Sets why the activity serves the goal.
         * @param rationale the value, or empty for none
         * @return this builder
         */
        Builder rationale(Optional<? extends LocalizedText> rationale);

        /**
         * Sets who says so, such as the WSIS-SDG matrix.
         * @param source the value
         * @return this builder
         */
        Builder source(String source);

        /**
         * Sets who says so, such as the WSIS-SDG matrix.
         * @param source the value, or empty for none
         * @return this builder
         */
        Builder source(Optional<String> source);

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
         * @throws IllegalStateException if {@code goal} was not set
         * @throws IllegalArgumentException if a part is illegal, such as a text that is blank or holds control characters
         */
        SdgLink build();
    }
}
