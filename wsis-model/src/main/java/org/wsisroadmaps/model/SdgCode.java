package org.wsisroadmaps.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one grammar of the codes of goals, targets and indicators; a code names as many of them as it has parts. */
record SdgCode(String text, int parts, SdgGoal goal, String targetItem, String indicatorItem) {
    private static final Pattern SPELLING = Pattern.compile(
            "(?:sdgs?|goal|target|indicator)? ?([1-9][0-9]?)(?: ?\\. ?([1-9][0-9]?|[a-z])(?: ?\\. ?([1-9][0-9]?))?)?");
    private static final String[] NAMES = {"goal", "target", "indicator"};
    private static final String[] EXAMPLES = {"9", "9.c", "9.c.1"};

    /** Reads a code of any number of parts. */
    static SdgCode parse(String text) {
        Matcher spelling =
                SPELLING.matcher(Spelling.tidy(LookAlikes.plain(text)).toLowerCase(Locale.ROOT));
        if (!spelling.matches()) {
            throw new IllegalArgumentException(Quoted.of(text)
                    + " is no SDG code: use a goal such as 9, a target such as 9.c or an indicator such as 9.c.1");
        }
        SdgGoal goal = SdgGoal.of(Integer.parseInt(spelling.group(1)));
        String target = spelling.group(2);
        String indicator = spelling.group(3);
        int parts = target == null ? 1 : indicator == null ? 2 : 3;
        return new SdgCode(text, parts, goal, target == null ? "" : target, indicator == null ? "" : indicator);
    }

    /** Reads a code that has to have so many parts. */
    static SdgCode parse(String text, int parts) {
        SdgCode code = parse(text);
        if (code.parts != parts) {
            throw new IllegalArgumentException(
                    Quoted.of(text) + " is no SDG " + NAMES[parts - 1] + ": use a code such as " + EXAMPLES[parts - 1]);
        }
        return code;
    }

    SdgTarget target() {
        return SdgTarget.of(goal, targetItem);
    }

    SdgIndicator indicator() {
        return SdgIndicator.of(target(), indicatorItem);
    }
}
