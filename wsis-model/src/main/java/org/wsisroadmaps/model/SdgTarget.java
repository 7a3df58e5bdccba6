package org.wsisroadmaps.model;

import java.io.Serializable;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A code of a target of the Sustainable Development Goals, such as {@code 9.1} or {@code 9.c}. Whether the target is
 * one of the 169 is a question for the rules.
 */
@PlainStyle
@Value.Immutable
public abstract sealed class SdgTarget implements Serializable permits ImmutableSdgTarget {
    private static final long serialVersionUID = 1L;

    /** Targets with an item of one character, by goal and character, made when they are first asked for. */
    private static final @Nullable SdgTarget[][] TARGETS = new @Nullable SdgTarget[SdgGoal.COUNT + 1]['z' + 1];

    /** The code; two threads may make the same, either will do. */
    @SuppressWarnings("immutables:incompat") // it is no part of the value
    private transient @Nullable String code;

    SdgTarget() {}

    static SdgTarget of(SdgGoal goal, String item) {
        if (item.length() != 1) {
            return ImmutableSdgTarget.of(goal, item);
        }
        SdgTarget target = TARGETS[goal.number()][item.charAt(0)];
        if (target == null) {
            target = ImmutableSdgTarget.of(goal, item);
            TARGETS[goal.number()][item.charAt(0)] = target;
        }
        return target;
    }

    /**
     * Reads a target as documents write it.
     *
     * @param text such as {@code 9.c}, {@code 9.C}, {@code SDG 9.c} or {@code 9. c}
     * @return the target
     * @throws IllegalArgumentException if the text is anything else, or the goal is not 1 to 17
     */
    public static SdgTarget parse(String text) {
        return SdgCode.parse(text, 2).target();
    }

    /** {@return the goal that the code begins with} */
    public abstract SdgGoal goal();

    abstract String item();

    /** Returns the code, such as {@code 9.c}. */
    @Override
    public String toString() {
        String made = code;
        if (made == null) {
            made = goal() + "." + item();
            code = made;
        }
        return made;
    }
}
