package org.wsisroadmaps.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How initiatives are written. */
final class InitiativeText {
    private static final Pattern SPELLING = Pattern.compile(
            "(afr|ams|arb|asp|cis|eur)[ -]?([0-9]{1,2})(?: ?\\(([^()]+)\\))?", Pattern.CASE_INSENSITIVE);

    private InitiativeText() {}

    static Initiative parse(String text, LanguageTag language) {
        Characters.check("initiative", text);
        Matcher spelling = SPELLING.matcher(Spelling.tidy(text));
        if (text.length() > Spelling.LONGEST || !spelling.matches()) {
            return Initiative.builder().title(LocalizedText.of(language, text)).build();
        }
        return Initiative.builder()
                .kind(InitiativeKind.REGIONAL)
                .code(spelling.group(1).toUpperCase(Locale.ROOT) + spelling.group(2))
                .plan(Spelling.inParentheses(spelling.group(3)))
                .asWritten(text)
                .build();
    }

    static String canonical(Initiative initiative) {
        return initiative
                .code()
                .map(code -> Spelling.withParentheses(code, initiative.plan()))
                .or(() -> initiative.title().map(LocalizedText::first))
                .orElseThrow();
    }
}
