package org.wsisroadmaps.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResolutionRevision;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;

/** A rule that looks at resolutions wherever they are cited: by activities, as mandates and as approvals. */
abstract class ResolutionRule implements RoadmapRule, ActivityRule {

    /**
     * Looks at a citation.
     *
     * @param list the list that it stands in
     * @param index where it stands in the list
     * @param name the name of the list
     */
    abstract void check(List<Resolution> list, int index, String name, RoadmapContext at, Findings findings);

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        if (roadmap.revision().isPresent()) {
            check(roadmap.revision().get().approvals(), "revision/approvals", at, findings);
        }
        check(roadmap.mandate(), "mandate", at, findings);
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        check(activity.resolutions(), "resolutions", at, findings);
    }

    private void check(List<Resolution> list, String name, RoadmapContext at, Findings findings) {
        for (int i = 0; i < list.size(); i++) {
            check(list, i, name, at, findings);
        }
    }

    /** Returns the year of the revision that is cited, or empty. */
    static OptionalInt year(Resolution resolution) {
        Optional<ResolutionRevision> revision = resolution.revision();
        return revision.isPresent() ? revision.get().year() : OptionalInt.empty();
    }

    /** Returns the JSON Pointer of a citation. */
    static String pointer(RoadmapContext at, String name, int index) {
        return at.pointer() + "/" + name + "/" + index;
    }
}
