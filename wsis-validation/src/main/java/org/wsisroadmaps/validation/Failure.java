package org.wsisroadmaps.validation;

/** Says in a line why something broke. What broke is not trusted to be able to say it. */
final class Failure {
    private Failure() {}

    /** Returns the name of what was thrown and its message as reports quote it, where it has one that can be had. */
    static String cause(Throwable failure) {
        return failure instanceof Stopwatch.OutOfTime
                ? message(failure)
                : named(failure, Findings.quoted(message(failure)));
    }

    /** Returns the same of what was thrown and of all that caused it, uncut. */
    static String causes(Throwable failure) {
        StringBuilder all = new StringBuilder(named(failure, message(failure)));
        Throwable cause = failure.getCause();
        for (int depth = 0; cause != null && depth < 5; depth++) {
            all.append(", since ").append(named(cause, message(cause)));
            cause = cause.getCause();
        }
        return all.toString();
    }

    private static String named(Throwable failure, String message) {
        return failure.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
    }

    private static String message(Throwable failure) {
        try {
            String message = failure.getMessage();
            return message == null ? "" : message;
        } catch (Throwable another) {
            return "";
        }
    }
}
