package org.wsisroadmaps.model;

import java.io.Serializable;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One of the 17 Sustainable Development Goals of the 2030 Agenda (A/RES/70/1). */
@PlainStyle
@Value.Immutable
public abstract sealed class SdgGoal implements Serializable, Comparable<SdgGoal> permits ImmutableSdgGoal {
    /** The number of goals. */
    public static final int COUNT = 17;

    private static final long serialVersionUID = 1L;

    /** The goals by their numbers, made when they are first asked for; two threads may make the same, either will do. */
    private static final @Nullable SdgGoal[] GOALS = new @Nullable SdgGoal[COUNT + 1];

    /** The number as text; two threads may make the same, either will do. */
    @SuppressWarnings("immutables:incompat") // it is no part of the value
    private transient @Nullable String text;

    SdgGoal() {}

    /**
     * Returns the goal of this number.
     *
     * @param number 1 to 17
     * @return the goal
     * @throws IllegalArgumentException if there is no such goal
     */
    public static SdgGoal of(int number) {
        if (number < 1 || number > COUNT) {
            return ImmutableSdgGoal.of(number);
        }
        SdgGoal goal = GOALS[number];
        if (goal == null) {
            goal = ImmutableSdgGoal.of(number);
            GOALS[number] = goal;
        }
        return goal;
    }

    /**
     * Reads a goal as documents write it.
     *
     * @param text such as {@code 9}, {@code SDG 9}, {@code SDG9} or {@code Goal 9}
     * @return the goal
     * @throws IllegalArgumentException if the text is anything else
     */
    public static SdgGoal parse(String text) {
        return SdgCode.parse(text, 1).goal();
    }

    /** {@return the number, 1 to 17} */
    public abstract int number();

    @Value.Check
    void check() {
        if (number() < 1 || number() > COUNT) {
            throw Illegal.GOAL.of(number(), COUNT);
        }
    }

    @Override
    public int compareTo(SdgGoal other) {
        return Integer.compare(number(), other.number());
    }

    /** Returns the number as text. */
    @Override
    public String toString() {
        String made = text;
        if (made == null) {
            made = Integer.toString(number());
            text = made;
        }
        return made;
    }
}
