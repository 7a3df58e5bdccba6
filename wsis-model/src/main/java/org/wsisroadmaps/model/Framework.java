package org.wsisroadmaps.model;

import java.util.List;

/** The decision that a roadmap follows: which body asked for it, and so which fields it is expected to carry. An open code: other codes than the constants are legal and kept. */
public final class Framework extends OpenCode {
    /** The framework of ITU Council 2009, with resource impacts. */
    public static final Framework ITU_COUNCIL_2009 = new Framework("itu-council-2009");

    /** The extension of ITU Council 2016, aligned with the Sustainable Development Goals. */
    public static final Framework ITU_COUNCIL_2016 = new Framework("itu-council-2016");

    /** The implementation road maps that UNGA resolution 80/173 asks of the facilitators of every action line. */
    public static final Framework UNGA_80_173 = new Framework("unga-80-173");

    private static final long serialVersionUID = 1L;
    private static final List<Framework> KNOWN = List.of(ITU_COUNCIL_2009, ITU_COUNCIL_2016, UNGA_80_173);

    private Framework(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static Framework of(String text) {
        Framework known = known(text, KNOWN);
        return known == null ? new Framework(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<Framework> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
