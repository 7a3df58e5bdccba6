package org.wsisroadmaps.model;

import java.util.List;

/** A Sector of ITU or its General Secretariat. An open code: other codes than the constants are legal and kept. */
public final class Sector extends OpenCode {
    /** Radiocommunication. */
    public static final Sector ITU_R = new Sector("ITU-R");

    /** Standardization. */
    public static final Sector ITU_T = new Sector("ITU-T");

    /** Development. */
    public static final Sector ITU_D = new Sector("ITU-D");

    /** The General Secretariat. */
    public static final Sector ITU_SG = new Sector("ITU-SG");

    private static final long serialVersionUID = 1L;
    private static final List<Sector> KNOWN = List.of(ITU_R, ITU_T, ITU_D, ITU_SG);

    private Sector(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static Sector of(String text) {
        Sector known = known(text, KNOWN);
        return known == null ? new Sector(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<Sector> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
