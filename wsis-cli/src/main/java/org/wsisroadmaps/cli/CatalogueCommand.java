package org.wsisroadmaps.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.catalogue.Catalogues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wsis catalogue}: what codes mean, as far as the library knows. */
@Command(
        name = "catalogue",
        description = "Lists the catalogues, prints one, or tells everything about a code.",
        sortOptions = false)
final class CatalogueCommand implements Callable<Integer> {
    private final Output output;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before it runs the command
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            description = "A catalogue, such as sdg, lines, matrix or resolutions.")
    private @Nullable String name;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "CODE",
            description = "A code in it, such as 9.c, C2 or PP 130; it may hold blanks.")
    private List<String> code = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The form: ${COMPLETION-CANDIDATES} (default: text).")
    private CatalogueFormat format = CatalogueFormat.TEXT;

    CatalogueCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Catalogues catalogues = Catalogues.bundled();
        boolean json = format == CatalogueFormat.JSON;
        String wanted = name;
        if (wanted == null) {
            output.print(json ? CatalogueJson.of(catalogues) : CatalogueText.of(catalogues));
            return ExitCode.GOOD;
        }
        Shelf shelf = Shelf.of(wanted).orElseThrow(() -> unknown("catalogue", wanted, Shelf.names()));
        Listing listing = shelf.listing(catalogues);
        if (code.isEmpty()) {
            output.print(
                    json
                            ? CatalogueJson.of(shelf, catalogues, listing.entries())
                            : CatalogueText.of(shelf, catalogues));
            return ExitCode.GOOD;
        }
        String asked = String.join(" ", code);
        List<Entry> found = listing.find(asked);
        if (found.isEmpty()) {
            throw unknown("code", asked, listing.codes());
        }
        output.print(json ? CatalogueJson.of(shelf, catalogues, found) : CatalogueText.of(shelf, catalogues, found));
        return ExitCode.GOOD;
    }

    private ParameterException unknown(String what, String asked, List<String> known) {
        List<String> near = Nearest.to(asked, known);
        String hint = near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
        return new ParameterException(spec.commandLine(), "there is no " + what + " '" + asked + "'" + hint);
    }
}
