package org.wsisroadmaps.validation;

import java.util.Locale;

/** What a report says of the document as a whole. */
public enum Verdict {
    /** Everything was checked and there is no error. */
    VALID,
    /** Everything was checked and there is an error. */
    INVALID,
    /** Not everything could be checked: a rule did not finish, or the source could not be read at all. */
    INCOMPLETE;

    private final String text = name().toLowerCase(Locale.ROOT);

    /** Returns the word of reports, such as {@code valid}. */
    @Override
    public String toString() {
        return text;
    }
}
