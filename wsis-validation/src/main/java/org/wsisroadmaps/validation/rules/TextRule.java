package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.PublicationContext;
import org.wsisroadmaps.validation.PublicationRule;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;

/** A rule that looks at every text of a publication, and makes a pointer only where something is wrong. */
abstract class TextRule implements PublicationRule, RoadmapRule, ActivityRule {
    /** Tells whether the rule looks at texts that tell what something is, or at the others. */
    abstract boolean looksAt(boolean telling);

    abstract boolean isFaulty(String text);

    abstract void report(String pointer, String text, Findings findings);

    @Override
    public void check(Publication publication, PublicationContext at, Findings findings) {
        PublicationTexts.visit(publication, reporter(at, findings));
    }

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        PublicationTexts.visit(roadmap, reporter(at, findings));
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        ActivityTexts.visit(activity, reporter(at, findings));
    }

    private TextVisitor reporter(PublicationContext at, Findings findings) {
        return (telling, text, list, index, member, language) -> {
            if (looksAt(telling) && isFaulty(text)) {
                report(pointer(at, list, index, member, language), text, findings);
            }
        };
    }

    private static String pointer(PublicationContext at, String list, int index, String member, String language) {
        StringBuilder pointer = new StringBuilder(at.pointer());
        if (!list.isEmpty()) {
            pointer.append('/').append(list).append('/').append(index);
        }
        if (!member.isEmpty()) {
            pointer.append('/').append(member);
        }
        if (!language.isEmpty()) {
            pointer.append('/').append(language);
        }
        return pointer.toString();
    }
}
