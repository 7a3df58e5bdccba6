package org.wsisroadmaps.model.catalogue;

/**
 * How well a fact of a catalogue is known. A finding that rests on a fact that was not seen is information at most,
 * never a warning or an error.
 */
public enum Confidence {
    /** Read in the document or on the page that states it. */
    SEEN("seen"),
    /** Read in a document or page of which only the beginning was read. */
    SEEN_IN_PART("seen-in-part"),
    /** General knowledge, not read again for this catalogue. */
    REMEMBERED("remembered"),
    /** Follows from other facts, and is stated nowhere. */
    INFERRED("inferred");

    private final String word;

    Confidence(String word) {
        this.word = word;
    }

    /** Reads the word that the data files use. */
    static Confidence parse(String word) {
        for (Confidence confidence : values()) {
            if (confidence.word.equals(word)) {
                return confidence;
            }
        }
        throw new IllegalArgumentException(
                "'" + word + "' is no confidence: use seen, seen-in-part, remembered or inferred");
    }

    /**
     * Tells whether a warning may rest on the fact.
     *
     * @return whether the fact was seen, or seen in part
     */
    public boolean isSeen() {
        return this == SEEN || this == SEEN_IN_PART;
    }

    /** Returns the word that the data files use, such as {@code seen-in-part}. */
    @Override
    public String toString() {
        return word;
    }
}
