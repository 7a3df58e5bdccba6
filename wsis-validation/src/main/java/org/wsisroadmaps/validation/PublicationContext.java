package org.wsisroadmaps.validation;

import java.time.LocalDate;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.catalogue.Catalogues;

/** Where a rule stands: the publication, and the day it is looked at. */
public sealed class PublicationContext permits RoadmapContext, UpdateContext {
    private final Scope scope;

    PublicationContext(Scope scope) {
        this.scope = scope;
    }

    /** Returns what is the same for all contexts of a publication, or of a roadmap. */
    final Scope scope() {
        return scope;
    }

    /** {@return the publication that is checked} */
    public final Publication publication() {
        return scope.publication();
    }

    /** {@return the day from which ages count; never the clock's} */
    public final LocalDate asOf() {
        return scope.asOf();
    }

    /** {@return what the codes mean; read when a rule first asks} */
    public final Catalogues catalogues() {
        return scope.catalogues();
    }

    /**
     * Returns a number that a rule depends on.
     *
     * @param rule what there is to know about the rule
     * @param name the name of a parameter of the rule
     * @return the value that the policy gives it, or else the standard one
     * @throws IllegalArgumentException if the rule has no parameter of that name
     */
    public final int parameter(RuleInfo rule, String name) {
        return scope.policy().parameter(rule, name);
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
