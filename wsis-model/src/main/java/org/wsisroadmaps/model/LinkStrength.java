package org.wsisroadmaps.model;

import java.util.List;

/** How directly an activity serves a Sustainable Development Goal. An open code: other codes than the constants are legal and kept. */
public final class LinkStrength extends OpenCode {
    /** The code {@code primary}. */
    public static final LinkStrength PRIMARY = new LinkStrength("primary");

    /** The code {@code secondary}. */
    public static final LinkStrength SECONDARY = new LinkStrength("secondary");

    private static final long serialVersionUID = 1L;
    private static final List<LinkStrength> KNOWN = List.of(PRIMARY, SECONDARY);

    private LinkStrength(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static LinkStrength of(String text) {
        LinkStrength known = known(text, KNOWN);
        return known == null ? new LinkStrength(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<LinkStrength> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
