package org.wsisroadmaps.validation;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Activity;

/** Shows each activity to every rule for activities; nothing is made for an activity but its context. */
final class ActivityChecks {
    /** How many activities pass between two looks at the clock, less one. */
    private static final int UNWATCHED = 7;

    /** After how many activities the rules are put together, which takes some milliseconds. */
    private static final int MANY = 5_000;

    private final RuleList<ActivityRule> rules = new RuleList<>();
    private volatile @Nullable MethodHandle composed;

    /** Threads may overwrite what others have counted; the number need not be right. */
    private int seen;

    RuleList<ActivityRule> rules() {
        return rules;
    }

    void run(RoadmapContext at, Findings findings, Map<String, String> notRun) {
        List<Activity> activities = at.roadmap().activities();
        List<ActivityRule> now = rules.now();
        MethodHandle all = composed(activities.size());
        findings.enter(rules.grades(), at.isDraft());
        for (int i = 0; i < activities.size(); i++) {
            if ((i & UNWATCHED) == 0) {
                now = rules.now(findings);
            }
            ActivityContext here = new ActivityContext(at, i);
            int done = all == null || now != rules.now() || !notRun.isEmpty()
                    ? 0
                    : checked(all, activities.get(i), here, findings, notRun);
            for (int j = done; j < now.size(); j++) {
                if (findings.begins(j, notRun)) {
                    try {
                        now.get(j).check(activities.get(i), here, findings);
                    } catch (Throwable failure) {
                        findings.fail(failure, here, notRun);
                    }
                }
            }
        }
    }

    /** Runs all rules until one throws, and returns how many have run. */
    private int checked(
            MethodHandle all, Activity activity, ActivityContext at, Findings findings, Map<String, String> notRun) {
        try {
            all.invokeExact(activity, at, findings);
            return rules.grades().size();
        } catch (Throwable failure) {
            findings.fail(failure, at, notRun);
            return findings.running() + 1;
        }
    }

    private @Nullable MethodHandle composed(int more) {
        MethodHandle all = composed;
        if (all == null) {
            seen += more;
            if (seen > MANY) {
                all = ComposedRules.of(rules.now());
                composed = all;
            }
        }
        return all;
    }
}
