package org.wsisroadmaps.validation;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.IllegalValueException;

/** The family of roadmaps a document belongs to, which decides how severe each rule is and whether it runs. */
public enum Profile {
    /** Roadmaps in the manner of 2010: with their impact on resources, before there were SDGs. */
    ITU_2010("itu-2010"),
    /** Roadmaps in the manner of 2017: aligned with the Sustainable Development Goals. The default. */
    ITU_2017("itu-2017"),
    /** Implementation road maps after the twenty-year review: with GDC objectives, indicators and progress. */
    WSIS_20("wsis-20");

    private final String code;

    Profile(String code) {
        this.code = code;
    }

    /**
     * Returns the profile with a code.
     *
     * @param code such as {@code itu-2017}, compared exactly
     * @return the profile
     * @throws IllegalArgumentException if there is no such profile
     */
    public static Profile of(String code) {
        for (Profile profile : values()) {
            if (profile.code.equals(code)) {
                return profile;
            }
        }
        String known = Arrays.stream(values()).map(Profile::toString).collect(Collectors.joining(", "));
        throw new IllegalValueException(PolicyWord.NO_PROFILE.of(code, known));
    }

    /** Returns the code, such as {@code itu-2017}. */
    @Override
    public String toString() {
        return code;
    }
}
