package org.wsisroadmaps.model;

import java.util.List;

/** How far an activity has come. An open code: other codes than the constants are legal and kept. */
public final class ActivityStatus extends OpenCode {
    /** The code {@code planned}. */
    public static final ActivityStatus PLANNED = new ActivityStatus("planned");

    /** The code {@code ongoing}. */
    public static final ActivityStatus ONGOING = new ActivityStatus("ongoing");

    /** The code {@code completed}. */
    public static final ActivityStatus COMPLETED = new ActivityStatus("completed");

    /** The code {@code postponed}. */
    public static final ActivityStatus POSTPONED = new ActivityStatus("postponed");

    /** The code {@code cancelled}. */
    public static final ActivityStatus CANCELLED = new ActivityStatus("cancelled");

    private static final long serialVersionUID = 1L;
    private static final List<ActivityStatus> KNOWN = List.of(PLANNED, ONGOING, COMPLETED, POSTPONED, CANCELLED);

    private ActivityStatus(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static ActivityStatus of(String text) {
        ActivityStatus known = known(text, KNOWN);
        return known == null ? new ActivityStatus(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<ActivityStatus> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
