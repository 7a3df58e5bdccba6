package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.StudyQuestion;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** The same number is another Question in the next study period. */
final class QuestionWithoutPeriod implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("question-without-period")
            .severity(Severity.WARNING)
            .message("{0} does not say of which study period")
            .summary("A study Question is cited without its study period.")
            .rationale("Questions are numbered anew in every study period. Question 3/2 alone means a "
                    + "different Question in each of them.")
            .fix("Add the study period, such as Q3/2 (2018-2021).")
            .source("Study Questions of ITU-D, ITU-T and ITU-R, which are set for a study period.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        for (int i = 0; i < activity.questions().size(); i++) {
            StudyQuestion question = activity.questions().get(i);
            if (question.number().isPresent() && question.period().isEmpty()) {
                findings.report(at.pointer("questions", i), INFO.message(question), question);
            }
        }
    }
}
