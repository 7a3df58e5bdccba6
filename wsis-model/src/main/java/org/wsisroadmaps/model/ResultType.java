package org.wsisroadmaps.model;

import java.util.List;

/** What an expected result is: a deliverable, or the change it brings about. An open code: other codes than the constants are legal and kept. */
public final class ResultType extends OpenCode {
    /** The code {@code output}. */
    public static final ResultType OUTPUT = new ResultType("output");

    /** The code {@code outcome}. */
    public static final ResultType OUTCOME = new ResultType("outcome");

    /** The code {@code deliverable}. */
    public static final ResultType DELIVERABLE = new ResultType("deliverable");

    private static final long serialVersionUID = 1L;
    private static final List<ResultType> KNOWN = List.of(OUTPUT, OUTCOME, DELIVERABLE);

    private ResultType(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static ResultType of(String text) {
        ResultType known = known(text, KNOWN);
        return known == null ? new ResultType(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<ResultType> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
