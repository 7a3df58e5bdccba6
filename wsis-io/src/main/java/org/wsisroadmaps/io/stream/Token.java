package org.wsisroadmaps.io.stream;

/** The kinds of tokens a document is made of, and of the values that begin with them. */
public enum Token {
    /** The start of an object. */
    OBJECT,
    /** The end of an object. */
    END_OBJECT,
    /** The start of a list. */
    LIST,
    /** The end of a list. */
    END_LIST,
    /** The name of a member; its value comes next. */
    NAME,
    /** A text; in YAML any scalar that is not null. */
    TEXT,
    /** A number, in JSON. */
    NUMBER,
    /** The word true, in JSON. */
    TRUE,
    /** The word false, in JSON. */
    FALSE,
    /** Null. */
    NULL,
    /** A value that was already reported and of which nothing can be read, a YAML alias for example. */
    REFUSED,
    /** The end of the document, or of what can be read of it. */
    END
}
