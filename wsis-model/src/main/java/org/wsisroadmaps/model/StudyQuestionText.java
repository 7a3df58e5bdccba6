package org.wsisroadmaps.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How study Questions are written. */
final class StudyQuestionText {
    private static final Pattern SPELLING = Pattern.compile(
            "(?:(itu-[rtd]) )?(?:((?:study )?question|q\\.?) ?)?(?:(itu-[rtd]) )?"
                    + "([0-9]{1,3}(?:-[0-9]{1,3})?)(?: ?/ ?([0-9]{1,2}))?(?: ?\\(([^()]+)\\))?",
            Pattern.CASE_INSENSITIVE);

    private StudyQuestionText() {}

    static StudyQuestion parse(String text) {
        Characters.check("question", text);
        StudyQuestion.Builder question = StudyQuestion.builder().asWritten(text);
        Matcher spelling = SPELLING.matcher(Spelling.tidy(text));
        if (text.length() > Spelling.LONGEST || !spelling.matches() || !isQuestion(spelling)) {
            return question.build();
        }
        return question.sector(Optional.ofNullable(spelling.group(1))
                        .or(() -> Optional.ofNullable(spelling.group(3)))
                        .map(sector -> Sector.of(sector.toUpperCase(Locale.ROOT))))
                .number(spelling.group(4))
                .studyGroup(Optional.ofNullable(spelling.group(5)))
                .period(Spelling.inParentheses(spelling.group(6)))
                .build();
    }

    /** A number alone is none, and two Sectors are too many. */
    private static boolean isQuestion(Matcher spelling) {
        return (spelling.group(2) != null || spelling.group(5) != null)
                && (spelling.group(1) == null || spelling.group(3) == null);
    }

    static String canonical(StudyQuestion question) {
        if (!question.isClassified()) {
            return question.asWritten().orElseThrow();
        }
        String number = question.number().orElseThrow()
                + question.studyGroup().map(group -> "/" + group).orElse("");
        String name =
                question.sector().map(sector -> "Question " + sector + " ").orElse("Q") + number;
        return Spelling.withParentheses(name, question.period());
    }
}
