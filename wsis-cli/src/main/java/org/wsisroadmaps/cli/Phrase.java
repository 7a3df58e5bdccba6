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
    MORE("More"),

    NO_RULE("there is no rule '{0}'"),
    OF_READER("'{0}' is no rule but a problem of reading a document: see docs/format.md"),
    MEANT("{0}; did you mean {1}?"),
    OR("{0} or {1}"),

    /** Stands before what is said of something. */
    COLON("{0}: {1}"),
    BYTE("byte {0}"),
    MORE_PROBLEMS("and {0} more"),
    UNUSED("{0}: the suppression of {1} suppresses nothing in any of the files"),
    WRITTEN("{1}: written, a baseline of {0} finding", "{1}: written, a baseline of {0} findings"),
    NOT_VALIDATED("{0} could not be read, so that nothing was validated"),
    NOT_WRITTEN("{0}: not written, since not everything could be checked: {1}"),
    BASELINE_TO_FILE("a baseline is written to a file"),
    STANDARD_INPUT_ONCE("standard input can be read only once"),
    ONE_DOCUMENT("one document is compared with the edition before"),
    WOULD_REPLACE("the report would replace {0}"),
    MISNAMED("this is no name of a file here ({0}); a UTF-8 locale such as LC_ALL=C.UTF-8 may help"),
    CANNOT_WRITE("cannot write {0}: {1}"),
    CANNOT_PRINT("cannot write to standard output: {0}"),
    NO_FOLDER("there is no folder of that name"),
    UNUSABLE_RULES("nothing was done: {0}"),
    NO_MEMORY("there is not enough memory; give Java more of it with JAVA_TOOL_OPTIONS=-Xmx2g"),
    UNFORESEEN("this should not have happened, please report it: {0}"),
    DID_YOU_MEAN("Did you mean: {0}?"),
    TRY_HELP("Try '{0} --help'."),

    EDITION("Edition"),
    DATE("Date"),
    PUBLISHER("Publisher"),
    LANGUAGES("Languages"),
    DOCUMENT("Document"),
    ACTIVITIES("Activities"),
    TIME_SPAN("Time span"),
    ROADMAPS("Roadmaps"),
    LINE("Line"),
    TITLE("Title"),
    REVISION("Revision"),
    STATUS("Status"),
    GOALS("Sustainable Development Goals, with the activities that serve them"),
    GOAL("Goal"),
    ALL("All"),
    NO_GOAL("no goal"),
    NO_GOALS("none"),
    NOT_SERVED("Goals not served: {0}"),
    PARTNERS("Partners, with the activities that name them"),
    MORE_PARTNERS("and {0} more"),
    WITHOUT_STATUS("{0} without a status"),
    SPAN("{0} to {1}"),
    BESIDES("{0}; {1}"),
    UNKNOWN("unknown"),
    OPEN_ENDED("{0} open-ended"),
    WITHOUT_DATES("{0} without dates");

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
