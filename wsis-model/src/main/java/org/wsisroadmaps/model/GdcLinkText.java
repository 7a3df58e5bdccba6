package org.wsisroadmaps.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How links to the Global Digital Compact are written. */
final class GdcLinkText {
    private static final Pattern SPELLING = Pattern.compile("(?:gdc ?)?(?:objective ?)?([0-9]{1,9})");

    private GdcLinkText() {}

    static GdcLink parse(String text) {
        Characters.check("objective", text);
        Matcher spelling = SPELLING.matcher(Spelling.tidy(text).toLowerCase(Locale.ROOT));
        if (!spelling.matches()) {
            throw Illegal.GDC_LINK.of(Quoted.of(text));
        }
        return GdcLink.builder().objective(spelling.group(1)).asWritten(text).build();
    }

    static void checkObjective(String objective) {
        if (!Ascii.isDigits(objective)) {
            throw Illegal.GDC_OBJECTIVE.of(Quoted.of(objective));
        }
    }
}
