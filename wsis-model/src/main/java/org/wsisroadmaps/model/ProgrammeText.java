package org.wsisroadmaps.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How programmes are written. */
final class ProgrammeText {
    private static final Pattern SPELLING = Pattern.compile(
            "(programme|objective|output|priority) ([0-9]{1,2}(?:[.-][0-9]{1,2})*)(?: ?\\(([^()]+)\\))?",
            Pattern.CASE_INSENSITIVE);

    private ProgrammeText() {}

    static Programme parse(String text, LanguageTag language) {
        Characters.check("programme", text);
        Matcher spelling = SPELLING.matcher(Spelling.tidy(text));
        if (text.length() > Spelling.LONGEST || !spelling.matches()) {
            return Programme.builder().title(LocalizedText.of(language, text)).build();
        }
        return Programme.builder()
                .kind(ProgrammeKind.of(spelling.group(1).toLowerCase(Locale.ROOT)))
                .code(spelling.group(2))
                .plan(Spelling.inParentheses(spelling.group(3)).map(Conference::placeName))
                .asWritten(text)
                .build();
    }

    static String canonical(Programme programme) {
        return programme
                .code()
                .map(code -> Spelling.withParentheses(
                        programme
                                .kind()
                                .map(ResolutionText::word)
                                .map(word -> word + " " + code)
                                .orElse(code),
                        programme.plan()))
                .or(() -> programme.title().map(LocalizedText::first))
                .orElseThrow();
    }
}
