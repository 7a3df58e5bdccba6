package org.wsisroadmaps.validation.rules;

import java.util.stream.Collectors;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.PublicationContext;
import org.wsisroadmaps.validation.PublicationRule;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** A publication in several languages has its titles in all of them. */
final class MissingTranslation implements PublicationRule, RoadmapRule, ActivityRule {
    private static final RuleInfo INFO = Standard.rule("missing-translation")
            .severity(Severity.INFO)
            .message("the title is not there in {0}")
            .summary("A title that is written in several languages lacks one that the publication " + "declares.")
            .rationale("A reader of a declared language expects at least the titles in it.")
            .fix("Add the title in the language, or take the language out of the declared ones.")
            .source("ITU publications come in the official languages of the Union; the document format "
                    + "declares them.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Publication publication, PublicationContext at, Findings findings) {
        check(publication.title(), at, findings);
    }

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        if (roadmap.title().isPresent()) {
            check(roadmap.title().get(), at, findings);
        }
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        check(activity.title(), at, findings);
    }

    private static void check(LocalizedText title, PublicationContext at, Findings findings) {
        if (!title.isTranslated()) {
            return;
        }
        String missing = at.publication().languages().stream()
                .filter(language -> !title.texts().containsKey(language))
                .map(LanguageTag::toString)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            findings.report(at.pointer("title"), INFO.message(missing), title);
        }
    }
}
