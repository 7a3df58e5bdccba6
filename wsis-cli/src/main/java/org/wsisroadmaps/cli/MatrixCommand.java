package org.wsisroadmaps.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.ReadResult;
import org.wsisroadmaps.io.RoadmapReadException;
import org.wsisroadmaps.model.catalogue.Catalogues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wsis matrix}: which goals the action lines of a publication serve, beside what is expected of them. */
@Command(
        name = "matrix",
        description = "Sets the goals that a publication serves against the WSIS-SDG matrix.",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  written, whatever the matrix says",
            "  1  the document could not be read; nothing was written",
            "  2  wrong usage, or a file that could not be read or written"
        },
        sortOptions = false)
final class MatrixCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Output output;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before it runs the command
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The document, one publication; '-' is standard input.")
    private String source = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The form: ${COMPLETION-CANDIDATES} (default: by the name of the output, else text).")
    private @Nullable MatrixFormat format;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "The format of the document: ${COMPLETION-CANDIDATES} (default: by name, else content).")
    private @Nullable DocumentFormat from;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to write (default: standard output).")
    private String target = Input.STANDARD;

    MatrixCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        Optional<Path> file = ReportFile.of(target, List.of(source), spec.commandLine());
        Problems problems = new Problems(source, output);
        ReadResult result;
        try {
            result = Input.of(source, from, surroundings.in()).read();
        } catch (RoadmapReadException e) {
            return problems.say(e);
        }
        problems.say(result);
        MatrixFormat form = format == null ? MatrixFormat.of(file) : format;
        String text = form.of(Coverage.of(result.publication(), Catalogues.bundled()));
        if (file.isPresent()) {
            ReportFile.save(text, file.get());
        } else {
            output.print(text);
        }
        return ExitCode.GOOD;
    }
}
