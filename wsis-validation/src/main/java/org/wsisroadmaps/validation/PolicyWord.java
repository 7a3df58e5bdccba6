package org.wsisroadmaps.validation;

import java.util.Locale;
import org.wsisroadmaps.model.Message;

/** Words of messages about policies, in English. Other languages have them under {@code policy}. */
enum PolicyWord {
    /** Stands for the file of a policy that has none. */
    POLICY("the policy"),
    /** Stands for the file of a baseline that has none. */
    BASELINE("the baseline"),
    /** Where a suppression is that has no line. */
    NUMBERED("{0}, /suppressions/{1}"),
    NO_PROFILE("'{0}' is no profile: use {1}"),
    OUT_OF_RANGE("{0} is {1} to {2}, not {3}");

    private final String key = "policy." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String text;

    PolicyWord(String text) {
        this.text = text;
    }

    /** Returns the message that says this of something. */
    Message of(Object... arguments) {
        return Message.of(key, text, arguments);
    }
}
