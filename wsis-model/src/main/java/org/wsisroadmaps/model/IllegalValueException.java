package org.wsisroadmaps.model;

import java.io.Serial;

/** Thrown where a text, number or code is no legal value of the model. It can tell so in any language. */
public final class IllegalValueException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Message problem;

    /**
     * Makes the exception.
     *
     * @param problem what is wrong
     */
    public IllegalValueException(Message problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** {@return what is wrong, of which the message of this exception is the English text} */
    public Message problem() {
        return problem;
    }
}
