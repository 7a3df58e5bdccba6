package org.example.rules;

import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.PublicationContext;
import org.wsisroadmaps.validation.PublicationRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** What is filed has a number. */
final class PublicationWithoutDocumentNumber implements PublicationRule {
    private static final RuleInfo INFO = RuleInfo.builder("house-publication-without-document-number")
            .severity(Severity.INFO)
            .summary("A publication has no document number.")
            .rationale("The archive is sorted by document numbers.")
            .fix("Ask the archive for a number.")
            .source("House rules, section 3.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Publication publication, PublicationContext at, Findings findings) {
        if (publication.documentNumber().isEmpty()) {
            findings.report(at.pointer(), "the publication has no document number");
        }
    }
}
