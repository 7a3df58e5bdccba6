package org.wsisroadmaps.model;

import java.util.List;
import java.util.Optional;

/**
 * The conferences whose places and years tell which body adopted a resolution. A conference that is missing here costs
 * a citation its body where no other words name it, and nothing else.
 */
record Conference(ResolutionBody body, String place, int year) {
    private static final List<Conference> KNOWN = List.of(
            new Conference(ResolutionBody.PP, "Kyoto", 1994),
            new Conference(ResolutionBody.PP, "Minneapolis", 1998),
            new Conference(ResolutionBody.PP, "Marrakesh", 2002),
            new Conference(ResolutionBody.PP, "Antalya", 2006),
            new Conference(ResolutionBody.PP, "Guadalajara", 2010),
            new Conference(ResolutionBody.PP, "Busan", 2014),
            new Conference(ResolutionBody.PP, "Dubai", 2018),
            new Conference(ResolutionBody.PP, "Bucharest", 2022),
            new Conference(ResolutionBody.PP, "Doha", 2026),
            new Conference(ResolutionBody.WTDC, "Buenos Aires", 1994),
            new Conference(ResolutionBody.WTDC, "Valletta", 1998),
            new Conference(ResolutionBody.WTDC, "Istanbul", 2002),
            new Conference(ResolutionBody.WTDC, "Doha", 2006),
            new Conference(ResolutionBody.WTDC, "Hyderabad", 2010),
            new Conference(ResolutionBody.WTDC, "Dubai", 2014),
            new Conference(ResolutionBody.WTDC, "Buenos Aires", 2017),
            new Conference(ResolutionBody.WTDC, "Kigali", 2022),
            new Conference(ResolutionBody.WTDC, "Baku", 2025),
            new Conference(ResolutionBody.WTSA, "Helsinki", 1993),
            new Conference(ResolutionBody.WTSA, "Geneva", 1996),
            new Conference(ResolutionBody.WTSA, "Montreal", 2000),
            new Conference(ResolutionBody.WTSA, "Florianopolis", 2004),
            new Conference(ResolutionBody.WTSA, "Johannesburg", 2008),
            new Conference(ResolutionBody.WTSA, "Dubai", 2012),
            new Conference(ResolutionBody.WTSA, "Hammamet", 2016),
            new Conference(ResolutionBody.WTSA, "Geneva", 2022),
            new Conference(ResolutionBody.WTSA, "New Delhi", 2024),
            new Conference(ResolutionBody.RA, "Geneva", 1995),
            new Conference(ResolutionBody.RA, "Geneva", 1997),
            new Conference(ResolutionBody.RA, "Istanbul", 2000),
            new Conference(ResolutionBody.RA, "Geneva", 2003),
            new Conference(ResolutionBody.RA, "Geneva", 2007),
            new Conference(ResolutionBody.RA, "Geneva", 2012),
            new Conference(ResolutionBody.RA, "Geneva", 2015),
            new Conference(ResolutionBody.RA, "Sharm el-Sheikh", 2019),
            new Conference(ResolutionBody.RA, "Dubai", 2023),
            new Conference(ResolutionBody.WRC, "Geneva", 1995),
            new Conference(ResolutionBody.WRC, "Geneva", 1997),
            new Conference(ResolutionBody.WRC, "Istanbul", 2000),
            new Conference(ResolutionBody.WRC, "Geneva", 2003),
            new Conference(ResolutionBody.WRC, "Geneva", 2007),
            new Conference(ResolutionBody.WRC, "Geneva", 2012),
            new Conference(ResolutionBody.WRC, "Geneva", 2015),
            new Conference(ResolutionBody.WRC, "Sharm el-Sheikh", 2019),
            new Conference(ResolutionBody.WRC, "Dubai", 2023));

    /** Returns the one body that met there in that year; empty where none did, or two. */
    static Optional<ResolutionBody> bodyAt(String place, int year) {
        List<Conference> met = KNOWN.stream()
                .filter(conference -> conference.year == year && conference.isAt(place))
                .toList();
        return met.size() == 1 ? Optional.of(met.get(0).body) : Optional.empty();
    }

    static boolean isPlace(String text) {
        return KNOWN.stream().anyMatch(conference -> conference.isAt(text));
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

    private boolean isAt(String cited) {
        return Names.folded(place).equals(Names.folded(cited));
    }
}
