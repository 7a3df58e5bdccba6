package org.wsisroadmaps.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Revision;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.catalogue.Catalogues;
import org.wsisroadmaps.validation.policy.Policy;

/**
 * What the contexts of a publication, or of a roadmap and its activities, have in common. It is there once, so that the
 * context of an activity is small and nothing is looked up twice.
 *
 * @param index the index of the roadmap, or -1
 * @param date the date of the roadmap, or else of the publication
 */
record Scope(
        Publication publication,
        LocalDate asOf,
        Catalogues catalogues,
        Policy policy,
        @Nullable Roadmap roadmap,
        int index,
        Optional<PartialDate> date) {

    Scope(Publication publication, LocalDate asOf, Catalogues catalogues, Policy policy) {
        this(publication, asOf, catalogues, policy, null, -1, publication.date());
    }

    /** Returns the scope of a roadmap of the publication. */
    Scope roadmap(int number) {
        Roadmap inside = publication.roadmaps().get(number);
        Optional<PartialDate> revised = inside.revision().flatMap(Revision::date);
        return new Scope(
                publication,
                asOf,
                catalogues,
                policy,
                inside,
                number,
                revised.isPresent() ? revised : publication.date());
    }
}
