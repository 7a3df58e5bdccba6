package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line on standard error and an exit code; nobody is shown a stack trace. */
final class Failures {
    private Failures() {}

    /** Reports wrong usage. */
    static int misuse(ParameterException e, Output output) {
        CommandLine line = e.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        output.say(command + ": " + Shown.line(reason(e)));
        List<String> near = e instanceof UnmatchedArgumentException unmatched ? meant(unmatched) : List.of();
        if (!near.isEmpty()) {
            output.say("Did you mean: " + String.join(", ", near) + "?");
        }
        output.say("Try '" + command + " --help'.");
        return ExitCode.MISUSE_OR_IO;
    }

    /** Returns the options or commands that may be meant; those of picocli only where they are options. */
    private static List<String> meant(UnmatchedArgumentException e) {
        return e.isUnknownOption()
                ? e.getSuggestions()
                : Nearest.to(
                        e.getUnmatched().get(0),
                        List.copyOf(e.getCommandLine().getSubcommands().keySet()));
    }

    private static String reason(ParameterException e) {
        boolean atTop = e.getCommandLine().getParent() == null;
        if (atTop && e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            return "there is no command '" + unmatched.getUnmatched().get(0) + "'";
        }
        return String.valueOf(e.getMessage());
    }

    /** Reports a failure nobody foresaw, or one of the file system. */
    static int report(Throwable e, Output output) {
        if (e instanceof UncheckedIOException || e instanceof IOException) {
            output.say("wsis: " + Shown.line(String.valueOf(e.getMessage())));
            return ExitCode.MISUSE_OR_IO;
        }
        if (e instanceof AllRules.Unusable) {
            output.say("wsis: nothing was done: " + Shown.line(String.valueOf(e.getMessage())));
            return ExitCode.INCOMPLETE;
        }
        if (e instanceof OutOfMemoryError) {
            output.say("wsis: there is not enough memory; give Java more of it with JAVA_TOOL_OPTIONS=-Xmx2g");
            return ExitCode.INCOMPLETE;
        }
        output.say("wsis: this should not have happened, please report it: " + Shown.line(e.toString()));
        return ExitCode.INCOMPLETE;
    }
}
