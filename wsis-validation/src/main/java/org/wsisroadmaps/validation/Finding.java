package org.wsisroadmaps.validation;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.wsisroadmaps.io.Position;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.validation.policy.Fingerprint;

/** One thing that a rule found, or a problem or warning of the reader under its code. */
@Value.Immutable
public abstract sealed class Finding implements Serializable permits ImmutableFinding {
    private static final long serialVersionUID = 1L;

    Finding() {}

    /** {@return the id of the rule, or the code of the reader's problem} */
    public abstract String rule();

    /** {@return how much it matters} */
    public abstract Severity severity();

    /** {@return the JSON Pointer of the value it is about, empty for the document} */
    public abstract String pointer();

    /** {@return the line and column, or empty where there is no source or it could not be decoded} */
    public abstract Optional<Position> position();

    /** {@return the bytes before the fault, where the source could not be decoded, or empty} */
    public abstract OptionalLong offset();

    /** {@return what is wrong, in a sentence without a full stop} */
    public abstract Message message();

    /** {@return the value at fault, at most 80 code points and with controls escaped, or empty} */
    public abstract Optional<String> value();

    /** {@return what would mend it, or empty} */
    public abstract Optional<Message> fix();

    /** {@return where to read more about the rule, or empty} */
    public abstract Optional<String> help();

    /**
     * {@return by what it is known again in another report, or empty for one that is about no publication: of a document that
     * could not be read, or about the policy}
     */
    public abstract Optional<Fingerprint> fingerprint();

    /** Returns the finding in one line, such as {@code 12:7: error: C2-001 names no partner [activity-without-partner]}. */
    @Override
    public String toString() {
        String place = position()
                .map(Position::toString)
                .orElseGet(() -> offset().isPresent() ? "byte " + offset().getAsLong() : pointer());
        return (place.isEmpty() ? "" : place + ": ") + severity() + ": " + message() + " [" + rule() + "]";
    }
}
