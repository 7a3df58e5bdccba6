package org.wsisroadmaps.validation;

import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.io.RoadmapReadException;
import org.wsisroadmaps.model.Publication;

/** What a validator knows of the edition before: nothing, the edition itself, or why it could not be read. */
final class PreviousEdition {
    /** There is none. */
    static final PreviousEdition NONE = new PreviousEdition(Optional.empty(), "");

    private final Optional<Publication> publication;
    private final String missing;

    private PreviousEdition(Optional<Publication> publication, String missing) {
        this.publication = publication;
        this.missing = missing;
    }

    static PreviousEdition of(Publication publication) {
        return new PreviousEdition(Optional.of(publication), "");
    }

    static PreviousEdition of(RoadmapReadException failure) {
        return new PreviousEdition(
                Optional.empty(),
                "the edition before could not be read: " + failure.problems().get(0));
    }

    /** Returns whether there is an edition before, readable or not. */
    boolean isWanted() {
        return publication.isPresent() || !missing.isEmpty();
    }

    /** Runs the rules that look at two editions, or notes why they cannot run. */
    void run(RuleSet rules, PublicationContext at, Findings findings, Map<String, String> notRun) {
        if (publication.isPresent()) {
            UpdateContext update = new UpdateContext(publication.get(), at);
            rules.runUpdate(update, findings, notRun);
        } else if (!missing.isEmpty()) {
            rules.skipUpdate(missing, notRun);
        }
    }
}
