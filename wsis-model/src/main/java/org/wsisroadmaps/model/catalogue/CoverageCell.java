package org.wsisroadmaps.model.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.LocatedActivity;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgTarget;

/** What the matrix expects of an action line for a goal, and what the activities of a publication do for it. */
public final class CoverageCell extends Entry {
    private static final long serialVersionUID = 1L;

    private final ActionLine actionLine;
    private final SdgGoal goal;
    private final List<MatrixLink> expected;
    private final List<LocatedActivity> activities;

    CoverageCell(ActionLine actionLine, SdgGoal goal, List<MatrixLink> expected, List<LocatedActivity> activities) {
        this.actionLine = actionLine;
        this.goal = goal;
        this.expected = List.copyOf(expected);
        this.activities = List.copyOf(activities);
    }

    /** {@return the action line} */
    public ActionLine actionLine() {
        return actionLine;
    }

    /** {@return the goal} */
    public SdgGoal goal() {
        return goal;
    }

    /** {@return what the matrix says of the line and the goal, the targets and the goal as a whole; empty for nothing} */
    public List<MatrixLink> expected() {
        return expected;
    }

    /** {@return the activities that serve the line and name the goal, in document order} */
    public List<LocatedActivity> activities() {
        return activities;
    }

    /** {@return how what is expected and what is served go together} */
    public State state() {
        if (activities().isEmpty()) {
            return expected().isEmpty() ? State.NEITHER : State.EXPECTED_NOT_SERVED;
        }
        return expected().isEmpty() ? State.SERVED_NOT_EXPECTED : State.SERVED;
    }

    /** {@return the targets of the goal that the matrix expects and none of the activities names} */
    public List<SdgTarget> uncoveredTargets() {
        return expected().stream()
                .flatMap(link -> link.target().stream())
                .filter(target -> activities().stream()
                        .noneMatch(located -> located.activity().serves(target)))
                .toList();
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {actionLine, goal, expected, activities};
    }

    /** Returns the line, the goal and the state. */
    @Override
    public String toString() {
        return actionLine() + " - " + goal() + " " + state();
    }

    /** How expectation and service go together. */
    public enum State {
        /** The matrix expects the goal, or targets of it, and an activity serves the goal. */
        SERVED,
        /** The matrix expects the goal, or targets of it, and no activity serves the goal. */
        EXPECTED_NOT_SERVED,
        /** An activity serves the goal, which the matrix does not expect. */
        SERVED_NOT_EXPECTED,
        /** The matrix does not expect the goal, and no activity serves it. */
        NEITHER
    }
}
