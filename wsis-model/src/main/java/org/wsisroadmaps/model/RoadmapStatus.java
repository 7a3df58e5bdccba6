package org.wsisroadmaps.model;

import java.util.List;

/** The state of a roadmap as a document. An open code: other codes than the constants are legal and kept. */
public final class RoadmapStatus extends OpenCode {
    /** The code {@code draft}. */
    public static final RoadmapStatus DRAFT = new RoadmapStatus("draft");

    /** The code {@code published}. */
    public static final RoadmapStatus PUBLISHED = new RoadmapStatus("published");

    /** The code {@code superseded}. */
    public static final RoadmapStatus SUPERSEDED = new RoadmapStatus("superseded");

    /** The code {@code withdrawn}. */
    public static final RoadmapStatus WITHDRAWN = new RoadmapStatus("withdrawn");

    private static final long serialVersionUID = 1L;
    private static final List<RoadmapStatus> KNOWN = List.of(DRAFT, PUBLISHED, SUPERSEDED, WITHDRAWN);

    private RoadmapStatus(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static RoadmapStatus of(String text) {
        RoadmapStatus known = known(text, KNOWN);
        return known == null ? new RoadmapStatus(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<RoadmapStatus> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
