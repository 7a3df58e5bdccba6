package org.wsisroadmaps.validation.rules;

import java.util.Optional;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.SdgTarget;
import org.wsisroadmaps.model.catalogue.SdgCatalogue;
import org.wsisroadmaps.model.catalogue.WsisSdgMatrix;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** The matrix says which goals a line serves. */
final class SdgLinkOutsideMatrix implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("sdg-link-outside-matrix")
            .severity(Profile.ITU_2017, Severity.INFO)
            .severity(Profile.WSIS_20, Severity.INFO)
            .message("the WSIS-SDG matrix does not link {0} to {1}")
            .message("goal", "goal {0}")
            .message("or", "{0} or {1}")
            .summary("A link is not in the WSIS-SDG matrix for any line of the activity.")
            .rationale("The facilitators agreed which goals and targets their lines serve. A link beyond that may be "
                    + "right, but it is a claim of this activity alone.")
            .fix("Check the link, and say in its rationale why it holds.")
            .source("The WSIS-SDG matrix of the action line facilitators, which is advice and not complete.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        WsisSdgMatrix matrix = at.catalogues().matrix();
        for (int i = 0; i < activity.sdgs().size(); i++) {
            SdgLink link = activity.sdgs().get(i);
            if (!Matrix.expects(matrix, at.roadmap().actionLine(), activity, link)
                    && isSound(link, at.catalogues().sdg())) {
                findings.report(at.pointer("sdgs", i), INFO.message(lines(activity, at), linked(link)), link);
            }
        }
    }

    /** A target that does not exist, or belongs to another goal, is another fault. */
    private static boolean isSound(SdgLink link, SdgCatalogue sdg) {
        Optional<SdgTarget> target = Matrix.target(link);
        return target.isEmpty() || (target.get().goal().equals(link.goal()) && sdg.has(target.get()));
    }

    private static Message lines(Activity activity, ActivityContext at) {
        Message lines = Message.verbatim(at.roadmap().actionLine().toString());
        for (ActionLine line : activity.otherActionLines()) {
            lines = INFO.variant("or", lines, line);
        }
        return lines;
    }

    private static Message linked(SdgLink link) {
        boolean goalAlone = link.target().isEmpty() && link.indicator().isEmpty();
        return goalAlone ? INFO.variant("goal", link) : Message.verbatim(link.toString());
    }
}
