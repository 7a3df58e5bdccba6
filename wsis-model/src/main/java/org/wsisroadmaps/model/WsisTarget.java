package org.wsisroadmaps.model;

import java.util.Locale;

/**
 * The ten indicative targets of paragraph 6 of the Geneva Plan of Action, from {@code a} (villages) to {@code j} (half
 * the world within reach of ICTs). Written as a small letter.
 */
public enum WsisTarget {
    /** Villages. */
    A,
    /** Universities, colleges and schools. */
    B,
    /** Scientific and research centres. */
    C,
    /** Libraries, museums, post offices and archives. */
    D,
    /** Health centres and hospitals. */
    E,
    /** Government departments. */
    F,
    /** School curricula. */
    G,
    /** Television and radio. */
    H,
    /** Content in all languages. */
    I,
    /** Half of the world's people within reach of ICTs. */
    J;

    /**
     * Returns the target of this letter.
     *
     * @param letter a small letter from a to j
     * @return the target
     * @throws IllegalArgumentException if the text is anything else
     */
    public static WsisTarget of(String letter) {
        for (WsisTarget target : values()) {
            if (target.toString().equals(letter)) {
                return target;
            }
        }
        throw Illegal.WSIS_TARGET.of(letter);
    }

    /** Returns the small letter. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
