package org.wsisroadmaps.validation.rules;

import java.util.List;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;

/** A rule that looks at resolutions wherever they are cited: by activities, as mandates and as approvals. */
abstract class ResolutionRule implements RoadmapRule, ActivityRule {

    abstract void check(Resolution resolution, Place place, Findings findings);

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
            check(list.get(i), new Place(list, i, name, at), findings);
        }
    }

    /** Where a citation stands. */
    record Place(List<Resolution> list, int index, String name, RoadmapContext roadmap) {
        String pointer() {
            return roadmap.pointer() + "/" + name + "/" + index;
        }
    }
}
