package org.wsisroadmaps.model;

import java.util.List;

/** The level of a strategic plan at which one of its codes stands. An open code: other codes than the constants are legal and kept. */
public final class StrategicLevel extends OpenCode {
    /** The code {@code goal}. */
    public static final StrategicLevel GOAL = new StrategicLevel("goal");

    /** The code {@code target}. */
    public static final StrategicLevel TARGET = new StrategicLevel("target");

    /** The code {@code objective}. */
    public static final StrategicLevel OBJECTIVE = new StrategicLevel("objective");

    /** The code {@code outcome}. */
    public static final StrategicLevel OUTCOME = new StrategicLevel("outcome");

    /** The code {@code output}. */
    public static final StrategicLevel OUTPUT = new StrategicLevel("output");

    /** The code {@code thematic-priority}. */
    public static final StrategicLevel THEMATIC_PRIORITY = new StrategicLevel("thematic-priority");

    /** The code {@code product-service}. */
    public static final StrategicLevel PRODUCT_SERVICE = new StrategicLevel("product-service");

    /** The code {@code enabler}. */
    public static final StrategicLevel ENABLER = new StrategicLevel("enabler");

    private static final long serialVersionUID = 1L;
    private static final List<StrategicLevel> KNOWN =
            List.of(GOAL, TARGET, OBJECTIVE, OUTCOME, OUTPUT, THEMATIC_PRIORITY, PRODUCT_SERVICE, ENABLER);

    private StrategicLevel(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static StrategicLevel of(String text) {
        StrategicLevel known = known(text, KNOWN);
        return known == null ? new StrategicLevel(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<StrategicLevel> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
