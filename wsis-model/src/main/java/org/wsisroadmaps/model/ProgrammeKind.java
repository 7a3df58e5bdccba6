package org.wsisroadmaps.model;

import java.util.List;

/** The kind of an entry of a development action plan. An open code: other codes than the constants are legal and kept. */
public final class ProgrammeKind extends OpenCode {
    /** The code {@code programme}. */
    public static final ProgrammeKind PROGRAMME = new ProgrammeKind("programme");

    /** The code {@code objective}. */
    public static final ProgrammeKind OBJECTIVE = new ProgrammeKind("objective");

    /** The code {@code output}. */
    public static final ProgrammeKind OUTPUT = new ProgrammeKind("output");

    /** The code {@code priority}. */
    public static final ProgrammeKind PRIORITY = new ProgrammeKind("priority");

    private static final long serialVersionUID = 1L;
    private static final List<ProgrammeKind> KNOWN = List.of(PROGRAMME, OBJECTIVE, OUTPUT, PRIORITY);

    private ProgrammeKind(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static ProgrammeKind of(String text) {
        ProgrammeKind known = known(text, KNOWN);
        return known == null ? new ProgrammeKind(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<ProgrammeKind> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
