package org.wsisroadmaps.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one grammar of the codes of goals, targets and indicators; a code names as many of them as it has parts. */
record SdgCode(String text, int parts, SdgGoal goal, String targetItem, String indicatorItem) {
    private static final Pattern SPELLING = Pattern.compile(
            "(?:sdgs?|goal|target|indicator)? ?([1-9][0-9]?)(?: ?\\. ?([1-9][0-9]?|[a-z])(?: ?\\. ?([1-9][0-9]?))?)?");
    private static final int LONGEST_PLAIN = "17.18.99".length();
    private static final String[] NO_ITEMS = {};
    private static final String[] NAMES = {"goal", "target", "indicator"};
    private static final String[] EXAMPLES = {"9", "9.c", "9.c.1"};

    /** Reads a code of any number of parts. */
    static SdgCode parse(String text) {
        String[] items = plainItems(text);
        return items.length > 0 ? of(text, items) : parseSpelling(text);
    }

    private static SdgCode of(String text, String[] items) {
        return new SdgCode(
                text,
                items.length,
                SdgGoal.of(Integer.parseInt(items[0])),
                items.length > 1 ? items[1] : "",
                items.length > 2 ? items[2] : "");
    }

    /** Takes a code apart that is written as codes are; no items for any other text, which the pattern has to read. */
    private static String[] plainItems(String text) {
        String[] items = text.length() > LONGEST_PLAIN ? NO_ITEMS : text.split("\\.", -1);
        for (int i = 0; i < items.length; i++) {
            boolean letter = i == 1 && items[i].length() == 1 && items[i].charAt(0) >= 'a' && items[i].charAt(0) <= 'z';
            if (i > 2 || !(letter || isSmallNumber(items[i]))) {
                return NO_ITEMS;
            }
        }
        return items;
    }

    private static boolean isSmallNumber(String item) {
        return (item.length() == 1 || (item.length() == 2 && Ascii.isDigit(item.charAt(1))))
                && item.charAt(0) != '0'
                && Ascii.isDigit(item.charAt(0));
    }

    private static SdgCode parseSpelling(String text) {
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
