package org.wsisroadmaps.validation;

/** Where a rule stands: an activity of a roadmap. */
public final class ActivityContext extends RoadmapContext {
    private final int index;

    ActivityContext(RoadmapContext roadmap, int index) {
        super(roadmap);
        this.index = index;
    }

    @Override
    public String pointer() {
        return super.pointer() + "/activities/" + index;
    }
}
