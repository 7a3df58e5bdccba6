package org.wsisroadmaps.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.LocatedActivity;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;

/**
 * Where a rule for updates stands: an edition of a publication and the one before. It knows what is the same in both.
 * Activities are followed by their ids and former ids, whatever roadmap they stand in, roadmaps by their ids, or else by
 * an action line that each edition has one roadmap for.
 */
public final class UpdateContext extends PublicationContext {
    private final Publication previous;
    private final Edition older;
    private final Edition newer;

    UpdateContext(Publication previous, PublicationContext current) {
        super(current.scope());
        this.previous = previous;
        this.older = new Edition(previous);
        this.newer = new Edition(current.publication());
    }

    /** {@return the edition before} */
    public Publication previous() {
        return previous;
    }

    /**
     * Returns what an activity was in the edition before: the activity of the same id, or else the one whose id is a
     * former id of it, or else one with which it shares a former id.
     *
     * @param current an activity of the edition that is checked
     * @return the activity with its place in the edition before, or empty where it is new
     */
    public Optional<LocatedActivity> before(Activity current) {
        return Optional.ofNullable(older.counterpart(current));
    }

    /**
     * Returns what became of an activity of the edition before.
     *
     * @param earlier an activity of the edition before
     * @return the activity with its place in the edition that is checked, or empty where it was dropped
     */
    public Optional<LocatedActivity> after(Activity earlier) {
        return Optional.ofNullable(newer.counterpart(earlier));
    }

    /**
     * Returns what a roadmap was in the edition before.
     *
     * @param current a roadmap of the edition that is checked
     * @return the roadmap of the edition before, or empty where it is new
     */
    public Optional<Roadmap> before(Roadmap current) {
        return counterpart(current, publication(), previous);
    }

    /**
     * Returns what became of a roadmap of the edition before.
     *
     * @param earlier a roadmap of the edition before
     * @return the roadmap of the edition that is checked, or empty where it was dropped
     */
    public Optional<Roadmap> after(Roadmap earlier) {
        return counterpart(earlier, previous, publication());
    }

    private static Optional<Roadmap> counterpart(Roadmap roadmap, Publication own, Publication other) {
        Optional<Roadmap> same = with(roadmap.id(), other);
        if (same.isPresent()) {
            return same;
        }
        List<Roadmap> ofLine = ofLine(roadmap.actionLine(), other);
        return ofLine.size() == 1
                        && ofLine(roadmap.actionLine(), own).size() == 1
                        && with(ofLine.get(0).id(), own).isEmpty()
                ? Optional.of(ofLine.get(0))
                : Optional.empty();
    }

    private static Optional<Roadmap> with(Id id, Publication publication) {
        return publication.roadmaps().stream()
                .filter(roadmap -> roadmap.id().equals(id))
                .findFirst();
    }

    private static List<Roadmap> ofLine(ActionLine line, Publication publication) {
        return publication.roadmaps().stream()
                .filter(roadmap -> roadmap.actionLine() == line)
                .toList();
    }

    /** The activities of one edition by what they are and were called. Of two with one id the first counts. */
    private static final class Edition {
        private final Map<Id, LocatedActivity> current = new HashMap<>();
        private final Map<Id, LocatedActivity> former = new HashMap<>();

        Edition(Publication publication) {
            for (LocatedActivity located : publication.activities()) {
                current.putIfAbsent(located.activity().id(), located);
                for (Id id : located.activity().formerIds()) {
                    former.putIfAbsent(id, located);
                }
            }
        }

        @Nullable
        LocatedActivity counterpart(Activity other) {
            LocatedActivity found = current.get(other.id());
            // One edition may know the other one's id as a former one, whichever of the two is the newer.
            for (int i = 0; found == null && i < other.formerIds().size(); i++) {
                found = current.get(other.formerIds().get(i));
            }
            if (found == null) {
                found = former.get(other.id());
            }
            for (int i = 0; found == null && i < other.formerIds().size(); i++) {
                found = former.get(other.formerIds().get(i));
            }
            return found;
        }
    }
}
