package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code from a list that may grow: its known values are constants of the subclass, unknown ones are kept as they
 * are. The text is letters and digits in groups that are joined by single hyphens, and is compared exactly.
 */
public abstract sealed class OpenCode implements Serializable
        permits RoadmapStatus,
                Framework,
                FacilitationRole,
                ActivityKind,
                ActivityStatus,
                Sector,
                LinkStrength,
                StrategicLevel,
                ResolutionBody,
                ResolutionKind,
                AdoptionAction,
                ProgrammeKind,
                InitiativeKind,
                ResultType,
                Frequency,
                PartnerGroup,
                PartnerRole,
                StakeholderCategory,
                ResourceKind,
                Region {
    private static final long serialVersionUID = 1L;

    /** The code as it is written. */
    private final String text;

    OpenCode(String text) {
        this.text = text;
    }

    /** Returns the constant of this text, or null where there is none. */
    static <C extends OpenCode> @Nullable C known(String text, List<C> known) {
        for (C code : known) {
            if (code.toString().equals(text)) {
                return code;
            }
        }
        return null;
    }

    /** Returns a text that none of the constants has, if it can be a code. */
    static String checked(String text, List<? extends OpenCode> known) {
        if (!isOpenCode(text)) {
            throw Illegal.CODE.of(Quoted.of(text), known.get(0));
        }
        return text;
    }

    private static boolean isOpenCode(String text) {
        boolean inGroup = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Ascii.isLetterOrDigit(c)) {
                inGroup = true;
            } else if (c == '-' && inGroup) {
                inGroup = false;
            } else {
                return false;
            }
        }
        return inGroup;
    }

    /**
     * Tells whether the code is one that the format names.
     *
     * @return whether this code equals a constant of its class
     */
    public abstract boolean isKnown();

    @Override
    @SuppressWarnings("EqualsGetClass") // codes of two lists are never equal, and each list is a final class
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((OpenCode) other).text.equals(text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** Returns the code itself. */
    @Override
    public final String toString() {
        return text;
    }
}
