package org.wsisroadmaps.validation.rules;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.WsisOutcome;
import org.wsisroadmaps.model.catalogue.ActionLineCatalogue;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** The Geneva Plan of Action letters the outcomes of each line. */
final class UnknownWsisOutcome implements RoadmapRule, ActivityRule {
    private static final RuleInfo INFO = Standard.rule("unknown-wsis-outcome")
            .severity(Severity.ERROR)
            .message("letter", "{0} has no outcome {1}")
            .message("sub-item", "{0} has no sub-item {1}")
            .message("use", "Use one of {0}.")
            .message("no-sub-items", "Leave the sub-item out.")
            .message("no-letters", "Remove it: the line has no lettered outcomes.")
            .summary("An outcome has a letter or a sub-item that its line does not have.")
            .rationale("Activities and gaps are counted by outcome. One that does not exist counts nowhere, and nobody "
                    + "can tell which was meant.")
            .fix("Use a letter, and a sub-item, of the line.")
            .source("Geneva Plan of Action (2003), section C, paragraphs 8 to 26.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        check(roadmap.outcomes(), i -> at.pointer("outcomes", i), at, findings);
        for (int i = 0; i < roadmap.thematicAreas().size(); i++) {
            int area = i;
            check(
                    roadmap.thematicAreas().get(i).outcomes(),
                    j -> at.pointer("thematicAreas", area, "outcomes", j),
                    at,
                    findings);
        }
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        check(activity.outcomes(), i -> at.pointer("outcomes", i), at, findings);
        for (int i = 0; i < activity.expectedResults().size(); i++) {
            int result = i;
            check(
                    activity.expectedResults().get(i).outcomes(),
                    j -> at.pointer("expectedResults", result, "outcomes", j),
                    at,
                    findings);
        }
    }

    private static void check(
            List<WsisOutcome> outcomes, IntFunction<String> pointer, RoadmapContext at, Findings findings) {
        for (int i = 0; i < outcomes.size(); i++) {
            WsisOutcome outcome = outcomes.get(i);
            ActionLineCatalogue lines = at.catalogues().lines();
            if (!lines.has(outcome)) {
                WsisOutcome whole = WsisOutcome.of(outcome.actionLine(), outcome.letter());
                boolean lettered = lines.has(whole);
                findings.report(
                        pointer.apply(i),
                        lettered
                                ? INFO.variant(
                                        "sub-item", whole, outcome.subItem().orElse(""))
                                : INFO.variant("letter", outcome.actionLine(), outcome.letter()),
                        outcome,
                        fix(outcome, lettered, lines));
            }
        }
    }

    private static Message fix(WsisOutcome outcome, boolean lettered, ActionLineCatalogue lines) {
        String known = lines.line(outcome.actionLine()).outcomes().stream()
                .map(entry -> entry.outcome())
                .filter(other ->
                        other.subItem().isPresent() == lettered && (!lettered || other.letter() == outcome.letter()))
                .map(WsisOutcome::toString)
                .collect(Collectors.joining(", "));
        if (known.isEmpty()) {
            return INFO.variant(lettered ? "no-sub-items" : "no-letters");
        }
        return INFO.variant("use", known);
    }
}
