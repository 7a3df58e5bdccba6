package org.wsisroadmaps.validation.rules;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.model.StrategicGoal;
import org.wsisroadmaps.model.StrategicLevel;
import org.wsisroadmaps.model.catalogue.ItuVocabulary;
import org.wsisroadmaps.model.catalogue.StrategicCodeEntry;
import org.wsisroadmaps.model.catalogue.StrategicPlanEntry;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Every strategic plan has codes of its own. */
final class UnknownStrategicCode implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("unknown-strategic-code")
            .severity(Severity.INFO)
            .message("the strategic plan {0} has no {1} {2}")
            .message("code", "code")
            .message("goal", "goal")
            .message("target", "target")
            .message("objective", "objective")
            .message("outcome", "outcome")
            .message("output", "output")
            .message("thematic-priority", "thematic-priority")
            .message("product-service", "product-service")
            .message("enabler", "enabler")
            .summary("A strategic plan has no such code.")
            .rationale("Goals are numbered anew in every plan: goal 3 of one plan does not exist in the next. A code "
                    + "that the plan does not have belongs to another plan, or has a slip in it.")
            .fix("Use a code of the plan, or name the plan that has the code.")
            .source("Strategic plans of ITU, each adopted as PP Resolution 71 in one of its revisions, as far as the "
                    + "catalogue knows them.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        for (int i = 0; i < activity.strategicGoals().size(); i++) {
            StrategicGoal goal = activity.strategicGoals().get(i);
            Optional<String> plan = goal.plan();
            Optional<String> code = goal.code();
            if (plan.isPresent()
                    && code.isPresent()
                    && !isListed(
                            plan.get(),
                            code.get(),
                            goal.level(),
                            at.catalogues().vocabulary())) {
                check(goal, i, at, findings);
            }
        }
    }

    /** Finds a code that is written as in the catalogue, as nearly all are. */
    private static boolean isListed(
            String plan, String code, Optional<StrategicLevel> level, ItuVocabulary vocabulary) {
        for (int i = 0; i < vocabulary.strategicPlans().size(); i++) {
            if (vocabulary.strategicPlans().get(i).plan().equals(plan)) {
                List<StrategicCodeEntry> codes =
                        vocabulary.strategicPlans().get(i).codes();
                for (int j = 0; j < codes.size(); j++) {
                    Optional<String> known = codes.get(j).code();
                    if (known.isPresent()
                            && known.get().equals(code)
                            && (level.isEmpty()
                                    || level.get().equals(codes.get(j).level()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static void check(StrategicGoal goal, int i, ActivityContext at, Findings findings) {
        Optional<StrategicPlanEntry> known =
                at.catalogues().vocabulary().strategicPlan(goal.plan().orElseThrow());
        String code = goal.code().orElseThrow();
        StrategicLevel level = goal.level().orElse(impliedLevel(code));
        if (known.isPresent() && isUnknown(known.get(), goal, level)) {
            findings.report(
                    at.pointer("strategicGoals", i, "code"), INFO.message(known.get(), named(level), code), code);
        }
    }

    private static Message named(@Nullable StrategicLevel level) {
        if (level == null) {
            return INFO.variant("code");
        }
        return level.isKnown() ? INFO.variant(level.toString()) : Message.verbatim(level.toString());
    }

    private static boolean isUnknown(StrategicPlanEntry plan, StrategicGoal goal, @Nullable StrategicLevel level) {
        if (level == null || plan.levels().isEmpty()) {
            return plan.excludes(goal);
        }
        return plan.levels().stream().noneMatch(entry -> entry.level().equals(level))
                || plan.excludes(goal.toBuilder().level(level).build());
    }

    /** Goals have numbers such as 2, targets such as 2.3, and objectives such as D.3. Of other codes nothing is sure. */
    private static @Nullable StrategicLevel impliedLevel(String code) {
        if (Numbers.isDigits(code, 0, code.length())) {
            return StrategicLevel.GOAL;
        }
        int stop = code.indexOf('.');
        if (stop < 0 || !Numbers.isDigits(code, stop + 1, code.length())) {
            return null;
        }
        return Numbers.isDigits(code, 0, stop) ? StrategicLevel.TARGET : stop == 1 ? StrategicLevel.OBJECTIVE : null;
    }
}
