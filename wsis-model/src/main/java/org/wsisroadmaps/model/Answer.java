package org.wsisroadmaps.model;

/** The answer to a question about a time, which the text of a roadmap may leave open. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** The roadmap does not say enough to tell. */
    UNKNOWN
}
