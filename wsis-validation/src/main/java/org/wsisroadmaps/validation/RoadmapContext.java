package org.wsisroadmaps.validation;

import java.util.Optional;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Revision;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.RoadmapStatus;

/** Where a rule stands: a roadmap of a publication. */
public sealed class RoadmapContext extends PublicationContext permits ActivityContext {
    private final Roadmap roadmap;
    private final int index;

    RoadmapContext(PublicationContext publication, int index) {
        super(publication.publication(), publication.asOf(), publication.catalogues(), publication.policy());
        this.roadmap = publication.publication().roadmaps().get(index);
        this.index = index;
    }

    RoadmapContext(RoadmapContext other) {
        super(other.publication(), other.asOf(), other.catalogues(), other.policy());
        this.roadmap = other.roadmap;
        this.index = other.index;
    }

    /** {@return the roadmap that is checked, or the one around the activity that is checked} */
    public final Roadmap roadmap() {
        return roadmap;
    }

    /** {@return whether the roadmap is a draft} */
    public final boolean isDraft() {
        return roadmap.status().isPresent() && roadmap.status().get().equals(RoadmapStatus.DRAFT);
    }

    /** {@return whether the roadmap is out: it says that it is published, or has no status} */
    public final boolean isPublished() {
        return roadmap.status().isEmpty() || roadmap.status().get().equals(RoadmapStatus.PUBLISHED);
    }

    /** {@return the roadmap's own date: the one of its revision, or else the publication's} */
    public final Optional<PartialDate> date() {
        Optional<PartialDate> revised = roadmap.revision().flatMap(Revision::date);
        return revised.isPresent() ? revised : publication().date();
    }

    @Override
    public String pointer() {
        return "/roadmaps/" + index;
    }
}
