package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.ProgrammeKind;

/** A programme, objective, output or priority of a development action plan. */
@EntryStyle
@Value.Immutable
public abstract sealed class ProgrammeEntry implements Serializable permits ImmutableProgrammeEntry {
    private static final long serialVersionUID = 1L;

    ProgrammeEntry() {}

    /** {@return the kind} */
    @Value.Parameter
    public abstract ProgrammeKind kind();

    /** {@return the code, such as {@code 2.2}, or empty where none is known} */
    @Value.Parameter
    public abstract Optional<String> code();

    /** {@return the English title or topic, or empty} */
    @Value.Parameter
    public abstract Optional<String> title();

    /** {@return the action lines it serves, as far as known} */
    @Value.Parameter
    public abstract List<ActionLine> actionLines();

    /** {@return how sure the entry is} */
    @Value.Parameter
    public abstract Confidence confidence();

    /** {@return where the entry is known from, or empty} */
    @Value.Parameter
    public abstract Optional<String> source();

    @Override
    public String toString() {
        return code().map(code -> kind() + " " + code).or(this::title).orElseGet(() -> kind().toString());
    }
}
