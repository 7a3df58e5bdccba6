package org.wsisroadmaps.model;

import java.util.List;

/** What was done to a resolution when it was adopted in the revision that is cited. An open code: other codes than the constants are legal and kept. */
public final class AdoptionAction extends OpenCode {
    /** Revised by a conference, written {@code Rev.} */
    public static final AdoptionAction REV = new AdoptionAction("rev");

    /** Modified by the ITU Council. */
    public static final AdoptionAction MODIFIED = new AdoptionAction("modified");

    /** Adopted for the first time. */
    public static final AdoptionAction NONE = new AdoptionAction("none");

    private static final long serialVersionUID = 1L;
    private static final List<AdoptionAction> KNOWN = List.of(REV, MODIFIED, NONE);

    private AdoptionAction(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static AdoptionAction of(String text) {
        AdoptionAction known = known(text, KNOWN);
        return known == null ? new AdoptionAction(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<AdoptionAction> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
