package org.wsisroadmaps.io.stream;

import java.util.Locale;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.model.IllegalValueException;
import org.wsisroadmaps.model.Message;

/**
 * What readers say about a document, in English. Other languages have it under the same keys: the code of the problem,
 * or {@code reader} for the words inside of such texts, with a name where there are several.
 */
public enum ProblemText {
    NO_DOCUMENT(ProblemCode.EMPTY_DOCUMENT, "there is no document"),
    TEXT_AFTER_END(ProblemCode.SYNTAX, "only white space may come after the document"),
    SUDDEN_END(ProblemCode.SYNTAX, "the text ends before the document does"),
    UNEXPECTED(ProblemCode.SYNTAX, "{0} is not expected here"),
    MISSING_COLON(ProblemCode.SYNTAX, "a colon is missing after this"),
    SEVERAL_PUBLICATIONS(ProblemCode.SYNTAX, "there is more than one publication; read them line by line"),
    NOT_UTF_8(ProblemCode.ENCODING, "not UTF-8 from the byte {0} on"),
    OTHER_VERSION(ProblemCode.UNSUPPORTED_VERSION, "the document is of version {0}, not of {1}"),
    NO_MEMBER(ProblemCode.UNKNOWN_MEMBER, "no member has the name '{0}'"),
    NO_MEMBER_OF_KIND(ProblemCode.UNKNOWN_MEMBER, "a timeframe of the kind {0} has no member '{1}'"),
    SECOND_NAME_OF_PARTNER(
            ProblemCode.UNKNOWN_MEMBER, "a partner has one of organization, group and name, and has {0} already"),
    SECOND_MEMBER(ProblemCode.DUPLICATE_MEMBER, "the member '{0}' occurs a second time"),
    SECOND_LANGUAGE(ProblemCode.DUPLICATE_MEMBER, "the language {0} occurs a second time"),
    MISSING(ProblemCode.MISSING_MEMBER, "the member {0} is missing"),
    NULL(ProblemCode.NULL_MEMBER, "null where {0} is due; leave the member out"),
    OTHER_TYPE(ProblemCode.WRONG_TYPE, "{0} where {1} is due"),
    NO_INTEGER(ProblemCode.MALFORMED_VALUE, "not a whole number from -2147483648 to 2147483647"),
    NO_DECIMAL(ProblemCode.MALFORMED_VALUE, "not a decimal number of at most 64 digits"),
    ILLEGAL_CHARACTER(ProblemCode.MALFORMED_VALUE, "the character {0} is not legal in a text"),
    EMPTY_TEXT(ProblemCode.MALFORMED_VALUE, "an empty text; leave the member out"),
    ILLEGAL_VALUE(ProblemCode.MALFORMED_VALUE, "not a legal value"),
    OTHER_FORMAT(ProblemCode.MALFORMED_VALUE, "this is no roadmap document: the format is {0}"),
    NO_DIGITS(ProblemCode.MALFORMED_VALUE, "'{0}' is not legal here: use the digits of its number, such as 3"),
    NO_COUNTRY(ProblemCode.MALFORMED_VALUE, "'{0}' is not legal here: use an ISO 3166-1 alpha-2 code such as CH"),
    NO_CURRENCY(ProblemCode.MALFORMED_VALUE, "'{0}' is not legal here: use an ISO 4217 code such as CHF"),
    NO_KIND_OF_TIMEFRAME(
            ProblemCode.MALFORMED_VALUE,
            "'{0}' is no kind of timeframe: use range, ongoing, recurring, event, cycle, undetermined or verbatim"),
    NUMBER(ProblemCode.NUMBER_FOR_CODE, "a number where a code is due"),
    CODE_LIKE_NUMBER(ProblemCode.NUMBER_FOR_CODE, "a code without quotes that YAML takes for a number"),
    NOT_ALLOWED(ProblemCode.FORBIDDEN_CONSTRUCT, "{0} is not allowed"),
    LIMIT(ProblemCode.LIMIT_EXCEEDED, "limit of {0} {1} exceeded: {2}"),
    NAMES_TOO_ALIKE(ProblemCode.LIMIT_EXCEEDED, "too many names are too much alike"),
    UNREADABLE(ProblemCode.IO, "cannot read {0}: {1}"),
    FAILED_SOURCE(ProblemCode.IO, "the source failed: {0}"),
    CYRILLIC(ProblemCode.LOOK_ALIKE_CHARACTER, "a Cyrillic letter was read as the Latin one"),
    UNCLASSIFIED(ProblemCode.UNCLASSIFIED_TEXT, "no known spelling of {0}, such as {1}; it is kept as written"),

    OBJECT("an object"),
    LIST("a list"),
    TEXT("a text"),
    ANY_NUMBER("a number"),
    WHOLE_NUMBER("a whole number"),
    BOOLEAN("true or false"),
    CODE("a code"),
    NOTHING("nothing"),
    LINE_END("the end of the line"),
    TAB("a tab"),
    BYTE_ORDER_MARK("a byte order mark"),
    CHARACTER("the character {0}"),
    QUOTE("\"'\""),
    FOUND("'{0}'"),
    ANCHOR("an anchor"),
    ALIAS("an alias"),
    TAG("a tag"),
    DIRECTIVE("a directive"),
    MERGE_KEY("a merge key"),
    COMPLEX_KEY("a complex key"),
    SECOND_DOCUMENT("a second document"),
    BYTES("bytes"),
    TOKENS("tokens"),
    LEVELS("levels of depth"),
    NAME_LENGTH("characters of a name"),
    TEXT_LENGTH("characters of a text"),
    NUMBER_LENGTH("characters of a number"),
    MEMBERS("members"),
    ACTIVITIES("activities"),
    LINKS("links of an activity"),
    EXTENSION_MEMBERS("members of an extensions object"),
    EXTENSION_VALUES("values in extensions"),
    NO_SUCH_FILE("there is no such file"),
    NO_PERMISSION("permission is denied"),
    FOLDER("it is a folder"),
    RESOLUTION("a resolution"),
    STRATEGIC_GOAL("a strategic goal"),
    TIMEFRAME("a timeframe"),
    QUESTION("a study Question");

    private final String group;
    private final String text;

    ProblemText(ProblemCode code, String text) {
        this(code.toString(), text);
    }

    ProblemText(String text) {
        this("reader", text);
    }

    ProblemText(String group, String text) {
        this.group = group;
        this.text = text;
    }

    /**
     * Returns the message that says this of something.
     *
     * @param arguments what takes the places in the text, words of this list included
     * @return the message
     */
    public Message of(Object... arguments) {
        Object[] parts = arguments.clone();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] instanceof ProblemText word) {
                parts[i] = word.of();
            }
        }
        // Put together here, since a clean document asks for no key.
        return Message.of(group + "." + name().toLowerCase(Locale.ROOT).replace('_', '-'), text, parts);
    }

    /**
     * Returns what is to be thrown where a text is refused outside of the model.
     *
     * @param text the text
     * @return the exception
     */
    public IllegalValueException refusing(String text) {
        return new IllegalValueException(of(text));
    }

    /**
     * Returns what an exception of the model has to say.
     *
     * @param exception the exception
     * @return its message, in every language where the model refused a value
     */
    public static Message message(RuntimeException exception) {
        if (exception instanceof IllegalValueException illegal) {
            return illegal.problem();
        }
        String message = exception.getMessage();
        return message == null ? ILLEGAL_VALUE.of() : Message.verbatim(message);
    }

    /** Returns the English text with its places. */
    @Override
    public String toString() {
        return text;
    }
}
