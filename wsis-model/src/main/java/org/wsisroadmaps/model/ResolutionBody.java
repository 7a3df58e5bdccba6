package org.wsisroadmaps.model;

import java.util.List;

/** The body that adopted a resolution or another text of authority. An open code: other codes than the constants are legal and kept. */
public final class ResolutionBody extends OpenCode {
    /** The ITU Plenipotentiary Conference. */
    public static final ResolutionBody PP = new ResolutionBody("PP");

    /** The ITU Council. */
    public static final ResolutionBody COUNCIL = new ResolutionBody("Council");

    /** The World Telecommunication Development Conference. */
    public static final ResolutionBody WTDC = new ResolutionBody("WTDC");

    /** The World Telecommunication Standardization Assembly. */
    public static final ResolutionBody WTSA = new ResolutionBody("WTSA");

    /** The Radiocommunication Assembly. */
    public static final ResolutionBody RA = new ResolutionBody("RA");

    /** The World Radiocommunication Conference. */
    public static final ResolutionBody WRC = new ResolutionBody("WRC");

    /** The ITU Standardization Sector. */
    public static final ResolutionBody ITU_T = new ResolutionBody("ITU-T");

    /** The ITU Radiocommunication Sector. */
    public static final ResolutionBody ITU_R = new ResolutionBody("ITU-R");

    /** The ITU Development Sector. */
    public static final ResolutionBody ITU_D = new ResolutionBody("ITU-D");

    /** The United Nations General Assembly. */
    public static final ResolutionBody UNGA = new ResolutionBody("UNGA");

    /** The United Nations Economic and Social Council. */
    public static final ResolutionBody ECOSOC = new ResolutionBody("ECOSOC");

    /** The Commission on Science and Technology for Development. */
    public static final ResolutionBody CSTD = new ResolutionBody("CSTD");

    /** The World Summit on the Information Society. */
    public static final ResolutionBody WSIS = new ResolutionBody("WSIS");

    private static final long serialVersionUID = 1L;
    private static final List<ResolutionBody> KNOWN =
            List.of(PP, COUNCIL, WTDC, WTSA, RA, WRC, ITU_T, ITU_R, ITU_D, UNGA, ECOSOC, CSTD, WSIS);

    private ResolutionBody(String text) {
        super(text);
    }

    /**
     * Returns the code of this text.
     *
     * @param text the code, letters, digits and single hyphens, compared exactly
     * @return the constant where there is one, else a code of its own
     * @throws IllegalArgumentException if the text is not an open code
     */
    public static ResolutionBody of(String text) {
        ResolutionBody known = known(text, KNOWN);
        return known == null ? new ResolutionBody(checked(text, KNOWN)) : known;
    }

    /**
     * Returns the codes that the format names.
     *
     * @return the constants of this class in their order
     */
    public static List<ResolutionBody> known() {
        return KNOWN;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
