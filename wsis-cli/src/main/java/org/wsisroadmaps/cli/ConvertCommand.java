package org.wsisroadmaps.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.NdjsonLine;
import org.wsisroadmaps.io.ReadResult;
import org.wsisroadmaps.io.RoadmapReadException;
import org.wsisroadmaps.model.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wsis convert}: reads a document and writes it in its canonical form, whole or not at all. */
@Command(
        name = "convert",
        description = "Writes a publication in its canonical form, as JSON, YAML or NDJSON.",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  converted; warnings of reading are on standard error",
            "  1  the document could not be read; nothing was written",
            "  2  wrong usage, or a file that could not be read or written"
        },
        sortOptions = false)
final class ConvertCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Output output;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before it runs the command
    private CommandSpec spec;

    @Parameters(paramLabel = "IN", description = "The document to read; '-' is standard input.")
    private String source = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "The file to write; '-' is standard output.")
    private String target = "";

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "The format of IN: ${COMPLETION-CANDIDATES} (default: by name, else content).")
    private @Nullable DocumentFormat from;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "The format of OUT: ${COMPLETION-CANDIDATES} (default: by name).")
    private @Nullable DocumentFormat to;

    ConvertCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        Optional<Path> file = file();
        DocumentFormat format = format(file);
        Input input = Input.of(source, from, surroundings.in());
        Problems problems = new Problems(source, output);
        Destination destination = new Destination(file, output);
        try {
            if (!input.hasLines()) {
                ReadResult result = input.read();
                problems.say(result);
                destination.write(result.publication(), format);
                return ExitCode.GOOD;
            }
            try (Stream<NdjsonLine> lines = input.lines()) {
                return format == DocumentFormat.NDJSON
                        ? copy(lines.iterator(), problems, destination)
                        : copyOne(lines.limit(2).toList(), problems, destination, format);
            }
        } catch (RoadmapReadException e) {
            return problems.say(e);
        }
    }

    private int copyOne(List<NdjsonLine> lines, Problems problems, Destination destination, DocumentFormat format) {
        if (lines.size() > 1) {
            throw misuse(source + " holds several publications, which only NDJSON can carry: use --to ndjson");
        }
        if (lines.isEmpty()) {
            problems.say(LineReading.NOTHING);
            return ExitCode.FOUND;
        }
        ReadResult result = lines.get(0).result();
        problems.say(result);
        destination.write(result.publication(), format);
        return ExitCode.GOOD;
    }

    private static int copy(Iterator<NdjsonLine> lines, Problems problems, Destination destination) {
        LineReading reading = new LineReading(lines, problems);
        Spliterator<Publication> publications = Spliterators.spliteratorUnknownSize(reading, Spliterator.ORDERED);
        try {
            destination.writeLines(StreamSupport.stream(publications, false));
        } catch (LineReading.Refused e) {
            return e.code();
        }
        return ExitCode.GOOD;
    }

    private DocumentFormat format(Optional<Path> file) {
        Optional<DocumentFormat> known = to == null ? file.flatMap(DocumentFormat::of) : Optional.of(to);
        return known.orElseThrow(() -> misuse(
                file.isEmpty()
                        ? "standard output has no name to tell its format: use --to"
                        : "the name of " + target
                                + " tells no format: use --to, or .json, .yaml, .yml, .ndjson or .jsonl"));
    }

    private Optional<Path> file() {
        try {
            return target.equals(Input.STANDARD) ? Optional.empty() : Optional.of(Path.of(target));
        } catch (InvalidPathException e) {
            throw Input.misnamed(spec.commandLine(), target, e);
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
