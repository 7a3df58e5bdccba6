package org.wsisroadmaps.cli;

import java.util.List;
import java.util.stream.Stream;
import org.wsisroadmaps.model.catalogue.Catalogues;
import org.wsisroadmaps.model.catalogue.SdgCatalogue;
import org.wsisroadmaps.model.catalogue.SdgGoalEntry;
import org.wsisroadmaps.model.catalogue.SdgIndicatorEntry;
import org.wsisroadmaps.model.catalogue.SdgTargetEntry;

/** Shows what is known of the Sustainable Development Goals. */
final class SdgListings {
    static final String OWN_LABELS = "Own labels are words of this project. They are not the official texts.";

    private static final String REISSUED =
            "An indicator needs its edition: codes were deleted and issued again with another meaning.";

    private SdgListings() {}

    static Listing all(Catalogues catalogues) {
        return Listing.of(
                List.of("type", "code", "name/ownLabel/status"),
                List.of(OWN_LABELS, REISSUED, source(catalogues)),
                Stream.of(goals(catalogues), targets(catalogues), indicators(catalogues))
                        .flatMap(listing -> listing.entries().stream())
                        .toList());
    }

    static Listing goals(Catalogues catalogues) {
        return Listing.of(
                List.of("code", "name", "colour", "uri"),
                List.of(source(catalogues)),
                catalogues.sdg().goals().stream()
                        .map(goal -> goal(goal, catalogues))
                        .toList());
    }

    static Listing targets(Catalogues catalogues) {
        return Listing.of(
                List.of("code", "kind", "ownLabel"),
                List.of(OWN_LABELS, source(catalogues)),
                catalogues.sdg().targets().stream()
                        .map(target -> target(target, catalogues))
                        .toList());
    }

    static Listing indicators(Catalogues catalogues) {
        return Listing.of(
                List.of("code", "status", "editions", "change", "changeYear", "repeats"),
                List.of(REISSUED, source(catalogues)),
                catalogues.sdg().indicators().stream()
                        .map(SdgListings::indicator)
                        .toList());
    }

    private static String source(Catalogues catalogues) {
        return "Source: " + catalogues.sdg().source() + ".";
    }

    private static Entry goal(SdgGoalEntry entry, Catalogues catalogues) {
        SdgCatalogue sdg = catalogues.sdg();
        return Entry.of(
                entry.goal().toString(),
                new Facts()
                        .text("type", "goal")
                        .text("code", entry.goal())
                        .text("name", Coverage.english(entry.names()))
                        .names("names", entry.names())
                        .text("colour", entry.colour())
                        .text("uri", entry.uri())
                        .texts(
                                "targets",
                                sdg.targets(entry.goal()).stream()
                                        .map(SdgTargetEntry::target)
                                        .toList())
                        .texts("actionLines", catalogues.matrix().lines(entry.goal())));
    }

    private static Entry target(SdgTargetEntry entry, Catalogues catalogues) {
        return Entry.of(
                entry.target().toString(),
                new Facts()
                        .text("type", "target")
                        .text("code", entry.target())
                        .text("kind", entry.kind())
                        .text("ownLabel", entry.label())
                        .text("uri", entry.uri())
                        .texts(
                                "indicators",
                                catalogues.sdg().indicators().stream()
                                        .filter(indicator -> indicator.target().equals(entry.target()))
                                        .filter(SdgIndicatorEntry::isCurrent)
                                        .map(SdgIndicatorEntry::indicator)
                                        .toList())
                        .texts("actionLines", catalogues.matrix().lines(entry.target())));
    }

    private static Entry indicator(SdgIndicatorEntry entry) {
        return Entry.of(
                entry.indicator().toString(),
                new Facts()
                        .text("type", "indicator")
                        .text("code", entry.indicator())
                        .text("target", entry.target())
                        .text("status", entry.isCurrent() ? "current" : "retired")
                        .texts("editions", entry.editions())
                        .text("repeats", entry.repeats())
                        .texts("repeatedIn", entry.repeatedIn())
                        .text("change", entry.change())
                        .text("changeYear", entry.changeYear())
                        .text("note", entry.note()));
    }
}
