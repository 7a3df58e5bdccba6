package org.wsisroadmaps.model;

import java.util.List;

/** Whether an activity carries out work itself or facilitates the work of others. An open code: other codes than the constants are legal and kept. */
public final class ActivityKind extends OpenCode {
    /** The code {@code implementation}. */
    public static final ActivityKind IMPLEMENTATION = new ActivityKind("implementation");

    /** The code {@code facilitation}. */
    public static final ActivityKind FACILITATION = new ActivityKind("facilitation");

    private static final long serialVersionUID = 1L;
    private static final List<ActivityKind> KNOWN = List.of(IMPLEMENTATION, FACILITATION);

    private ActivityKind(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static ActivityKind of(String text) {
        ActivityKind known = known(text, KNOWN);
        return known == null ? new ActivityKind(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<ActivityKind> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
