package org.wsisroadmaps.validation;

import java.time.LocalDate;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.catalogue.Catalogues;

/** Where a rule stands: the publication, and the day it is looked at. */
public sealed class PublicationContext permits RoadmapContext, UpdateContext {
    private final Publication publication;
    private final LocalDate asOf;
    private final Catalogues catalogues;

    PublicationContext(Publication publication, LocalDate asOf, Catalogues catalogues) {
        this.publication = publication;
        this.asOf = asOf;
        this.catalogues = catalogues;
    }

    /** {@return the publication that is checked} */
    public final Publication publication() {
        return publication;
    }

    /** {@return the day from which ages count; never the clock's} */
    public final LocalDate asOf() {
        return asOf;
    }

    /** {@return what the codes mean; read when a rule first asks} */
    public final Catalogues catalogues() {
        return catalogues;
    }

    /** {@return the JSON Pointer of what is checked} */
    public String pointer() {
        return "";
    }

    /**
     * Returns the JSON Pointer of a part of what is checked.
     *
     * @param segments the names of members and the indices of entries on the way to the part, such as {@code "sdgs",
     *     0, "target"}
     * @return the JSON Pointer
     */
    public final String pointer(Object... segments) {
        StringBuilder pointer = new StringBuilder(pointer());
        for (Object segment : segments) {
            pointer.append('/').append(segment.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
