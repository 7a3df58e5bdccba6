package org.wsisroadmaps.model;

import java.util.List;

/** The reach of an initiative. An open code: other codes than the constants are legal and kept. */
public final class InitiativeKind extends OpenCode {
    /** The code {@code regional}. */
    public static final InitiativeKind REGIONAL = new InitiativeKind("regional");

    /** The code {@code global}. */
    public static final InitiativeKind GLOBAL = new InitiativeKind("global");

    /** The code {@code flagship}. */
    public static final InitiativeKind FLAGSHIP = new InitiativeKind("flagship");

    private static final long serialVersionUID = 1L;
    private static final List<InitiativeKind> KNOWN = List.of(REGIONAL, GLOBAL, FLAGSHIP);

    private InitiativeKind(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static InitiativeKind of(String text) {
        InitiativeKind known = known(text, KNOWN);
        return known == null ? new InitiativeKind(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<InitiativeKind> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
