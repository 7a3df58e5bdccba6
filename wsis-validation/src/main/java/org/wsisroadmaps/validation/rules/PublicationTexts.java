package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Contact;
import org.wsisroadmaps.model.Facilitation;
import org.wsisroadmaps.model.Indicator;
import org.wsisroadmaps.model.Organization;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Revision;
import org.wsisroadmaps.model.Roadmap;

/** Shows the texts of a publication without its roadmaps, and of a roadmap without its activities, in document order. */
final class PublicationTexts {
    private static final ActivityTexts.TimeMembers HORIZON = ActivityTexts.TimeMembers.of("horizon");
    private static final ActivityTexts.TimeMembers PERIOD = ActivityTexts.TimeMembers.of("period");

    private PublicationTexts() {}

    static void visit(Publication publication, TextVisitor to) {
        to.localized(true, publication.title(), "", 0, "title");
        if (publication.publisher().isPresent()) {
            Organization publisher = publication.publisher().get();
            to.plain(true, publisher.name(), "", 0, "publisher/name");
            to.plain(false, publisher.acronym(), "publisher/acronym");
        }
        to.plain(false, publication.edition(), "edition");
        to.plain(false, publication.documentNumber(), "documentNumber");
        to.plain(false, publication.rights(), "rights");
        to.localized(false, publication.summary(), "summary");
        to.extensions(publication.extensions());
    }

    static void visit(Roadmap roadmap, TextVisitor to) {
        to.localized(true, roadmap.title(), "title");
        to.localized(true, roadmap.vision(), "vision");
        if (roadmap.revision().isPresent()) {
            visit(roadmap.revision().get(), to);
        }
        if (roadmap.horizon().isPresent()) {
            ActivityTexts.visit(roadmap.horizon().get(), "", 0, HORIZON, to);
        }
        for (int i = 0; i < roadmap.facilitators().size(); i++) {
            Facilitation facilitation = roadmap.facilitators().get(i);
            visit(facilitation.organization(), "facilitators", i, to);
            if (facilitation.period().isPresent()) {
                ActivityTexts.visit(facilitation.period().get(), "facilitators", i, PERIOD, to);
            }
        }
        ActivityTexts.visit(roadmap.mandate(), "mandate", to);
        for (int i = 0; i < roadmap.thematicAreas().size(); i++) {
            to.localized(true, roadmap.thematicAreas().get(i).title(), "thematicAreas", i, "title");
        }
        for (int i = 0; i < roadmap.indicators().size(); i++) {
            visit(roadmap.indicators().get(i), i, to);
        }
        for (int i = 0; i < roadmap.contacts().size(); i++) {
            visit(roadmap.contacts().get(i), i, to);
        }
        for (int i = 0; i < roadmap.notes().size(); i++) {
            to.localized(false, roadmap.notes().get(i), "notes", i, "");
        }
        to.extensions(roadmap.extensions());
    }

    static void visit(Organization organization, String list, int index, TextVisitor to) {
        to.plain(true, organization.name(), list, index, "organization/name");
        to.plain(false, organization.acronym(), list, index, "organization/acronym");
    }

    private static void visit(Revision revision, TextVisitor to) {
        to.plain(false, revision.label(), "", 0, "revision/label");
        to.plain(false, revision.documentNumber(), "revision/documentNumber");
        to.plain(false, revision.supersedes(), "revision/supersedes");
        to.localized(false, revision.summary(), "revision/summary");
        ActivityTexts.visit(revision.approvals(), "revision/approvals", to);
    }

    private static void visit(Indicator indicator, int index, TextVisitor to) {
        to.localized(true, indicator.name(), "indicators", index, "name");
        to.plain(false, indicator.unit(), "indicators", index, "unit");
        to.plain(false, indicator.source(), "indicators", index, "source");
        to.plain(false, indicator.responsible(), "indicators", index, "responsible");
    }

    private static void visit(Contact contact, int index, TextVisitor to) {
        to.plain(true, contact.name(), "contacts", index, "name");
        to.plain(false, contact.organization(), "contacts", index, "organization");
        to.plain(false, contact.role(), "contacts", index, "role");
        to.plain(false, contact.email(), "contacts", index, "email");
        to.plain(false, contact.phone(), "contacts", index, "phone");
    }
}
