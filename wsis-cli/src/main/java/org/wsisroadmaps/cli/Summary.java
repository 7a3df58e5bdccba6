package org.wsisroadmaps.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Revision;
import org.wsisroadmaps.model.Roadmap;

/** A publication in short, for people. */
final class Summary {
    private static final String INDENTATION = "  ";
    private static final String NOTHING = "-";
    private static final int TITLE_COLUMNS = 52;
    private static final int PARTNERS = 8;

    private Summary() {}

    /** Returns the summary, lines each with a line feed at its end. */
    static String of(Publication publication) {
        List<Activity> activities = publication.roadmaps().stream()
                .flatMap(roadmap -> roadmap.activities().stream())
                .toList();
        StringBuilder out = new StringBuilder();
        out.append(Shown.line(publication.title().first())).append('\n');
        out.append(facts(publication, activities));
        out.append("\nRoadmaps\n").append(roadmaps(publication));
        if (!activities.isEmpty()) {
            out.append("\nSustainable Development Goals, with the activities that serve them\n")
                    .append(SdgCoverage.of(publication));
        }
        List<PartnerCount> partners = PartnerCount.of(activities);
        if (!partners.isEmpty()) {
            out.append("\nPartners, with the activities that name them\n").append(partners(partners));
        }
        return out.toString();
    }

    private static Table facts(Publication publication, List<Activity> activities) {
        Table facts = new Table(INDENTATION).left().left();
        publication.edition().ifPresent(edition -> facts.row("Edition", Shown.line(edition)));
        publication.date().ifPresent(date -> facts.row("Date", date.toString()));
        publication.publisher().ifPresent(publisher -> facts.row("Publisher", Shown.line(publisher.name())));
        if (!publication.languages().isEmpty()) {
            facts.row(
                    "Languages",
                    publication.languages().stream().map(LanguageTag::toString).collect(Collectors.joining(", ")));
        }
        publication.documentNumber().ifPresent(number -> facts.row("Document", Shown.line(number)));
        publication.source().ifPresent(source -> facts.row("Source", source.toString()));
        facts.row("Activities", Period.statuses(activities));
        if (!activities.isEmpty()) {
            facts.row("Time span", Period.span(activities));
        }
        return facts;
    }

    private static Table roadmaps(Publication publication) {
        Table table = new Table(INDENTATION).left().left().left().left().right();
        table.row("Line", "Title", "Revision", "Status", "Activities");
        for (Roadmap roadmap : publication.roadmaps()) {
            table.row(
                    roadmap.actionLine().toString(),
                    roadmap.title()
                            .map(title -> Shown.line(title.first(), TITLE_COLUMNS))
                            .orElse(NOTHING),
                    roadmap.revision().map(Summary::revision).orElse(NOTHING),
                    roadmap.status().map(Object::toString).orElse(NOTHING),
                    Integer.toString(roadmap.activities().size()));
        }
        return table;
    }

    private static String revision(Revision revision) {
        return Shown.line(revision.label(), TITLE_COLUMNS)
                + revision.date().map(date -> " (" + date + ")").orElse("");
    }

    private static Table partners(List<PartnerCount> partners) {
        Table table = new Table(INDENTATION).right().left();
        for (PartnerCount partner : partners.subList(0, Math.min(PARTNERS, partners.size()))) {
            table.row(Integer.toString(partner.activities()), Shown.line(partner.name(), TITLE_COLUMNS));
        }
        if (partners.size() > PARTNERS) {
            table.row("", "and " + (partners.size() - PARTNERS) + " more");
        }
        return table;
    }
}
