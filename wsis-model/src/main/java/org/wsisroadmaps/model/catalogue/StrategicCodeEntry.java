package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.model.StrategicLevel;

/** A goal, target, objective or another entry of a strategic plan. */
@EntryStyle
@Value.Immutable
public abstract sealed class StrategicCodeEntry implements Serializable permits ImmutableStrategicCodeEntry {
    private static final long serialVersionUID = 1L;

    StrategicCodeEntry() {}

    /** {@return the level at which it stands} */
    @Value.Parameter
    public abstract StrategicLevel level();

    /** {@return the code, such as {@code D.3}, or empty where none is known} */
    @Value.Parameter
    public abstract Optional<String> code();

    /** {@return the English title, or empty} */
    @Value.Parameter
    public abstract Optional<String> title();

    /** {@return how sure the entry is} */
    @Value.Parameter
    public abstract Confidence confidence();

    /** {@return where the entry is known from, or empty} */
    @Value.Parameter
    public abstract Optional<String> source();

    @Override
    public String toString() {
        return code().or(this::title).orElse("");
    }
}
