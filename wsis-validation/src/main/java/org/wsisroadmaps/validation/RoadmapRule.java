package org.wsisroadmaps.validation;

import org.wsisroadmaps.model.Roadmap;

/** A rule that looks at one roadmap after the other. */
public non-sealed interface RoadmapRule extends Rule {
    /**
     * Reports what is wrong with a roadmap.
     *
     * @param roadmap the roadmap
     * @param at where the roadmap stands
     * @param findings takes what is found
     */
    void check(Roadmap roadmap, RoadmapContext at, Findings findings);
}
