package org.wsisroadmaps.model;

import java.util.List;

/** A class of partners that is named as a whole. An open code: other codes than the constants are legal and kept. */
public final class PartnerGroup extends OpenCode {
    /** The code {@code member-states}. */
    public static final PartnerGroup MEMBER_STATES = new PartnerGroup("member-states");

    /** The code {@code sector-members}. */
    public static final PartnerGroup SECTOR_MEMBERS = new PartnerGroup("sector-members");

    /** The code {@code associates}. */
    public static final PartnerGroup ASSOCIATES = new PartnerGroup("associates");

    /** The code {@code academia}. */
    public static final PartnerGroup ACADEMIA = new PartnerGroup("academia");

    /** The code {@code un-agencies}. */
    public static final PartnerGroup UN_AGENCIES = new PartnerGroup("un-agencies");

    /** The code {@code regional-organizations}. */
    public static final PartnerGroup REGIONAL_ORGANIZATIONS = new PartnerGroup("regional-organizations");

    /** The code {@code private-sector}. */
    public static final PartnerGroup PRIVATE_SECTOR = new PartnerGroup("private-sector");

    /** The code {@code civil-society}. */
    public static final PartnerGroup CIVIL_SOCIETY = new PartnerGroup("civil-society");

    /** The code {@code technical-community}. */
    public static final PartnerGroup TECHNICAL_COMMUNITY = new PartnerGroup("technical-community");

    /** The code {@code all-stakeholders}. */
    public static final PartnerGroup ALL_STAKEHOLDERS = new PartnerGroup("all-stakeholders");

    private static final long serialVersionUID = 1L;
    private static final List<PartnerGroup> KNOWN = List.of(
            MEMBER_STATES,
            SECTOR_MEMBERS,
            ASSOCIATES,
            ACADEMIA,
            UN_AGENCIES,
            REGIONAL_ORGANIZATIONS,
            PRIVATE_SECTOR,
            CIVIL_SOCIETY,
            TECHNICAL_COMMUNITY,
            ALL_STAKEHOLDERS);

    private PartnerGroup(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static PartnerGroup of(String text) {
        PartnerGroup known = known(text, KNOWN);
        return known == null ? new PartnerGroup(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<PartnerGroup> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
