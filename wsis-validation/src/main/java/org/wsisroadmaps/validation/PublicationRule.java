package org.wsisroadmaps.validation;

import org.wsisroadmaps.model.Publication;

/** A rule that looks at a publication as a whole. */
public non-sealed interface PublicationRule extends Rule {
    /**
     * Reports what is wrong with a publication.
     *
     * @param publication the publication
     * @param at where the publication stands
     * @param findings takes what is found
     */
    void check(Publication publication, PublicationContext at, Findings findings);
}
