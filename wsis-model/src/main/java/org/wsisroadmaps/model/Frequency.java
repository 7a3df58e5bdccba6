package org.wsisroadmaps.model;

import java.util.List;

/** How often something recurs or is reported. An open code: other codes than the constants are legal and kept. */
public final class Frequency extends OpenCode {
    /** The code {@code annual}. */
    public static final Frequency ANNUAL = new Frequency("annual");

    /** The code {@code biennial}. */
    public static final Frequency BIENNIAL = new Frequency("biennial");

    /** The code {@code quarterly}. */
    public static final Frequency QUARTERLY = new Frequency("quarterly");

    /** The code {@code per-cycle}. */
    public static final Frequency PER_CYCLE = new Frequency("per-cycle");

    private static final long serialVersionUID = 1L;
    private static final List<Frequency> KNOWN = List.of(ANNUAL, BIENNIAL, QUARTERLY, PER_CYCLE);

    private Frequency(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static Frequency of(String text) {
        Frequency known = known(text, KNOWN);
        return known == null ? new Frequency(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<Frequency> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
