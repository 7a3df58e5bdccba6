package org.wsisroadmaps.validation;

/** Says in a line why something broke. What broke is not trusted to be able to say it. */
final class Failure {
    private Failure() {}

    /** Returns the name of what was thrown and its message, where it has one that can be had. */
    static String cause(Throwable failure) {
        String message = message(failure);
        return failure instanceof Stopwatch.OutOfTime
                ? message
                : failure.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
    }

    private static String message(Throwable failure) {
        try {
            String message = failure.getMessage();
            return message == null ? "" : Findings.quoted(message);
        } catch (Throwable another) {
            return "";
        }
    }
}
