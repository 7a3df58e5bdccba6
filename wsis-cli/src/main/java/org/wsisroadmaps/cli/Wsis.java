package org.wsisroadmaps.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.Translation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code wsis} command. */
@Command(
        name = "wsis",
        description = "Validates, converts and shows roadmaps of WSIS action lines.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        sortOptions = false)
public final class Wsis implements Runnable {
    private static final int HELP_WIDTH = 100;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before it runs the command
    private CommandSpec spec;

    private Wsis() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        System.exit(run(args, Surroundings.ofProcess()));
    }

    /** Runs the command and returns its exit code. Nothing is thrown, whatever happens. */
    static int run(String[] args, Surroundings surroundings) {
        Output output = new Output(surroundings);
        int code;
        try {
            code = execute(args, surroundings, output);
        } catch (RuntimeException | Error e) {
            code = Failures.report(e, output);
        }
        try {
            output.flush();
        } catch (RuntimeException e) {
            code = ExitCode.worst(code, Failures.report(e, output));
        }
        return code;
    }

    private static int execute(String[] args, Surroundings surroundings, Output output) {
        CommandLine line = new CommandLine(new Wsis());
        line.addSubcommand(new ValidateCommand(surroundings, output));
        line.addSubcommand(new ConvertCommand(surroundings, output));
        line.addSubcommand(new RulesCommand(surroundings, output));
        line.addSubcommand(new ShowCommand(surroundings, output));
        line.addSubcommand(new MatrixCommand(surroundings, output));
        line.addSubcommand(new CatalogueCommand(output));
        // Names of files are taken as they are: '@name' is a file of that name and no list of arguments.
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                surroundings.coloured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.registerConverter(CatalogueFormat.class, text -> Choices.of(text, CatalogueFormat.values()));
        line.registerConverter(DocumentFormat.class, text -> Choices.of(text, DocumentFormat.values()));
        line.registerConverter(LocalDate.class, Choices::day);
        line.registerConverter(MatrixFormat.class, text -> Choices.of(text, MatrixFormat.values()));
        line.registerConverter(Profile.class, text -> Choices.of(text, Profile.values()));
        line.registerConverter(ReportFormat.class, text -> Choices.of(text, ReportFormat.values()));
        line.registerConverter(Threshold.class, text -> Choices.of(text, Threshold.values()));
        line.registerConverter(Translation.class, Choices::language);
        line.setParameterExceptionHandler((e, given) -> Failures.misuse(e, output));
        line.setExecutionExceptionHandler((e, running, parsed) -> Failures.report(e, running, output));
        StringWriter help = new StringWriter();
        line.setOut(new PrintWriter(help));
        int code = line.execute(args);
        output.print(help.toString().replace("\r\n", "\n"));
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "a command is missing: use validate, convert, rules, show, matrix or catalogue");
    }
}
