package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.validation.Translation;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line on standard error and an exit code; nobody is shown a stack trace. */
final class Failures {
    private Failures() {}

    /** Reports wrong usage. */
    static int misuse(ParameterException e, Output output) {
        CommandLine line = e.getCommandLine();
        Translation language = language(line);
        String command = line.getCommandSpec().qualifiedName();
        String reason = e instanceof Misuse misuse ? language.text(misuse.reason()) : reason(e);
        output.say(command + ": " + Shown.line(reason));
        List<String> near = e instanceof UnmatchedArgumentException unmatched ? meant(unmatched) : List.of();
        if (!near.isEmpty()) {
            output.say(language.text(Phrase.DID_YOU_MEAN.of(String.join(", ", near))));
        }
        output.say(language.text(Phrase.TRY_HELP.of(command)));
        return ExitCode.MISUSE_OR_IO;
    }

    /** Returns the language that was asked for, as far as the arguments were understood. */
    private static Translation language(CommandLine line) {
        OptionSpec option = line.getCommandSpec().findOption("--lang");
        return option != null && option.getValue() instanceof Translation language ? language : Translation.english();
    }

    /** Returns the options or commands that may be meant. */
    private static List<String> meant(UnmatchedArgumentException e) {
        CommandLine line = e.getCommandLine();
        return Nearest.to(
                e.getUnmatched().get(0),
                List.copyOf(
                        e.isUnknownOption()
                                ? line.getCommandSpec().optionsMap().keySet()
                                : line.getSubcommands().keySet()));
    }

    private static String reason(ParameterException e) {
        boolean atTop = e.getCommandLine().getParent() == null;
        if (atTop && e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            return "there is no command '" + unmatched.getUnmatched().get(0) + "'";
        }
        return String.valueOf(e.getMessage());
    }

    /** Reports a failure nobody foresaw, or one of the file system, of a command. */
    static int report(Throwable e, CommandLine line, Output output) {
        return report(e, language(line), output);
    }

    /** Reports a failure nobody foresaw, or one of the file system. */
    static int report(Throwable e, Output output) {
        return report(e, Translation.english(), output);
    }

    private static int report(Throwable e, Translation language, Output output) {
        if (e instanceof WriteFailure failure) {
            return said(failure.reason(), ExitCode.MISUSE_OR_IO, language, output);
        }
        if (e instanceof UncheckedIOException || e instanceof IOException) {
            return said(Message.verbatim(String.valueOf(e.getMessage())), ExitCode.MISUSE_OR_IO, language, output);
        }
        Message what = Phrase.UNFORESEEN.of(e.toString());
        if (e instanceof AllRules.Unusable) {
            what = Phrase.UNUSABLE_RULES.of(String.valueOf(e.getMessage()));
        } else if (e instanceof OutOfMemoryError) {
            what = Phrase.NO_MEMORY.of();
        }
        return said(what, ExitCode.INCOMPLETE, language, output);
    }

    private static int said(Message what, int code, Translation language, Output output) {
        output.say("wsis: " + Shown.line(language.text(what)));
        return code;
    }
}
