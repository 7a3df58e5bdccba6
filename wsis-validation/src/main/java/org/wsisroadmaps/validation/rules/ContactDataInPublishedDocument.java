package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Contact;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Published documents are read by everybody. */
final class ContactDataInPublishedDocument implements RoadmapRule {
    private static final RuleInfo INFO = Standard.rule("contact-data-in-published-document")
            .severity(Severity.WARNING)
            .message("{0} is published with contact data")
            .summary("A published roadmap holds an e-mail address or a telephone number.")
            .rationale("Contacts are personal data. In a published document everybody can read and keep " + "them.")
            .fix("Leave the contacts out when publishing, or name the office only.")
            .source("The cover blocks of the papers of 2010 and 2011 with names, telephone numbers and "
                    + "addresses; general principles of data protection.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        if (at.isPublished()) {
            for (int i = 0; i < roadmap.contacts().size(); i++) {
                Contact contact = roadmap.contacts().get(i);
                if (contact.email().isPresent() || contact.phone().isPresent()) {
                    findings.report(at.pointer("contacts", i), INFO.message(roadmap.id()));
                }
            }
        }
    }
}
