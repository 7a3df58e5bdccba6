package org.wsisroadmaps.cli;

import java.util.Locale;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.validation.Verdict;

/**
 * What the command says beside reports, in English. Other languages have it under keys such as {@code cli.rule}; what
 * counts something has the count as its first argument.
 */
enum Phrase {
    FILES("{0} file: {1}", "{0} files: {1}"),
    VALID("{0} valid"),
    INVALID("{0} invalid"),
    INCOMPLETE("{0} incomplete"),
    RULE("Rule"),
    FAULT("Fault"),
    RULES(
            "{0} rule. {1} not run; {2} milder in a roadmap whose status is draft. More about one: wsis rules ID",
            "{0} rules. {1} not run; {2} milder in a roadmap whose status is draft. More about one: wsis rules ID"),
    ABOUT_POLICY("About the policy itself:"),
    NOT_RUN("not run"),
    IN_DRAFTS("{0} ({1} in a roadmap whose status is draft)"),
    SEVERITY("Severity"),
    PARAMETERS("Parameters"),
    PARAMETER("{0} ({1} to {2})"),
    WHY("Why"),
    WHAT_TO_DO("What to do"),
    SOURCE("Source"),
    MORE("More");

    private final String key = "cli." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String one;
    private final String other;

    Phrase(String text) {
        this(text, text);
    }

    Phrase(String one, String other) {
        this.one = one;
        this.other = other;
    }

    /** Returns how many files there are with a verdict, as a message. */
    static Message count(Verdict verdict, int count) {
        Phrase phrase = switch (verdict) {
            case VALID -> VALID;
            case INVALID -> INVALID;
            case INCOMPLETE -> INCOMPLETE;
        };
        return phrase.counting(count);
    }

    /** Returns the message that says this of something. */
    Message of(Object... arguments) {
        return Message.of(key, other, arguments);
    }

    /** Returns the message that says this of a number of things, and perhaps more of them. */
    Message counting(int count, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = count;
        System.arraycopy(others, 0, arguments, 1, others.length);
        return Message.of(key, count == 1 ? one : other, arguments);
    }
}
