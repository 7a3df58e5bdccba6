package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.WsisOutcome;

/** What is known of a lettered outcome of an action line, or of one of its sub-items. */
@Value.Immutable
public abstract sealed class OutcomeEntry implements Serializable permits ImmutableOutcomeEntry {
    private static final long serialVersionUID = 1L;

    OutcomeEntry() {}

    /** {@return the outcome} */
    public abstract WsisOutcome outcome();

    /**
     * Returns a short label. It is a summary in the words of this library, not the text of the Geneva Plan of Action,
     * and must not be cited as that.
     *
     * @return our own label, or empty for an outcome that has none here
     */
    public abstract Optional<LocalizedText> label();

    /** {@return how well it is known that the outcome exists} */
    public abstract Confidence confidence();

    /** Returns the code, and our own label where there is one. */
    @Override
    public String toString() {
        return label().map(label -> outcome() + " " + label)
                .orElseGet(() -> outcome().toString());
    }
}
