package org.wsisroadmaps.io;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of problem a reader met. The text of a code is part of the format and never changes. */
public enum ProblemCode {
    /** The text is not well-formed JSON or YAML; reading stopped there. */
    SYNTAX,
    /** The bytes are not UTF-8. */
    ENCODING,
    /** There is no document: no token at all, or null. */
    EMPTY_DOCUMENT,
    /** The document says that it is of a version this library does not know. */
    UNSUPPORTED_VERSION,
    /** A member that the object does not have. */
    UNKNOWN_MEMBER,
    /** A member that stands in its object twice. */
    DUPLICATE_MEMBER,
    /** A member that its object needs. */
    MISSING_MEMBER,
    /** A member that is null. */
    NULL_MEMBER,
    /** A value of another type than the one due, an object in place of a text for example. */
    WRONG_TYPE,
    /** A value of the right type that is not legal. */
    MALFORMED_VALUE,
    /** A number where a code is due: an error in JSON, a warning in YAML. */
    NUMBER_FOR_CODE,
    /** Something that YAML knows and the format does not: an anchor, an alias, a tag, a second document. */
    FORBIDDEN_CONSTRUCT,
    /** More than a limit of the reader allows. */
    LIMIT_EXCEEDED,
    /** The source could not be read. */
    IO,
    /** A Cyrillic letter read as the Latin one it looks like; a warning. */
    LOOK_ALIKE_CHARACTER,
    /** A text that was kept as written, because nothing else could be made of it; a warning. */
    UNCLASSIFIED_TEXT;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Returns the code that reports write like this.
     *
     * @param text a text, such as {@code unknown-member}
     * @return the code, or empty where the text is none
     */
    public static Optional<ProblemCode> of(String text) {
        return Arrays.stream(values()).filter(code -> code.text.equals(text)).findFirst();
    }

    /**
     * Returns the code as reports write it.
     *
     * @return the code in kebab-case, {@code unknown-member} for example
     */
    @Override
    public String toString() {
        return text;
    }
}
