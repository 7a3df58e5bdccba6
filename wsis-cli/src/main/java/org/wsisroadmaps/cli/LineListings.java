package org.wsisroadmaps.cli;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.FacilitationRole;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.SdgTarget;
import org.wsisroadmaps.model.catalogue.ActionLineEntry;
import org.wsisroadmaps.model.catalogue.Catalogues;
import org.wsisroadmaps.model.catalogue.FacilitatorEntry;
import org.wsisroadmaps.model.catalogue.OutcomeEntry;
import org.wsisroadmaps.model.catalogue.SdgGoalEntry;
import org.wsisroadmaps.model.catalogue.SdgTargetEntry;

/** Shows what is known of the action lines, and of the goals they are linked to. */
final class LineListings {
    private LineListings() {}

    static Listing lines(Catalogues catalogues) {
        return Listing.of(
                List.of("code", "title", "paragraph", "outcomeCount", "facilitation"),
                List.of(
                        "The paragraph is that of section C of the Geneva Plan of Action (2003).",
                        SdgListings.OWN_LABELS,
                        "The list of facilitators is indicative: a body can propose itself at any time."),
                catalogues.lines().lines().stream()
                        .map(line -> line(line, catalogues))
                        .toList());
    }

    static Listing outcomes(Catalogues catalogues) {
        return Listing.of(
                List.of("code", "ownLabel", "confidence"),
                List.of(SdgListings.OWN_LABELS, "There are labels for C2, C5 and C6."),
                catalogues.lines().lines().stream()
                        .flatMap(line -> line.outcomes().stream())
                        .map(outcome -> Entry.of(outcome.outcome().toString(), outcome(outcome)))
                        .toList());
    }

    static Listing matrix(Catalogues catalogues) {
        List<Entry> back = new ArrayList<>();
        catalogues.sdg().goals().forEach(goal -> back.add(linesOf(goal, catalogues)));
        catalogues.sdg().targets().forEach(target -> back.add(linesOf(target, catalogues)));
        return new Listing(
                List.of("code", "goalsAndTargets"),
                List.of(
                        "A living document of the facilitators, from one source: advice, never a duty.",
                        "Ask for a goal or a target to see its action lines. A goal stands for all of its targets."),
                catalogues.lines().entries().stream()
                        .map(line -> links(line, catalogues))
                        .toList(),
                back);
    }

    private static Entry line(ActionLineEntry entry, Catalogues catalogues) {
        return Entry.of(
                entry.actionLine().toString(),
                new Facts()
                        .text("code", entry.actionLine())
                        .text("title", Coverage.english(entry.titles()))
                        .names("titles", entry.titles())
                        .number("paragraph", entry.paragraph())
                        .number("outcomeCount", (int) entry.outcomes().stream()
                                .filter(outcome -> outcome.outcome().subItem().isEmpty())
                                .count())
                        .parts(
                                "outcomes",
                                entry.outcomes().stream()
                                        .map(LineListings::outcome)
                                        .toList())
                        .texts("facilitation", facilitation(entry))
                        .parts(
                                "facilitators",
                                entry.facilitators().stream()
                                        .map(LineListings::facilitator)
                                        .toList())
                        .texts("goalsAndTargets", linked(entry.actionLine(), catalogues)));
    }

    /** Returns who facilitates a line today as far as known; those of 2005 where nobody later is known. */
    private static List<String> facilitation(ActionLineEntry entry) {
        List<FacilitatorEntry> open = entry.facilitators().stream()
                .filter(facilitator -> facilitator.to().isEmpty())
                .toList();
        List<FacilitatorEntry> later = open.stream()
                .filter(facilitator -> !facilitator.role().equals(FacilitationRole.MODERATOR))
                .toList();
        return (later.isEmpty() ? open : later)
                .stream()
                        .map(facilitator -> facilitator.acronym().orElseGet(facilitator::organization))
                        .distinct()
                        .toList();
    }

    private static Facts outcome(OutcomeEntry entry) {
        return new Facts()
                .text("code", entry.outcome())
                .text("ownLabel", entry.label().map(LocalizedText::first))
                .text("confidence", entry.confidence());
    }

    private static Facts facilitator(FacilitatorEntry entry) {
        return new Facts()
                .text("organization", entry.organization())
                .text("acronym", entry.acronym())
                .text("role", entry.role())
                .text("from", entry.from())
                .text("to", entry.to())
                .provenance(entry.confidence(), entry.source());
    }

    private static Entry links(ActionLineEntry entry, Catalogues catalogues) {
        return Entry.of(
                entry.actionLine().toString(),
                new Facts()
                        .text("code", entry.actionLine())
                        .text("title", Coverage.english(entry.titles()))
                        .texts("goalsAndTargets", linked(entry.actionLine(), catalogues)));
    }

    private static List<String> linked(ActionLine line, Catalogues catalogues) {
        return catalogues.matrix().links(line).stream()
                .map(link -> link.target()
                        .map(SdgTarget::toString)
                        .orElseGet(() -> link.goal().toString()))
                .toList();
    }

    private static Entry linesOf(SdgGoalEntry entry, Catalogues catalogues) {
        return Entry.of(
                entry.goal().toString(),
                new Facts()
                        .text("code", entry.goal())
                        .text("name", Coverage.english(entry.names()))
                        .texts("actionLines", catalogues.matrix().lines(entry.goal())));
    }

    private static Entry linesOf(SdgTargetEntry entry, Catalogues catalogues) {
        return Entry.of(
                entry.target().toString(),
                new Facts()
                        .text("code", entry.target())
                        .text("ownLabel", entry.label())
                        .texts("actionLines", catalogues.matrix().lines(entry.target())));
    }
}
