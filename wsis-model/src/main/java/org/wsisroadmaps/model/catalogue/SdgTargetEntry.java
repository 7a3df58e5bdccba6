package org.wsisroadmaps.model.catalogue;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.SdgTarget;
import org.wsisroadmaps.model.WebAddress;

/** What is known of a target of the Sustainable Development Goals. */
public final class SdgTargetEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String kind;
    private final String label;
    private final String address;

    /** Made of the code when it is asked for. */
    private transient @Nullable SdgTarget target;

    SdgTargetEntry(String code, String kind, String label, String address) {
        this.code = code;
        this.kind = kind;
        this.label = label;
        this.address = address;
    }

    /** {@return the target} */
    public SdgTarget target() {
        SdgTarget known = target;
        if (known == null) {
            known = SdgTarget.parse(code);
            target = known;
        }
        return known;
    }

    /** {@return whether the target is an aim of its goal, or a means to reach it} */
    public Kind kind() {
        return Kind.parse(kind);
    }

    /**
     * Returns a short label in English. It is a summary in the words of this library, not the official text of the
     * target, and must not be cited as that.
     *
     * @return our own label
     */
    public String label() {
        return label;
    }

    /** {@return the identifier of the target as linked data; compare it without its scheme} */
    public WebAddress uri() {
        return WebAddress.of(address);
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {code, kind, label, address};
    }

    /** Returns the code and our own label. */
    @Override
    public String toString() {
        return target() + " " + label();
    }

    /** The two kinds of targets. */
    public enum Kind {
        /** An aim of the goal; its code ends in a number. */
        OUTCOME("outcome"),
        /** A means to reach the goal; its code ends in a letter. */
        MEANS_OF_IMPLEMENTATION("means-of-implementation");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        static Kind parse(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(
                    "'" + word + "' is no kind of target: use outcome or means-of-implementation");
        }

        /** Returns the word that the data files use, such as {@code means-of-implementation}. */
        @Override
        public String toString() {
            return word;
        }
    }
}
