package org.wsisroadmaps.model;

import java.util.List;

/** What a partner does for an activity. An open code: other codes than the constants are legal and kept. */
public final class PartnerRole extends OpenCode {
    /** The code {@code lead}. */
    public static final PartnerRole LEAD = new PartnerRole("lead");

    /** The code {@code co-lead}. */
    public static final PartnerRole CO_LEAD = new PartnerRole("co-lead");

    /** The code {@code donor}. */
    public static final PartnerRole DONOR = new PartnerRole("donor");

    /** The code {@code implementing}. */
    public static final PartnerRole IMPLEMENTING = new PartnerRole("implementing");

    /** The code {@code beneficiary}. */
    public static final PartnerRole BENEFICIARY = new PartnerRole("beneficiary");

    private static final long serialVersionUID = 1L;
    private static final List<PartnerRole> KNOWN = List.of(LEAD, CO_LEAD, DONOR, IMPLEMENTING, BENEFICIARY);

    private PartnerRole(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static PartnerRole of(String text) {
        PartnerRole known = known(text, KNOWN);
        return known == null ? new PartnerRole(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<PartnerRole> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
