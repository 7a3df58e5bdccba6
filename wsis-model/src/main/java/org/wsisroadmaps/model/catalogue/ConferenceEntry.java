package org.wsisroadmaps.model.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ResolutionBody;

/** A conference that adopts and revises resolutions, with the place and the year in which it met. */
public final class ConferenceEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final String body;
    private final String place;
    private final int year;
    private final String confidence;
    private final String source;

    ConferenceEntry(String body, String place, int year, String confidence, String source) {
        this.body = body;
        this.place = place;
        this.year = year;
        this.confidence = confidence;
        this.source = source;
    }

    /** {@return the body that met, such as {@link ResolutionBody#PP}} */
    public ResolutionBody body() {
        return ResolutionBody.of(body);
    }

    /** Tells whether it is a conference of the body of this code. */
    boolean isOf(String code) {
        return body.equals(code);
    }

    /** {@return the place, as citations name it} */
    public String place() {
        return place;
    }

    /** {@return the year in which it met} */
    public int year() {
        return year;
    }

    /** {@return how sure the entry is} */
    public Confidence confidence() {
        return Confidence.parse(confidence);
    }

    /** {@return where the entry is known from, or empty} */
    public Optional<String> source() {
        return optional(source);
    }

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
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {body, place, year, confidence, source};
    }

    @Override
    public String toString() {
        return body() + " (" + place() + ", " + year() + ")";
    }
}
