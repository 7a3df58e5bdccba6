package org.wsisroadmaps.validation;

import java.util.Objects;
import java.util.Optional;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.RoadmapStatus;

/** Where a rule stands: a roadmap of a publication. */
public sealed class RoadmapContext extends PublicationContext permits ActivityContext {
    RoadmapContext(PublicationContext publication, int index) {
        super(publication.scope().roadmap(index));
    }

    RoadmapContext(RoadmapContext other) {
        super(other.scope());
    }

    /** {@return the roadmap that is checked, or the one around the activity that is checked} */
    public final Roadmap roadmap() {
        return Objects.requireNonNull(scope().roadmap());
    }

    /** {@return whether the roadmap is a draft} */
    public final boolean isDraft() {
        return roadmap().status().filter(RoadmapStatus.DRAFT::equals).isPresent();
    }

    /** {@return whether the roadmap is out: it says that it is published, or has no status} */
    public final boolean isPublished() {
        return roadmap()
                .status()
                .filter(status -> !status.equals(RoadmapStatus.PUBLISHED))
                .isEmpty();
    }

    /** {@return the roadmap's own date: the one of its revision, or else the publication's} */
    public final Optional<PartialDate> date() {
        return scope().date();
    }

    @Override
    public String pointer() {
        return "/roadmaps/" + scope().index();
    }
}
