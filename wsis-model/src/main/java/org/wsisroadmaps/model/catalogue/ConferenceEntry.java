package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.model.ResolutionBody;

/** A conference that adopts and revises resolutions, with the place and the year in which it met. */
@EntryStyle
@Value.Immutable
public abstract sealed class ConferenceEntry implements Serializable permits ImmutableConferenceEntry {
    private static final long serialVersionUID = 1L;

    ConferenceEntry() {}

    /** {@return the body that met, such as {@link ResolutionBody#PP}} */
    @Value.Parameter
    public abstract ResolutionBody body();

    /** {@return the place, as citations name it} */
    @Value.Parameter
    public abstract String place();

    /** {@return the year in which it met} */
    @Value.Parameter
    public abstract int year();

    /** {@return how sure the entry is} */
    @Value.Parameter
    public abstract Confidence confidence();

    /** {@return where the entry is known from, or empty} */
    @Value.Parameter
    public abstract Optional<String> source();

    /**
     * Compares places as citations name them.
     *
     * @param cited a place
     * @return whether it is the place of this conference; case, accents and blanks do not matter
     */
    public boolean isAt(String cited) {
        return Folding.folded(place()).equals(Folding.folded(cited));
    }

    @Override
    public String toString() {
        return body() + " (" + place() + ", " + year() + ")";
    }
}
