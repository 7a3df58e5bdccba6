package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.Locale;
import org.immutables.value.Value;
import org.wsisroadmaps.model.SdgTarget;
import org.wsisroadmaps.model.WebAddress;

/** What is known of a target of the Sustainable Development Goals. */
@Value.Immutable
public abstract sealed class SdgTargetEntry implements Serializable permits ImmutableSdgTargetEntry {
    private static final long serialVersionUID = 1L;

    SdgTargetEntry() {}

    /** {@return the target} */
    public abstract SdgTarget target();

    /** {@return whether the target is an aim of its goal, or a means to reach it} */
    public abstract Kind kind();

    /**
     * Returns a short label in English. It is a summary in the words of this library, not the official text of the
     * target, and must not be cited as that.
     *
     * @return our own label
     */
    public abstract String label();

    /** {@return the identifier of the target as linked data; compare it without its scheme} */
    public WebAddress uri() {
        return WebAddress.of(address());
    }

    // kept as text, since few ask for it and an address is slow to make
    abstract String address();

    /** Returns the code and our own label. */
    @Override
    public String toString() {
        return target() + " " + label();
    }

    /** The two kinds of targets. */
    public enum Kind {
        /** An aim of the goal; its code ends in a number. */
        OUTCOME,
        /** A means to reach the goal; its code ends in a letter. */
        MEANS_OF_IMPLEMENTATION;

        static Kind parse(String word) {
            for (Kind kind : values()) {
                if (kind.toString().equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(
                    "'" + word + "' is no kind of target: use outcome or means-of-implementation");
        }

        /** Returns the word that the data files use, such as {@code means-of-implementation}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
