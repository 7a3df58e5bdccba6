package org.wsisroadmaps.model;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A name that stays the same from edition to edition: 1 to 100 ASCII letters, digits, dots, hyphens and underscores,
 * the first one a letter or digit. Compared exactly.
 */
@PlainStyle
@Value.Immutable
public abstract sealed class Id implements Serializable, Comparable<Id> permits ImmutableId {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    Id() {}

    /**
     * Returns the id of this text.
     *
     * @param text the id
     * @return the id
     * @throws IllegalArgumentException if the text is no id
     */
    public static Id of(String text) {
        return ImmutableId.of(text);
    }

    abstract String text();

    @Value.Check
    void check() {
        String text = text();
        boolean legal = !text.isEmpty() && text.length() <= LONGEST && Ascii.isLetterOrDigit(text.charAt(0));
        for (int i = 1; legal && i < text.length(); i++) {
            char c = text.charAt(i);
            legal = Ascii.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
        }
        if (!legal) {
            throw Illegal.ID.of();
        }
    }

    @Override
    public int compareTo(Id other) {
        return text().compareTo(other.text());
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return text();
    }
}
