package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.model.InitiativeKind;

/** An initiative of a development action plan. Regional codes restart in every plan. */
@EntryStyle
@Value.Immutable
public abstract sealed class InitiativeEntry implements Serializable permits ImmutableInitiativeEntry {
    private static final long serialVersionUID = 1L;

    InitiativeEntry() {}

    /** {@return the code, such as {@code AFR3}} */
    @Value.Parameter
    public abstract String code();

    /** {@return the plan by its years, such as {@code 2018-2021}} */
    @Value.Parameter
    public abstract String plan();

    /** {@return the reach} */
    @Value.Parameter
    public abstract InitiativeKind kind();

    /** {@return the English title} */
    @Value.Parameter
    public abstract String title();

    /** {@return how sure the entry is} */
    @Value.Parameter
    public abstract Confidence confidence();

    /** {@return where the entry is known from, or empty} */
    @Value.Parameter
    public abstract Optional<String> source();

    @Override
    public String toString() {
        return code() + " (" + plan() + ")";
    }
}
