package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One revision of a roadmap. Labels are free text, so the order of revisions follows from sequence or date. */
@Value.Immutable
public abstract sealed class Revision implements Serializable permits ImmutableRevision {
    private static final long serialVersionUID = 1L;

    Revision() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableRevision.builder();
    }

    /** {@return the label as printed, such as {@code Rev1}} */
    public abstract String label();

    /** {@return the place in the sequence of revisions, or empty} */
    public abstract OptionalInt sequence();

    /** {@return the date of the revision, or empty} */
    public abstract Optional<PartialDate> date();

    /** {@return the document number, or empty} */
    public abstract Optional<String> documentNumber();

    /** {@return the label of the revision that this one replaces, or empty} */
    public abstract Optional<String> supersedes();

    /** {@return what changed, or empty} */
    public abstract Optional<LocalizedText> summary();

    /** {@return the decisions that approved or noted it, in document order} */
    public abstract List<Resolution> approvals();

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Characters.check("label", label());
        Characters.check("documentNumber", documentNumber());
        Characters.check("supersedes", supersedes());
    }

    @Override
    public String toString() {
        return date().map(date -> label() + ", " + date).orElse(label());
    }

    /** Collects the parts of a {@link Revision}. */
    public sealed interface Builder permits ImmutableRevision.Builder {
        /**
         * Takes over all of another value.
         * @param revision the value to copy
         * @return this builder
         */
        Builder from(Revision revision);

        /**
         * Sets the label as printed, such as {@code Rev1}.
         * @param label the value
         * @return this builder
         */
        Builder label(String label);

        /**
         * Sets the place in the sequence of revisions.
         * @param sequence the value
         * @return this builder
         */
        Builder sequence(int sequence);

        /**
         * Sets the place in the sequence of revisions.
         * @param sequence the value, or empty for none
         * @return this builder
         */
        Builder sequence(OptionalInt sequence);

        /**
         * Sets the date of the revision.
         * @param date the value
         * @return this builder
         */
        Builder date(PartialDate date);

        /**
         * Sets the date of the revision.
         * @param date the value, or empty for none
         * @return this builder
         */
        Builder date(Optional<? extends PartialDate> date);

        /**
         * Sets the document number.
         * @param documentNumber the value
         * @return this builder
         */
        Builder documentNumber(String documentNumber);

        /**
         * Sets the document number.
         * @param documentNumber the value, or empty for none
         * @return this builder
         */
        Builder documentNumber(Optional<String> documentNumber);

        /**
         * Sets the label of the revision that this one replaces.
         * @param supersedes the value
         * @return this builder
         */
        Builder supersedes(String supersedes);

        /**
         * Sets the label of the revision that this one replaces.
         * @param supersedes the value, or empty for none
         * @return this builder
         */
        Builder supersedes(Optional<String> supersedes);

        /**
         * Sets what changed.
         * @param summary the value
         * @return this builder
         */
        Builder summary(LocalizedText summary);

        /**
         * Sets what changed.
         * @param summary the value, or empty for none
         * @return this builder
         */
        Builder summary(Optional<? extends LocalizedText> summary);

        /**
         * Adds one to the decisions that approved or noted it.
         * @param approval the value
         * @return this builder
         */
        Builder addApproval(Resolution approval);

        /**
         * Replaces the decisions that approved or noted it.
         * @param approvals the values
         * @return this builder
         */
        Builder approvals(Iterable<? extends Resolution> approvals);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if {@code label} was not set
         * @throws IllegalArgumentException if a part is illegal, such as a text that is blank or holds control characters
         */
        Revision build();
    }
}
