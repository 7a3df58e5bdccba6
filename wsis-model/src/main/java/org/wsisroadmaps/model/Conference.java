package org.wsisroadmaps.model;

import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.model.data.DataFiles;

/**
 * The conferences whose places and years tell which body adopted a resolution. A conference that is missing here costs
 * a citation its body where no other words name it, and nothing else.
 */
record Conference(ResolutionBody body, String place, String folded, int year) {
    private static final List<Conference> KNOWN = read();

    /** Reads the first columns of the data file of the catalogues, which has no quotes in them. */
    private static List<Conference> read() {
        return DataFiles.text("itu-conferences.csv")
                .lines()
                .skip(1)
                .map(row -> row.split(",", 4))
                .map(row -> new Conference(
                        ResolutionBody.of(row[0]), row[1], Names.folded(row[1]), Integer.parseInt(row[2])))
                .toList();
    }

    /** Returns the one body that met there in that year; empty where none did, or two. */
    static Optional<ResolutionBody> bodyAt(String place, int year) {
        String folded = Names.folded(place);
        List<Conference> met = KNOWN.stream()
                .filter(conference -> conference.year == year && conference.folded.equals(folded))
                .toList();
        return met.size() == 1 ? Optional.of(met.get(0).body) : Optional.empty();
    }

    static boolean isPlace(String text) {
        String folded = Names.folded(text);
        return KNOWN.stream().anyMatch(conference -> conference.folded.equals(folded));
    }

    /** Returns a place as cited, but with capitals where it was written without, or in nothing but capitals. */
    static String placeName(String cited) {
        String capitalized = Spelling.capitalized(cited);
        return capitalized.equals(cited)
                ? cited
                : KNOWN.stream()
                        .map(Conference::place)
                        .filter(place -> place.equalsIgnoreCase(cited))
                        .findFirst()
                        .orElse(capitalized);
    }

    /** Returns the year in which a conference met that is named by two or four digits, such as the 12 of WRC-12. */
    static int year(ResolutionBody body, String digits) {
        int number = Integer.parseInt(digits);
        int year = digits.length() == 4 ? number : number + (number >= 93 ? 1900 : 2000);
        // the assembly planned for 2020 met in 2022, and kept its name
        return body.equals(ResolutionBody.WTSA) && year == 2020 ? 2022 : year;
    }
}
