package org.wsisroadmaps.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Revision;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.Translation;

/** A publication in short, for people. */
final class Summary {
    private static final String INDENTATION = "  ";
    private static final String NOTHING = "-";
    private static final int TITLE_COLUMNS = 52;
    private static final int PARTNERS = 8;

    private final Translation language;
    private final Optional<LanguageTag> wanted;

    private Summary(@Nullable Translation language) {
        this.language = language == null ? Translation.english() : language;
        this.wanted = Optional.ofNullable(language).map(asked -> LanguageTag.of(asked.toString()));
    }

    /**
     * Returns the summary, lines each with a line feed at its end.
     *
     * @param language the language, or null for English around the texts in their own first languages
     */
    static String of(Publication publication, @Nullable Translation language) {
        return new Summary(language).text(publication);
    }

    private String text(Publication publication) {
        List<Activity> activities = publication.roadmaps().stream()
                .flatMap(roadmap -> roadmap.activities().stream())
                .toList();
        StringBuilder out = new StringBuilder();
        out.append(Shown.line(text(publication.title()))).append('\n');
        out.append(facts(publication, activities));
        out.append(heading(Phrase.ROADMAPS)).append(roadmaps(publication));
        if (!activities.isEmpty()) {
            out.append(heading(Phrase.GOALS)).append(SdgCoverage.of(publication, language));
        }
        List<PartnerCount> partners = PartnerCount.of(activities);
        if (!partners.isEmpty()) {
            out.append(heading(Phrase.PARTNERS)).append(partners(partners));
        }
        return out.toString();
    }

    private Table facts(Publication publication, List<Activity> activities) {
        Table facts = new Table(INDENTATION).left().left();
        publication.edition().ifPresent(edition -> facts.row(text(Phrase.EDITION), Shown.line(edition)));
        publication.date().ifPresent(date -> facts.row(text(Phrase.DATE), date.toString()));
        publication.publisher().ifPresent(publisher -> facts.row(text(Phrase.PUBLISHER), Shown.line(publisher.name())));
        if (!publication.languages().isEmpty()) {
            facts.row(
                    text(Phrase.LANGUAGES),
                    publication.languages().stream().map(LanguageTag::toString).collect(Collectors.joining(", ")));
        }
        publication.documentNumber().ifPresent(number -> facts.row(text(Phrase.DOCUMENT), Shown.line(number)));
        publication.source().ifPresent(source -> facts.row(text(Phrase.SOURCE), source.toString()));
        facts.row(text(Phrase.ACTIVITIES), Period.statuses(activities, language));
        if (!activities.isEmpty()) {
            facts.row(text(Phrase.TIME_SPAN), Period.span(activities, language));
        }
        return facts;
    }

    private Table roadmaps(Publication publication) {
        Table table = new Table(INDENTATION).left().left().left().left().right();
        table.row(
                text(Phrase.LINE),
                text(Phrase.TITLE),
                text(Phrase.REVISION),
                text(Phrase.STATUS),
                text(Phrase.ACTIVITIES));
        for (Roadmap roadmap : publication.roadmaps()) {
            table.row(
                    roadmap.actionLine().toString(),
                    roadmap.title()
                            .map(title -> Shown.line(text(title), TITLE_COLUMNS))
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

    private Table partners(List<PartnerCount> partners) {
        Table table = new Table(INDENTATION).right().left();
        for (PartnerCount partner : partners.subList(0, Math.min(PARTNERS, partners.size()))) {
            table.row(Integer.toString(partner.activities()), Shown.line(partner.name(), TITLE_COLUMNS));
        }
        if (partners.size() > PARTNERS) {
            table.row("", language.text(Phrase.MORE_PARTNERS.of(partners.size() - PARTNERS)));
        }
        return table;
    }

    private String heading(Phrase phrase) {
        return "\n" + text(phrase) + "\n";
    }

    private String text(Phrase phrase) {
        return language.text(phrase.of());
    }

    /** Returns a text in the language that was asked for, or in its own first one. */
    private String text(LocalizedText text) {
        return wanted.flatMap(text::in).orElseGet(text::first);
    }
}
