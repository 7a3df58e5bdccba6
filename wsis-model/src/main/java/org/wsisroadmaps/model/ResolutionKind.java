package org.wsisroadmaps.model;

import java.util.List;

/** The kind of text that is cited. An open code: other codes than the constants are legal and kept. */
public final class ResolutionKind extends OpenCode {
    /** The code {@code resolution}. */
    public static final ResolutionKind RESOLUTION = new ResolutionKind("resolution");

    /** The code {@code decision}. */
    public static final ResolutionKind DECISION = new ResolutionKind("decision");

    /** The code {@code recommendation}. */
    public static final ResolutionKind RECOMMENDATION = new ResolutionKind("recommendation");

    /** The code {@code opinion}. */
    public static final ResolutionKind OPINION = new ResolutionKind("opinion");

    /** The code {@code document}. */
    public static final ResolutionKind DOCUMENT = new ResolutionKind("document");

    /** The code {@code summit-document}. */
    public static final ResolutionKind SUMMIT_DOCUMENT = new ResolutionKind("summit-document");

    private static final long serialVersionUID = 1L;
    private static final List<ResolutionKind> KNOWN =
            List.of(RESOLUTION, DECISION, RECOMMENDATION, OPINION, DOCUMENT, SUMMIT_DOCUMENT);

    private ResolutionKind(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static ResolutionKind of(String text) {
        ResolutionKind known = known(text, KNOWN);
        return known == null ? new ResolutionKind(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<ResolutionKind> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
