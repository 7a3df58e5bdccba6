package org.wsisroadmaps.validation;

import org.wsisroadmaps.model.Publication;

/** A rule that looks at two editions of a publication, the one before and the one that takes its place. */
public non-sealed interface UpdateRule extends Rule {
    /**
     * Reports what is wrong with an edition, seen from the one before. Findings are about the newer edition, which is
     * the one that can still be mended.
     *
     * @param previous the edition before
     * @param current the edition that is checked
     * @param at where the edition stands, and what became of which activity
     * @param findings takes what is found
     */
    void check(Publication previous, Publication current, UpdateContext at, Findings findings);
}
