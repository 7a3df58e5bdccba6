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
    private final String acronym;
    private final String role;
    private final String from;
    private final String to;
    private final String confidence;
    private final String source;

    FacilitatorEntry(
            String organization,
            String acronym,
            String role,
            String from,
            String to,
            String confidence,
            String source) {
        this.organization = organization;
        this.acronym = acronym;
        this.role = role;
        this.from = from;
        this.to = to;
        this.confidence = confidence;
        this.source = source;
    }

    /** {@return the name of the organization} */
    public String organization() {
        return organization;
    }

    /** {@return its acronym, or empty} */
    public Optional<String> acronym() {
        return optional(acronym);
    }

    /** {@return what it does for the line} */
    public FacilitationRole role() {
        return FacilitationRole.of(role);
    }

    /** {@return since when it is known to do so, or empty} */
    public Optional<PartialDate> from() {
        return optional(from).map(PartialDate::of);
    }

    /** {@return until when it did so, or empty} */
    public Optional<PartialDate> to() {
        return optional(to).map(PartialDate::of);
    }

    /** {@return how well this is known} */
    public Confidence confidence() {
        return Confidence.parse(confidence);
    }

    /** {@return where it is said, or empty} */
    public Optional<String> source() {
        return optional(source);
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
