package org.wsisroadmaps.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How entries of strategic plans are written. */
final class StrategicGoalText {
    private static final Pattern SPELLING = Pattern.compile(
            "(?:(goal|target|objective|outcome|output) )?((?:[A-Za-z]\\.?)?[0-9]{1,2}(?:[.-](?:[0-9]{1,2}|[A-Za-z]))*)"
                    + "(?: ?\\(([^()]+)\\))?",
            Pattern.CASE_INSENSITIVE);

    private StrategicGoalText() {}

    static StrategicGoal parse(String text) {
        Characters.check("strategicGoal", text);
        StrategicGoal.Builder goal = StrategicGoal.builder().asWritten(text);
        Matcher spelling = SPELLING.matcher(Spelling.tidy(text));
        if (text.length() > Spelling.LONGEST || !spelling.matches()) {
            return goal.build();
        }
        String code = spelling.group(2);
        return goal.level(Optional.ofNullable(spelling.group(1))
                        .map(word -> StrategicLevel.of(word.toLowerCase(Locale.ROOT))))
                .code(code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1))
                .plan(Spelling.inParentheses(spelling.group(3)))
                .build();
    }

    static String canonical(StrategicGoal goal) {
        return goal.code()
                .map(code -> Spelling.withParentheses(code, goal.plan()))
                .or(goal::asWritten)
                .orElseThrow();
    }
}
