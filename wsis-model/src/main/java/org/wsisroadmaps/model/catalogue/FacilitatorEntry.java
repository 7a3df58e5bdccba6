package org.wsisroadmaps.model.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.FacilitationRole;
import org.wsisroadmaps.model.PartialDate;

/**
 * What is known of an organization that facilitates an action line. The lists are indicative: an organization can
 * propose itself at any time.
 */
public final class FacilitatorEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final String organization;
    private final @Nullable String acronym;
    private final FacilitationRole role;
    private final @Nullable String from;
    private final @Nullable String to;
    private final Confidence confidence;
    private final @Nullable String source;

    FacilitatorEntry(
            String organization,
            Optional<String> acronym,
            FacilitationRole role,
            Optional<String> from,
            Optional<String> to,
            Confidence confidence,
            Optional<String> source) {
        this.organization = organization;
        this.acronym = acronym.orElse(null);
        this.role = role;
        this.from = from.orElse(null);
        this.to = to.orElse(null);
        this.confidence = confidence;
        this.source = source.orElse(null);
    }

    /** {@return the name of the organization} */
    public String organization() {
        return organization;
    }

    /** {@return its acronym, or empty} */
    public Optional<String> acronym() {
        return Optional.ofNullable(acronym);
    }

    /** {@return what it does for the line} */
    public FacilitationRole role() {
        return role;
    }

    /** {@return since when it is known to do so, or empty} */
    public Optional<PartialDate> from() {
        return Optional.ofNullable(from).map(PartialDate::of);
    }

    /** {@return until when it did so, or empty} */
    public Optional<PartialDate> to() {
        return Optional.ofNullable(to).map(PartialDate::of);
    }

    /** {@return how well this is known} */
    public Confidence confidence() {
        return confidence;
    }

    /** {@return where it is said, or empty} */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {organization, acronym, role, from, to, confidence, source};
    }

    /** Returns the acronym or the name, and the role. */
    @Override
    public String toString() {
        return acronym().orElseGet(this::organization) + ", " + role();
    }
}
