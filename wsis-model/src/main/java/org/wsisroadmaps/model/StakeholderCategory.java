package org.wsisroadmaps.model;

import java.util.List;

/** The kind of stakeholder that an organization is. An open code: other codes than the constants are legal and kept. */
public final class StakeholderCategory extends OpenCode {
    /** The code {@code government}. */
    public static final StakeholderCategory GOVERNMENT = new StakeholderCategory("government");

    /** The code {@code private-sector}. */
    public static final StakeholderCategory PRIVATE_SECTOR = new StakeholderCategory("private-sector");

    /** The code {@code civil-society}. */
    public static final StakeholderCategory CIVIL_SOCIETY = new StakeholderCategory("civil-society");

    /** The code {@code international-organization}. */
    public static final StakeholderCategory INTERNATIONAL_ORGANIZATION =
            new StakeholderCategory("international-organization");

    /** The code {@code academia}. */
    public static final StakeholderCategory ACADEMIA = new StakeholderCategory("academia");

    /** The code {@code technical-community}. */
    public static final StakeholderCategory TECHNICAL_COMMUNITY = new StakeholderCategory("technical-community");

    /** The code {@code media}. */
    public static final StakeholderCategory MEDIA = new StakeholderCategory("media");

    private static final long serialVersionUID = 1L;
    private static final List<StakeholderCategory> KNOWN = List.of(
            GOVERNMENT,
            PRIVATE_SECTOR,
            CIVIL_SOCIETY,
            INTERNATIONAL_ORGANIZATION,
            ACADEMIA,
            TECHNICAL_COMMUNITY,
            MEDIA);

    private StakeholderCategory(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static StakeholderCategory of(String text) {
        StakeholderCategory known = known(text, KNOWN);
        return known == null ? new StakeholderCategory(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<StakeholderCategory> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
