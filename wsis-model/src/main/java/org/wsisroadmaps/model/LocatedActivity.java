package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** An activity together with its place in a publication. */
@PlainStyle
@Value.Immutable
public abstract sealed class LocatedActivity implements Serializable permits ImmutableLocatedActivity {
    private static final long serialVersionUID = 1L;

    LocatedActivity() {}

    /** Finds the activities of a publication that pass a test, in document order. */
    static List<LocatedActivity> all(Publication publication, Predicate<LocatedActivity> wanted) {
        List<LocatedActivity> found = new ArrayList<>();
        for (int i = 0; i < publication.roadmaps().size(); i++) {
            Roadmap roadmap = publication.roadmaps().get(i);
            for (int k = 0; k < roadmap.activities().size(); k++) {
                LocatedActivity activity = ImmutableLocatedActivity.of(
                        "/roadmaps/" + i + "/activities/" + k,
                        roadmap,
                        roadmap.activities().get(k));
                if (wanted.test(activity)) {
                    found.add(activity);
                }
            }
        }
        return List.copyOf(found);
    }

    /** {@return the JSON Pointer of the activity, such as {@code /roadmaps/0/activities/3}} */
    public abstract String pointer();

    /** {@return the roadmap it stands in} */
    public abstract Roadmap roadmap();

    /** {@return the activity} */
    public abstract Activity activity();

    /**
     * Tells whether the activity serves an action line.
     *
     * @param line the action line; C7 and its parts are different lines
     * @return whether it is the line of the roadmap or one of the other lines of the activity
     */
    public boolean serves(ActionLine line) {
        return roadmap().actionLine() == line || activity().otherActionLines().contains(line);
    }

    /** Returns the pointer and the activity. */
    @Override
    public String toString() {
        return pointer() + " " + activity();
    }
}
