package org.wsisroadmaps.validation.rules;

import java.util.Optional;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Initiative;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.catalogue.InitiativeEntry;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** A code and a plan have one title. Titles in other languages than English cannot be compared. */
final class InitiativeTitleMismatch implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("initiative-title-mismatch")
            .severity(Severity.WARNING)
            .message("{0} is called \"{1}\"")
            .message("write", "Write \"{0}\", or correct the code or the plan.")
            .summary("The title of an initiative is not the one that its code has in its plan.")
            .rationale("Either the code or the title is of another initiative. A booklet of 2018 printed titles of "
                    + "one region under the codes of another.")
            .fix("Correct the code, the plan or the title.")
            .source("Regional initiatives of the WTDC action plans for 2018-2021, 2023-2025 and 2026-2029, as far as "
                    + "their titles were seen.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        for (int i = 0; i < activity.initiatives().size(); i++) {
            Initiative initiative = activity.initiatives().get(i);
            if (initiative.code().isPresent()
                    && initiative.plan().isPresent()
                    && initiative.title().isPresent()) {
                Optional<String> title = initiative.title().get().in(LanguageTag.english());
                if (title.isPresent()) {
                    check(initiative, title.get(), i, at, findings);
                }
            }
        }
    }

    private static void check(Initiative initiative, String title, int i, ActivityContext at, Findings findings) {
        Optional<InitiativeEntry> known = at.catalogues()
                .vocabulary()
                .initiative(initiative.code().orElseThrow(), initiative.plan().orElseThrow());
        if (known.isPresent()
                && known.get().confidence().isSeen()
                && !Names.sameTitle(title, known.get().title())) {
            findings.report(
                    at.pointer("initiatives", i, "title", LanguageTag.english()),
                    INFO.message(known.get(), known.get().title()),
                    title,
                    INFO.variant("write", known.get().title()));
        }
    }
}
