package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.model.FacilitationRole;
import org.wsisroadmaps.model.PartialDate;

/**
 * What is known of an organization that facilitates an action line. The lists are indicative: an organization can
 * propose itself at any time.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // nothing copies an entry, so its builder can do without
public abstract sealed class FacilitatorEntry implements Serializable permits ImmutableFacilitatorEntry {
    private static final long serialVersionUID = 1L;

    FacilitatorEntry() {}

    /** {@return the name of the organization} */
    public abstract String organization();

    /** {@return its acronym, or empty} */
    public abstract Optional<String> acronym();

    /** {@return what it does for the line} */
    public abstract FacilitationRole role();

    /** {@return since when it is known to do so, or empty} */
    public abstract Optional<PartialDate> from();

    /** {@return until when it did so, or empty} */
    public abstract Optional<PartialDate> to();

    /** {@return how well this is known} */
    public abstract Confidence confidence();

    /** {@return where it is said, or empty} */
    public abstract Optional<String> source();

    /** Returns the acronym or the name, and the role. */
    @Override
    public String toString() {
        return acronym().orElseGet(this::organization) + ", " + role();
    }
}
