package org.wsisroadmaps.model;

import java.util.List;

/** Where the resources of an activity come from. An open code: other codes than the constants are legal and kept. */
public final class ResourceKind extends OpenCode {
    /** The code {@code none}. */
    public static final ResourceKind NONE = new ResourceKind("none");

    /** The code {@code within-existing-resources}. */
    public static final ResourceKind WITHIN_EXISTING_RESOURCES = new ResourceKind("within-existing-resources");

    /** The code {@code regular-budget}. */
    public static final ResourceKind REGULAR_BUDGET = new ResourceKind("regular-budget");

    /** The code {@code extra-budgetary}. */
    public static final ResourceKind EXTRA_BUDGETARY = new ResourceKind("extra-budgetary");

    /** The code {@code mixed}. */
    public static final ResourceKind MIXED = new ResourceKind("mixed");

    /** The code {@code to-be-determined}. */
    public static final ResourceKind TO_BE_DETERMINED = new ResourceKind("to-be-determined");

    private static final long serialVersionUID = 1L;
    private static final List<ResourceKind> KNOWN =
            List.of(NONE, WITHIN_EXISTING_RESOURCES, REGULAR_BUDGET, EXTRA_BUDGETARY, MIXED, TO_BE_DETERMINED);

    private ResourceKind(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static ResourceKind of(String text) {
        ResourceKind known = known(text, KNOWN);
        return known == null ? new ResourceKind(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<ResourceKind> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
