package org.wsisroadmaps.model;

import java.util.List;

/** Where an activity takes place: the world, one of the six ITU regions, or a country by its ISO 3166-1 alpha-2 code. An open code: other codes than the constants are legal and kept. */
public final class Region extends OpenCode {
    /** The whole world. */
    public static final Region GLOBAL = new Region("global");

    /** Africa. */
    public static final Region AFR = new Region("AFR");

    /** The Americas. */
    public static final Region AMS = new Region("AMS");

    /** The Arab States. */
    public static final Region ARB = new Region("ARB");

    /** Asia and the Pacific. */
    public static final Region ASP = new Region("ASP");

    /** The Commonwealth of Independent States. */
    public static final Region CIS = new Region("CIS");

    /** Europe. */
    public static final Region EUR = new Region("EUR");

    private static final long serialVersionUID = 1L;
    private static final List<Region> KNOWN = List.of(GLOBAL, AFR, AMS, ARB, ASP, CIS, EUR);

    private Region(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static Region of(String text) {
        Region known = known(text, KNOWN);
        return known == null ? new Region(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<Region> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
