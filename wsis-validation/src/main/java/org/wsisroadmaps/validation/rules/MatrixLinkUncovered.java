package org.wsisroadmaps.validation.rules;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.SdgTarget;
import org.wsisroadmaps.model.catalogue.MatrixLink;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.PublicationContext;
import org.wsisroadmaps.validation.PublicationRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/**
 * What the matrix expects of a line, some activity should serve. All roadmaps are looked at in one go, since an activity
 * counts for its other lines too.
 */
final class MatrixLinkUncovered implements PublicationRule {
    private static final RuleInfo INFO = Standard.rule("matrix-link-uncovered")
            .severity(Profile.ITU_2017, Severity.INFO)
            .severity(Profile.WSIS_20, Severity.INFO)
            .message("no activity serves what the WSIS-SDG matrix links to {0}: {1}")
            .message("goal", "goal {0}")
            .message("and", "{0}, {1}")
            .summary("No activity serves some targets that the WSIS-SDG matrix links to the line.")
            .rationale("The facilitators said that the line serves these targets. A gap may be meant, but it should be "
                    + "known.")
            .fix("Link the activities that serve these targets to them, or plan some.")
            .source("The WSIS-SDG matrix of the action line facilitators, which is advice and not complete.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Publication publication, PublicationContext at, Findings findings) {
        Map<ActionLine, Served> byLine = served(publication);
        for (int i = 0; i < publication.roadmaps().size(); i++) {
            ActionLine line = publication.roadmaps().get(i).actionLine();
            Served served = byLine.get(line);
            // where there is no activity at all, that is the fault
            if (served != null && !publication.roadmaps().get(i).activities().isEmpty()) {
                String pointer = at.pointer("roadmaps", i);
                at.catalogues().matrix().links(line).stream()
                        .filter(link -> !served.covers(link))
                        .map(MatrixLinkUncovered::code)
                        .reduce((codes, code) -> INFO.variant("and", codes, code))
                        .ifPresent(codes -> findings.report(pointer, INFO.message(line, codes)));
            }
        }
    }

    private static Map<ActionLine, Served> served(Publication publication) {
        Map<ActionLine, Served> byLine = new EnumMap<>(ActionLine.class);
        for (Roadmap roadmap : publication.roadmaps()) {
            byLine.computeIfAbsent(roadmap.actionLine(), line -> new Served());
        }
        for (Roadmap roadmap : publication.roadmaps()) {
            for (int i = 0; i < roadmap.activities().size(); i++) {
                Activity activity = roadmap.activities().get(i);
                add(activity, byLine.get(roadmap.actionLine()));
                for (int j = 0; j < activity.otherActionLines().size(); j++) {
                    add(activity, byLine.get(activity.otherActionLines().get(j)));
                }
            }
        }
        return byLine;
    }

    private static void add(Activity activity, @Nullable Served served) {
        if (served != null) {
            for (int i = 0; i < activity.sdgs().size(); i++) {
                served.add(activity.sdgs().get(i));
            }
        }
    }

    private static Message code(MatrixLink link) {
        return link.target().isPresent()
                ? Message.verbatim(link.target().get().toString())
                : INFO.variant("goal", link.goal());
    }

    /** What the activities of a line serve. */
    private static final class Served {
        private final Set<SdgGoal> goals = new HashSet<>();
        private final Set<SdgTarget> targets = new HashSet<>();

        void add(SdgLink link) {
            goals.add(link.goal());
            Optional<SdgTarget> target = Matrix.target(link);
            if (target.isPresent()) {
                targets.add(target.get());
            }
        }

        boolean covers(MatrixLink link) {
            return link.target().isPresent() ? targets.contains(link.target().get()) : goals.contains(link.goal());
        }
    }
}
