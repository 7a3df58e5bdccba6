package org.wsisroadmaps.cli;

import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.NdjsonLine;
import org.wsisroadmaps.io.ReadResult;
import org.wsisroadmaps.io.RoadmapReadException;
import org.wsisroadmaps.validation.Translation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wsis show}: a readable summary of a publication. */
@Command(
        name = "show",
        description = "Shows what a publication holds: its roadmaps, their activities and the goals they serve.",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  shown",
            "  1  the document could not be read",
            "  2  wrong usage, or a file that could not be opened or read"
        },
        sortOptions = false)
final class ShowCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Output output;

    @Parameters(paramLabel = "IN", description = "The document; '-' is standard input.")
    private String source = "";

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "The format of the document: ${COMPLETION-CANDIDATES} (default: by name, else content).")
    private @Nullable DocumentFormat from;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "The language: en, fr (default: en, and of texts the first language of the document).")
    private @Nullable Translation language;

    ShowCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        Input input = Input.of(source, from, surroundings.in());
        Problems problems = new Problems(source, output, language == null ? Translation.english() : language);
        try {
            if (!input.hasLines()) {
                show(input.read(), problems);
                return ExitCode.GOOD;
            }
            try (Stream<NdjsonLine> lines = input.lines()) {
                return showAll(lines.iterator(), problems);
            }
        } catch (RoadmapReadException e) {
            return problems.say(e);
        }
    }

    private int showAll(Iterator<NdjsonLine> lines, Problems problems) {
        LineReading reading = new LineReading(lines, problems);
        boolean first = true;
        try {
            while (reading.hasNext()) {
                output.print(first ? "" : "\n");
                output.print(Summary.of(reading.next(), language));
                first = false;
            }
        } catch (LineReading.Refused e) {
            return e.code();
        }
        return ExitCode.GOOD;
    }

    private void show(ReadResult result, Problems problems) {
        problems.say(result);
        output.print(Summary.of(result.publication(), language));
    }
}
