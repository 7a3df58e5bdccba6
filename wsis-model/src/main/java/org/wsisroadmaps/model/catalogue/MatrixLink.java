package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgTarget;

/** One statement of the WSIS-SDG matrix: an action line serves a target, or a goal as a whole. */
@Value.Immutable
public abstract sealed class MatrixLink implements Serializable permits ImmutableMatrixLink {
    private static final long serialVersionUID = 1L;

    MatrixLink() {}

    /** {@return the action line} */
    public abstract ActionLine actionLine();

    /** {@return the goal} */
    public abstract SdgGoal goal();

    /** {@return the target, or empty if the line serves the goal as a whole} */
    public abstract Optional<SdgTarget> target();

    /** Returns the line and the target, or the goal. */
    @Override
    public String toString() {
        return actionLine() + " - " + target().map(SdgTarget::toString).orElseGet(() -> goal().toString());
    }
}
