package org.wsisroadmaps.model;

import java.util.List;

/** What an organization does for the follow-up of an action line. An open code: other codes than the constants are legal and kept. */
public final class FacilitationRole extends OpenCode {
    /** The code {@code lead-facilitator}. */
    public static final FacilitationRole LEAD_FACILITATOR = new FacilitationRole("lead-facilitator");

    /** The code {@code facilitator}. */
    public static final FacilitationRole FACILITATOR = new FacilitationRole("facilitator");

    /** The code {@code sole-facilitator}. */
    public static final FacilitationRole SOLE_FACILITATOR = new FacilitationRole("sole-facilitator");

    /** The code {@code co-facilitator}. */
    public static final FacilitationRole CO_FACILITATOR = new FacilitationRole("co-facilitator");

    /** The code {@code moderator}. */
    public static final FacilitationRole MODERATOR = new FacilitationRole("moderator");

    /** The code {@code focal-point}. */
    public static final FacilitationRole FOCAL_POINT = new FacilitationRole("focal-point");

    /** The code {@code partner}. */
    public static final FacilitationRole PARTNER = new FacilitationRole("partner");

    private static final long serialVersionUID = 1L;
    private static final List<FacilitationRole> KNOWN =
            List.of(LEAD_FACILITATOR, FACILITATOR, SOLE_FACILITATOR, CO_FACILITATOR, MODERATOR, FOCAL_POINT, PARTNER);

    private FacilitationRole(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static FacilitationRole of(String text) {
        FacilitationRole known = known(text, KNOWN);
        return known == null ? new FacilitationRole(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<FacilitationRole> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
