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

/**
 * A rule that looks at every text of a publication. It looks once without a thought of where the texts stand, and only
 * where something is wrong a second time to say where.
 */
abstract class TextRule implements PublicationRule, RoadmapRule, ActivityRule {
    private final TextVisitor look =
            (telling, text, list, index, member, language) -> looksAt(telling) && isFaulty(text);

    /** Tells whether the rule looks at texts that tell what something is, or at the others. */
    abstract boolean looksAt(boolean telling);

    abstract boolean isFaulty(String text);

    abstract void report(String pointer, String text, Findings findings);

    @Override
    public void check(Publication publication, PublicationContext at, Findings findings) {
        if (PublicationTexts.visit(publication, look)) {
            PublicationTexts.visit(publication, reporter(at, findings));
        }
    }

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        if (PublicationTexts.visit(roadmap, look)) {
            PublicationTexts.visit(roadmap, reporter(at, findings));
        }
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        if (ActivityTexts.visit(activity, look)) {
            ActivityTexts.visit(activity, reporter(at, findings));
        }
    }

    /** Stops nowhere, so that everything is told. */
    private TextVisitor reporter(PublicationContext at, Findings findings) {
        return (telling, text, list, index, member, language) -> {
            if (!look.visit(telling, text, list, index, member, language)) {
                return false;
            }
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
            report(pointer.toString(), text, findings);
            return false;
        };
    }
}
