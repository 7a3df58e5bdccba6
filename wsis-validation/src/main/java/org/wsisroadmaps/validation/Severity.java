package org.wsisroadmaps.validation;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** The document must not stay as it is; it is invalid. */
    ERROR,
    /** Somebody should look at it; there can be a good reason. */
    WARNING,
    /** Worth knowing. */
    INFO;

    private final String text = name().toLowerCase(Locale.ROOT);

    /** Returns the word of reports, such as {@code error}. */
    @Override
    public String toString() {
        return text;
    }

    Severity atMost(Severity greatest) {
        return compareTo(greatest) < 0 ? greatest : this;
    }
}
