package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** A placeholder is no text. */
final class PlaceholderText extends TextRule {
    private static final RuleInfo INFO = Standard.rule("placeholder-text")
            .severity(Severity.WARNING)
            .message("the text \"{0}\" is a placeholder")
            .summary("A title, name, description, vision or expected result is a placeholder.")
            .rationale("TBD or a dash in place of a text looks as if something were said. Left out, it would "
                    + "be seen to be missing.")
            .fix("Write the text, or leave the member out where it is not required.")
            .source("The document format; placeholders seen in the papers around the roadmaps.")
            .build();
    private static final int LONGEST = 80;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    boolean looksAt(boolean telling) {
        return telling;
    }

    @Override
    boolean isFaulty(String text) {
        String trimmed = text.strip();
        char first = trimmed.charAt(0);
        if (first == 'x' || first == 'X') {
            return trimmed.length() >= 3 && isFilledWithX(trimmed);
        }
        return switch (trimmed.length()) {
            case 1 -> first == '-' || first == '\u2013' || first == '\u2014';
            case 3 ->
                trimmed.equalsIgnoreCase("TBD") || trimmed.equalsIgnoreCase("TBC") || trimmed.equalsIgnoreCase("N/A");
            case 11 -> trimmed.equalsIgnoreCase("lorem ipsum");
            default -> false;
        };
    }

    @Override
    void report(String pointer, String text, Findings findings) {
        findings.report(pointer, INFO.message(shortened(text.strip())), text);
    }

    /** A row of x can be of any length. */
    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + '\u2026' : text;
    }

    private static boolean isFilledWithX(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != 'x' && text.charAt(i) != 'X') {
                return false;
            }
        }
        return true;
    }
}
