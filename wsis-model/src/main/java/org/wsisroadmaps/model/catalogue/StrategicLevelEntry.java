package org.wsisroadmaps.model.catalogue;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.StrategicLevel;

/**
 * How far the codes of one level of a strategic plan are known. Only a level that is complete can tell that a code does
 * not exist.
 */
public final class StrategicLevelEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final String level;
    private final boolean isComplete;
    private final String shape;
    private final String confidence;

    StrategicLevelEntry(String level, boolean isComplete, String shape, String confidence) {
        this.level = level;
        this.isComplete = isComplete;
        this.shape = shape;
        this.confidence = confidence;
    }

    /** {@return the level} */
    public StrategicLevel level() {
        return StrategicLevel.of(level);
    }

    /** {@return whether the catalogue lists every code of the level} */
    public boolean isComplete() {
        return isComplete;
    }

    /** {@return how sure the entry is} */
    public Confidence confidence() {
        return Confidence.parse(confidence);
    }

    /** Tells whether a code that the catalogue does not list can be one of this level. */
    boolean allows(String code) {
        return !isComplete() && optional(shape).map(code::matches).orElse(true);
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {level, isComplete, shape, confidence};
    }

    @Override
    public String toString() {
        return level().toString();
    }
}
