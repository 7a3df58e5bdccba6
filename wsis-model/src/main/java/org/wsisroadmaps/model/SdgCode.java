package org.wsisroadmaps.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one grammar of the codes of goals, targets and indicators; a code names as many of them as it has parts. */
record SdgCode(String text, int parts, SdgGoal goal, String targetItem, String indicatorItem) {
    /** Reads a code of any number of parts. */
    static SdgCode parse(String text) {
        SdgCode code = parsePlain(text);
        return code == null ? parseSpelling(text) : code;
    }

    /** Takes a code apart that is written as codes are; null for any other text, which the pattern has to read. */
    static @Nullable SdgCode parsePlain(String text) {
        int first = text.indexOf('.');
        int second = first < 0 ? -1 : text.indexOf('.', first + 1);
        int goalEnd = first < 0 ? text.length() : first;
        int targetEnd = second < 0 ? text.length() : second;
        if (!isSmallNumber(text, 0, goalEnd)
                || (first >= 0 && !isLetter(text, first + 1, targetEnd) && !isSmallNumber(text, first + 1, targetEnd))
                || (second >= 0 && !isSmallNumber(text, second + 1, text.length()))) {
            return null;
        }
        return new SdgCode(
                text,
                first < 0 ? 1 : second < 0 ? 2 : 3,
                SdgGoal.of(Integer.parseInt(text.substring(0, goalEnd))),
                first < 0 ? "" : text.substring(first + 1, targetEnd),
                second < 0 ? "" : text.substring(second + 1));
    }

    private static boolean isLetter(String text, int from, int to) {
        return to - from == 1 && text.charAt(from) >= 'a' && text.charAt(from) <= 'z';
    }

    private static boolean isSmallNumber(String text, int from, int to) {
        return to - from < 3 && Ascii.isDigits(text, from, to) && text.charAt(from) != '0';
    }

    /** Reads any spelling of a code, those that are written as codes are among them. */
    static SdgCode parseSpelling(String text) {
        Matcher spelling =
                Spelled.SPELLING.matcher(Spelling.tidy(LookAlikes.plain(text)).toLowerCase(Locale.ROOT));
        if (!spelling.matches()) {
            throw Illegal.SDG_CODE.of(Quoted.of(text));
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
            throw fault(parts).of(Quoted.of(text));
        }
        return code;
    }

    SdgTarget target() {
        return SdgTarget.of(goal, targetItem);
    }

    SdgIndicator indicator() {
        return SdgIndicator.of(target(), indicatorItem);
    }

    /** A class of its own, so that codes that are written as codes are do not wait for the pattern. */
    private static final class Spelled {
        private static final Pattern SPELLING = Pattern.compile(
                "(?:sdgs?|goal|target|indicator)? ?([1-9][0-9]?)(?: ?\\. ?([1-9][0-9]?|[a-z])(?: ?\\. ?([1-9][0-9]?))?)?");
    }

    private static Illegal fault(int parts) {
        return parts == 1 ? Illegal.SDG_GOAL : parts == 2 ? Illegal.SDG_TARGET : Illegal.SDG_INDICATOR;
    }
}
