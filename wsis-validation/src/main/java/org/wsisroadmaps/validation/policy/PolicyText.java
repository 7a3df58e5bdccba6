package org.wsisroadmaps.validation.policy;

import java.util.Locale;
import org.wsisroadmaps.model.IllegalValueException;
import org.wsisroadmaps.model.Message;

/** What is said about the files of policies and baselines, in English. Other languages have it under {@code policy-file}. */
enum PolicyText {
    OTHER_VERSION("the file is of version {0}, not of {1}"),
    OTHER_FORMAT("the format has to be {0}, not {1}"),
    NO_FOLDER("a policy without a folder names no baseline"),
    NO_FILE_NAME("no file can have the name '{0}' here"),
    NO_RULE("there is no rule '{0}'"),
    NEAREST("{0}; {1} is one"),
    OF_READER("{0} is no rule but a problem of reading a document, which no policy changes"),
    ABOUT_POLICY("{0} is about the policy itself, so that it cannot be suppressed, only switched off"),
    NO_PARAMETERS("the rule {0} has no parameters"),
    OTHER_PARAMETERS("the rule {0} has no parameter '{1}' but {2}"),
    OF_RULE("the rule {0}: {1}"),
    SEVERITY("a severity is error, warning, info or off"),
    COUNT("a finding that is known occurs at least once"),
    NO_SLASH("a pointer begins with a slash, such as /roadmaps/*/activities/**"),
    PART_OF_SEGMENT("a * stands for a whole segment of a pointer, ** for any number of them"),
    TILDE("a tilde is written ~0 in a pointer, a slash inside a name ~1"),
    /** What a suppression is about. */
    IN_ACTIVITY("{0} in the activity {1}"),
    IN_ROADMAP("{0} in the roadmap {1}"),
    AT("{0} at {1}");

    private final String key = "policy-file." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String text;

    PolicyText(String text) {
        this.text = text;
    }

    /** Returns the message that says this of something. */
    Message of(Object... arguments) {
        return Message.of(key, text, arguments);
    }

    /** Returns what is to be thrown where this is wrong with a value. */
    IllegalValueException refusal(Object... arguments) {
        return new IllegalValueException(of(arguments));
    }

    /** Returns the English text with its places. */
    @Override
    public String toString() {
        return text;
    }
}
