package org.wsisroadmaps.validation.report;

import java.util.Locale;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.SuppressedFinding;

/**
 * What reports say around the findings, in English. Other languages have it under keys such as {@code report.fix};
 * what counts something has the count as its first argument.
 */
enum Word {
    /** Stands for the source of a model that has none. */
    PUBLICATION("publication"),
    BYTE("byte {0}"),
    /** Stands between a severity and what was found. */
    COLON(": "),
    VALUE("value: {0}"),
    FIX("fix: {0}"),
    MORE("and {0} more"),
    NOT_RUN("{0}: the rule {1} did not finish: {2}"),
    /** Source, verdict, counts, profile and day. */
    SUMMARY("{0}: {1}: {2}, {3}, {4} (profile {5}, as of {6})"),
    ERRORS("{0} error", "{0} errors"),
    WARNINGS("{0} warning", "{0} warnings"),
    INFOS("{0} info", "{0} infos"),
    /** The number of those that are suppressed, after the number of infos. */
    SUPPRESSED("{1}, {0} suppressed"),
    /** Why a finding is held back that is in the baseline. */
    KNOWN("known in the baseline");

    private final String key = "report." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String one;
    private final String other;

    Word(String text) {
        this(text, text);
    }

    Word(String one, String other) {
        this.one = one;
        this.other = other;
    }

    /** Returns how many findings of a severity there are, as a message. */
    static Message count(Severity severity, int count) {
        Word word = switch (severity) {
            case ERROR -> ERRORS;
            case WARNING -> WARNINGS;
            case INFO -> INFOS;
        };
        return word.counting(count);
    }

    /** Returns how many infos there are, and how many findings are suppressed where there are any, as a message. */
    static Message last(int infos, int suppressed) {
        Message count = count(Severity.INFO, infos);
        return suppressed == 0 ? count : SUPPRESSED.of(suppressed, count);
    }

    /** Returns why a finding is held back: the reason of the suppression as it was written, or that it is known. */
    static Message reason(SuppressedFinding suppressed) {
        return suppressed.isKnown() ? KNOWN.of() : Message.verbatim(suppressed.reason());
    }

    /** Returns the message that says this of something. */
    Message of(Object... arguments) {
        return Message.of(key, other, arguments);
    }

    /** Returns the message that says this of a number of things. */
    Message counting(int count) {
        return Message.of(key, count == 1 ? one : other, count);
    }
}
