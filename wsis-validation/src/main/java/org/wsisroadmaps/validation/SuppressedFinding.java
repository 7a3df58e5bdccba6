package org.wsisroadmaps.validation;

import java.io.Serializable;
import org.immutables.value.Value;

/** A finding that a policy holds back: it does not count, and is not forgotten. */
@Value.Immutable
public abstract sealed class SuppressedFinding implements Serializable permits ImmutableSuppressedFinding {
    private static final long serialVersionUID = 1L;

    SuppressedFinding() {}

    static SuppressedFinding of(Finding finding, Ground ground) {
        return ImmutableSuppressedFinding.builder()
                .finding(finding)
                .reason(ground.reason())
                .isKnown(ground.known())
                .build();
    }

    /** {@return the finding as it would stand in the report} */
    public abstract Finding finding();

    /** {@return why it is held back: the reason of the suppression, or that the baseline has it} */
    public abstract String reason();

    /** {@return whether a baseline holds it back and not a suppression} */
    public abstract boolean isKnown();

    /** Returns the finding in one line, and why it is held back. */
    @Override
    public String toString() {
        return finding() + ": " + reason();
    }
}
