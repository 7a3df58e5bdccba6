package org.wsisroadmaps.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wsisroadmaps.io.stream.JsonOutput;
import org.wsisroadmaps.model.catalogue.Catalogues;

/** Writes catalogues as JSON, for programs. */
final class CatalogueJson {
    private CatalogueJson() {}

    /** Returns the list of catalogues. */
    static String of(Catalogues catalogues) {
        JsonOutput out = JsonOutput.indented();
        out.startObject();
        out.name("referenceData");
        out.startObject();
        catalogues.editions().forEach(out::text);
        out.endObject();
        out.name("catalogues");
        out.startList();
        for (Shelf shelf : Shelf.values()) {
            out.startObject();
            out.text("name", shelf);
            out.text("edition", shelf.edition(catalogues));
            out.name("entries");
            out.number(shelf.listing(catalogues).entries().size());
            out.text("holds", shelf.summary());
            out.endObject();
        }
        out.endList();
        out.endObject();
        return text(out);
    }

    /** Returns some entries of a catalogue. */
    static String of(Shelf shelf, Catalogues catalogues, List<Entry> entries) {
        JsonOutput out = JsonOutput.indented();
        out.startObject();
        out.text("catalogue", shelf);
        out.text("edition", shelf.edition(catalogues));
        out.texts("notes", shelf.listing(catalogues).notes());
        out.name("entries");
        out.startList();
        entries.forEach(entry -> entry.facts().write(out));
        out.endList();
        out.endObject();
        return text(out);
    }

    private static String text(JsonOutput out) {
        return new String(out.bytes(), StandardCharsets.UTF_8);
    }
}
