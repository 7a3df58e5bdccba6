package org.wsisroadmaps.validation;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.RoadmapReadException;
import org.wsisroadmaps.model.Publication;

/** What a validator knows of the edition before: nothing, the edition itself, or why it could not be read. */
final class PreviousEdition implements Serializable {
    private static final long serialVersionUID = 1L;

    /** There is none. */
    static final PreviousEdition NONE = new PreviousEdition(null, "");

    private final @Nullable Publication publication;
    private final String missing;

    private PreviousEdition(@Nullable Publication publication, String missing) {
        this.publication = publication;
        this.missing = missing;
    }

    static PreviousEdition of(Publication publication) {
        return new PreviousEdition(publication, "");
    }

    static PreviousEdition of(RoadmapReadException failure) {
        return new PreviousEdition(
                null,
                "the edition before could not be read: " + failure.problems().get(0));
    }

    /** Returns whether there is an edition before, readable or not. */
    boolean isWanted() {
        return publication != null || !missing.isEmpty();
    }

    /** Runs the rules that look at two editions, or notes why they cannot run. */
    void run(RuleSet rules, PublicationContext at, Findings findings, Map<String, String> notRun) {
        if (publication != null) {
            UpdateContext update = new UpdateContext(publication, at);
            rules.runUpdate(update, findings, notRun);
        } else if (!missing.isEmpty()) {
            rules.skipUpdate(missing, notRun);
        }
    }
}
