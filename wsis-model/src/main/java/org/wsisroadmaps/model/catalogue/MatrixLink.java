package org.wsisroadmaps.model.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgTarget;

/** One statement of the WSIS-SDG matrix: an action line serves a target, or a goal as a whole. */
public final class MatrixLink extends Entry {
    private static final long serialVersionUID = 1L;

    private final String lineCode;
    private final String goalCode;
    private final String targetCode;

    /** Made of the codes when they are asked for, and kept, since validators ask all links. */
    private transient @Nullable ActionLine actionLine;

    private transient @Nullable SdgGoal goal;

    private transient @Nullable SdgTarget target;

    MatrixLink(String lineCode, String goalCode, String targetCode) {
        this.lineCode = lineCode;
        this.goalCode = goalCode;
        this.targetCode = targetCode;
    }

    /** {@return the action line} */
    public ActionLine actionLine() {
        ActionLine known = actionLine;
        if (known == null) {
            known = ActionLine.parse(lineCode);
            actionLine = known;
        }
        return known;
    }

    /** {@return the goal} */
    public SdgGoal goal() {
        SdgGoal known = goal;
        if (known == null) {
            known = SdgGoal.parse(goalCode);
            goal = known;
        }
        return known;
    }

    /** {@return the target, or empty if the line serves the goal as a whole} */
    public Optional<SdgTarget> target() {
        return Optional.ofNullable(linked());
    }

    /** Returns the target, or null where the goal is linked as a whole. */
    @Nullable
    SdgTarget linked() {
        SdgTarget known = target;
        if (known == null && !targetCode.isEmpty()) {
            known = SdgTarget.parse(targetCode);
            target = known;
        }
        return known;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {lineCode, goalCode, targetCode};
    }

    /** Returns the line and the target, or the goal. */
    @Override
    public String toString() {
        return actionLine() + " - " + target().map(SdgTarget::toString).orElseGet(() -> goal().toString());
    }
}
