package org.wsisroadmaps.cli;

import java.util.List;
import org.wsisroadmaps.model.catalogue.Catalogues;
import org.wsisroadmaps.model.catalogue.ConferenceEntry;
import org.wsisroadmaps.model.catalogue.ResolutionEntry;
import org.wsisroadmaps.model.catalogue.RevisionEntry;
import org.wsisroadmaps.model.catalogue.StudyPeriodEntry;

/** Shows conferences, resolutions, study periods, Sectors and regions of ITU. */
final class ItuListings {
    static final String INCOMPLETE = "The list is not known to be complete.";

    private ItuListings() {}

    static Listing conferences(Catalogues catalogues) {
        return Listing.of(
                List.of("code", "place", "year", "confidence"),
                List.of(INCOMPLETE),
                catalogues.vocabulary().conferences().stream()
                        .map(ItuListings::conference)
                        .toList());
    }

    static Listing resolutions(Catalogues catalogues) {
        return Listing.of(
                List.of("code", "ownTopic", "actionLines", "latestKnown", "confidence"),
                List.of("Topics are in words of this project. They are not the official titles.", INCOMPLETE),
                catalogues.vocabulary().resolutions().stream()
                        .map(ItuListings::resolution)
                        .toList());
    }

    static Listing studyPeriods(Catalogues catalogues) {
        return Listing.of(
                List.of("code", "confidence"),
                List.of(INCOMPLETE),
                catalogues.vocabulary().studyPeriods().stream()
                        .map(ItuListings::studyPeriod)
                        .toList());
    }

    static Listing sectors(Catalogues catalogues) {
        return Listing.of(
                List.of("code", "name", "bureau", "confidence"),
                List.of(),
                catalogues.vocabulary().sectors().stream()
                        .map(sector -> Entry.of(
                                sector.sector().toString(),
                                new Facts()
                                        .text("code", sector.sector())
                                        .text("name", sector.name())
                                        .text("bureau", sector.bureau())
                                        .text("confidence", sector.confidence())))
                        .toList());
    }

    static Listing regions(Catalogues catalogues) {
        return Listing.of(
                List.of("code", "name", "confidence"),
                List.of(),
                catalogues.vocabulary().regions().stream()
                        .map(region -> Entry.of(
                                region.region().toString(),
                                new Facts()
                                        .text("code", region.region())
                                        .text("name", region.name())
                                        .text("confidence", region.confidence())))
                        .toList());
    }

    private static Entry conference(ConferenceEntry entry) {
        String code = entry.body() + " " + entry.year();
        String years = Integer.toString(entry.year());
        return new Entry(
                code,
                List.of(entry.place(), years, entry.body().toString(), entry.body() + "-" + years.substring(2)),
                new Facts()
                        .text("code", code)
                        .text("body", entry.body())
                        .text("place", entry.place())
                        .number("year", entry.year())
                        .provenance(entry.confidence(), entry.source()));
    }

    private static Entry resolution(ResolutionEntry entry) {
        String code = entry.body() + " " + entry.number();
        List<RevisionEntry> revisions = entry.revisions();
        return new Entry(
                code,
                List.of(entry.number()),
                new Facts()
                        .text("code", code)
                        .text("body", entry.body())
                        .text("number", entry.number())
                        .text("ownTopic", entry.topic())
                        .texts("actionLines", entry.actionLines())
                        .texts(
                                "latestKnown",
                                revisions.stream()
                                        .skip(Math.max(0, revisions.size() - 1))
                                        .toList())
                        .parts(
                                "knownRevisions",
                                revisions.stream().map(ItuListings::revision).toList())
                        .provenance(entry.confidence(), entry.source()));
    }

    private static Facts revision(RevisionEntry entry) {
        return new Facts()
                .text("revision", entry.revision())
                .text("action", entry.revision().action())
                .text("place", entry.revision().place())
                .number("year", entry.year())
                .provenance(entry.confidence(), entry.source());
    }

    private static Entry studyPeriod(StudyPeriodEntry entry) {
        String code = entry.sector() + " " + entry.period();
        return new Entry(
                code,
                List.of(entry.period(), entry.sector().toString()),
                new Facts()
                        .text("code", code)
                        .text("sector", entry.sector())
                        .number("start", entry.start())
                        .number("end", entry.end())
                        .provenance(entry.confidence(), entry.source()));
    }
}
