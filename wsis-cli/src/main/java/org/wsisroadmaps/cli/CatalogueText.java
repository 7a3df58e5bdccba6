package org.wsisroadmaps.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.catalogue.Catalogues;

/** Writes catalogues as tables and pages, for people. */
final class CatalogueText {
    private static final String UNKNOWN = "-";

    private CatalogueText() {}

    /** Returns the list of catalogues. */
    static String of(Catalogues catalogues) {
        Table table = new Table("").left().left().right().left();
        table.row("Catalogue", "Edition", "Entries", "Holds");
        for (Shelf shelf : Shelf.values()) {
            table.row(
                    shelf.toString(),
                    shelf.edition(catalogues).orElse(UNKNOWN),
                    Integer.toString(shelf.listing(catalogues).entries().size()),
                    shelf.summary());
        }
        String editions = catalogues.editions().entrySet().stream()
                .map(edition -> edition.getKey() + " " + edition.getValue())
                .collect(Collectors.joining(", "));
        return table + "\nData: " + editions + ". More about one: wsis catalogue NAME [CODE]\n";
    }

    /** Returns the table of a catalogue. */
    static String of(Shelf shelf, Catalogues catalogues) {
        Listing listing = shelf.listing(catalogues);
        Table table = new Table("");
        listing.columns().forEach(column -> table.left());
        table.row(listing.columns().stream()
                .map(column -> Facts.label(alternatives(column).get(0)))
                .toList());
        for (Entry entry : listing.entries()) {
            List<String> row = new ArrayList<>();
            listing.columns().forEach(column -> row.add(cell(entry.facts(), column)));
            table.row(row);
        }
        return table + "\n" + listing.entries().size() + " entries" + edition(shelf, catalogues) + ".\n"
                + notes(listing);
    }

    /** Returns all there is to know about some entries. */
    static String of(Shelf shelf, Catalogues catalogues, List<Entry> entries) {
        StringBuilder out = new StringBuilder();
        for (Entry entry : entries) {
            out.append(entry.code()).append('\n').append(entry.facts().page()).append('\n');
        }
        return out.append("Catalogue ")
                .append(shelf)
                .append(edition(shelf, catalogues))
                .append(".\n")
                .append(notes(shelf.listing(catalogues)))
                .toString();
    }

    private static String edition(Shelf shelf, Catalogues catalogues) {
        return shelf.edition(catalogues).map(edition -> ", edition " + edition).orElse("");
    }

    private static String notes(Listing listing) {
        return listing.notes().stream().map(Paragraph::of).collect(Collectors.joining());
    }

    private static String cell(Facts facts, String column) {
        Optional<String> known =
                alternatives(column).stream().filter(facts.names()::contains).findFirst();
        return known.map(facts::cell).orElse(UNKNOWN);
    }

    /** Returns the names of facts of which the first that is known is shown. */
    private static List<String> alternatives(String column) {
        return Arrays.asList(column.split("/", -1));
    }
}
