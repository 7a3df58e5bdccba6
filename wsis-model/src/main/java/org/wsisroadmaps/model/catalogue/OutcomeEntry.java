package org.wsisroadmaps.model.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.WsisOutcome;

/** What is known of a lettered outcome of an action line, or of one of its sub-items. */
public final class OutcomeEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String label;
    private final String confidence;

    /** Made of the code when it is asked for. */
    private transient @Nullable WsisOutcome outcome;

    OutcomeEntry(String code, String label, String confidence) {
        this.code = code;
        this.label = label;
        this.confidence = confidence;
    }

    /** {@return the outcome} */
    public WsisOutcome outcome() {
        WsisOutcome known = outcome;
        if (known == null) {
            known = WsisOutcome.parse(code);
            outcome = known;
        }
        return known;
    }

    /**
     * Returns a short label. It is a summary in the words of this library, not the text of the Geneva Plan of Action,
     * and must not be cited as that.
     *
     * @return our own label, or empty for an outcome that has none here
     */
    public Optional<LocalizedText> label() {
        return optional(label).map(LocalizedText::of);
    }

    /** {@return how well it is known that the outcome exists} */
    public Confidence confidence() {
        return Confidence.parse(confidence);
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {code, label, confidence};
    }

    /** Returns the code, and our own label where there is one. */
    @Override
    public String toString() {
        return label().map(label -> outcome() + " " + label)
                .orElseGet(() -> outcome().toString());
    }
}
