package org.wsisroadmaps.model.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgTarget;

/** One statement of the WSIS-SDG matrix: an action line serves a target, or a goal as a whole. */
public final class MatrixLink extends Entry {
    private static final long serialVersionUID = 1L;

    private final ActionLine actionLine;
    private final SdgGoal goal;
    private final @Nullable SdgTarget target;

    MatrixLink(ActionLine actionLine, SdgGoal goal, Optional<SdgTarget> target) {
        this.actionLine = actionLine;
        this.goal = goal;
        this.target = target.orElse(null);
    }

    /** {@return the action line} */
    public ActionLine actionLine() {
        return actionLine;
    }

    /** {@return the goal} */
    public SdgGoal goal() {
        return goal;
    }

    /** {@return the target, or empty if the line serves the goal as a whole} */
    public Optional<SdgTarget> target() {
        return Optional.ofNullable(target);
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {actionLine, goal, target};
    }

    /** Returns the line and the target, or the goal. */
    @Override
    public String toString() {
        return actionLine() + " - " + target().map(SdgTarget::toString).orElseGet(() -> goal().toString());
    }
}
