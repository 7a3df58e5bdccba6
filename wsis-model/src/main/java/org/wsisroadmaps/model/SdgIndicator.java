package org.wsisroadmaps.model;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A code of an indicator of the global framework for the Sustainable Development Goals, such as {@code 9.c.1}. Codes
 * were reused between editions of the framework; whether one exists is a question for the rules.
 */
@PlainStyle
@Value.Immutable
public abstract sealed class SdgIndicator implements Serializable permits ImmutableSdgIndicator {
    private static final long serialVersionUID = 1L;

    SdgIndicator() {}

    static SdgIndicator of(SdgTarget target, String item) {
        return ImmutableSdgIndicator.of(target, item);
    }

    /**
     * Reads an indicator as documents write it.
     *
     * @param text such as {@code 9.c.1} or {@code SDG 9.C.1}
     * @return the indicator
     * @throws IllegalArgumentException if the text is anything else, or the goal is not 1 to 17
     */
    public static SdgIndicator parse(String text) {
        return SdgCode.parse(text, 3).indicator();
    }

    /** {@return the target that the code begins with} */
    public abstract SdgTarget target();

    /** {@return the goal that the code begins with} */
    public SdgGoal goal() {
        return target().goal();
    }

    abstract String item();

    /** Returns the code, such as {@code 9.c.1}. */
    @Override
    public String toString() {
        return target() + "." + item();
    }
}
