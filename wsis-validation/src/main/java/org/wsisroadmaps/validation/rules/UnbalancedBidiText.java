package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** What turns the direction of text has to turn it back. */
final class UnbalancedBidiText extends TextRule {
    private static final RuleInfo INFO = Standard.rule("unbalanced-bidi-text")
            .severity(Severity.ERROR)
            .message("the text turns its direction and does not turn it back")
            .summary("A text opens a bidirectional embedding, override or isolate and does not close it.")
            .rationale("An unclosed control turns the direction of whatever is printed after the text, so "
                    + "that a reader sees something else than what is written.")
            .fix("Remove the invisible control, or close it: an embedding or override by U+202C, an "
                    + "isolate by U+2069.")
            .source("Unicode Standard Annex 9, the bidirectional algorithm, and Unicode Technical Report "
                    + "36, security considerations.")
            .build();

    private static final char LRE = '\u202A';
    private static final char RLE = '\u202B';
    private static final char PDF = '\u202C';
    private static final char LRO = '\u202D';
    private static final char RLO = '\u202E';
    private static final char LRI = '\u2066';
    private static final char RLI = '\u2067';
    private static final char FSI = '\u2068';
    private static final char PDI = '\u2069';
    private static final String OPENING = "" + LRE + RLE + LRO + RLO + LRI + RLI + FSI;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    boolean looksAt(boolean telling) {
        return true;
    }

    /** Looks for each opening control first, which costs next to nothing in a text of Latin letters. */
    @Override
    boolean isFaulty(String text) {
        for (int i = 0; i < OPENING.length(); i++) {
            if (text.indexOf(OPENING.charAt(i)) >= 0) {
                return isUnbalanced(text);
            }
        }
        return false;
    }

    @Override
    void report(String pointer, String text, Findings findings) {
        findings.report(pointer, INFO.message(), text);
    }

    /** An isolate that is closed closes what was opened inside it, as the algorithm has it; what closes no isolate does nothing. */
    private static boolean isUnbalanced(String text) {
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case LRE, RLE, LRO, RLO -> open.append('e');
                case LRI, RLI, FSI -> open.append('i');
                case PDF -> {
                    if (open.length() > 0 && open.charAt(open.length() - 1) == 'e') {
                        open.setLength(open.length() - 1);
                    }
                }
                case PDI -> {
                    int isolate = open.lastIndexOf("i");
                    if (isolate >= 0) {
                        open.setLength(isolate);
                    }
                }
                default -> {}
            }
        }
        return open.length() > 0;
    }
}
