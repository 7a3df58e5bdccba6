package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.model.StrategicLevel;

/**
 * How far the codes of one level of a strategic plan are known. Only a level that is complete can tell that a code does
 * not exist.
 */
@EntryStyle
@Value.Immutable
public abstract sealed class StrategicLevelEntry implements Serializable permits ImmutableStrategicLevelEntry {
    private static final long serialVersionUID = 1L;

    StrategicLevelEntry() {}

    /** {@return the level} */
    @Value.Parameter
    public abstract StrategicLevel level();

    /** {@return whether the catalogue lists every code of the level} */
    @Value.Parameter
    public abstract boolean isComplete();

    /** Returns the shape of codes of a level that is not complete, a regular expression; none where any code may be one. */
    @Value.Parameter
    abstract Optional<String> shape();

    /** {@return how sure the entry is} */
    @Value.Parameter
    public abstract Confidence confidence();

    /** Tells whether a code that the catalogue does not list can be one of this level. */
    boolean allows(String code) {
        return !isComplete() && shape().map(code::matches).orElse(true);
    }

    @Override
    public String toString() {
        return level().toString();
    }
}
