package org.wsisroadmaps.io.stream;

import java.nio.charset.StandardCharsets;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.model.Message;

/** What there is to say about text that no parser takes: our own words, whatever parser it was. */
final class Syntax {
    private static final int LONGEST_WORD = 20;

    private Syntax() {}

    /** Returns the fault of what stands at a byte. */
    static Fault fault(byte[] source, int offset, long mark) {
        if (offset >= source.length) {
            return new Fault(ProblemCode.SYNTAX, mark, null, ProblemText.SUDDEN_END.of(), true);
        }
        int start = offset;
        while (start > 0 && (source[start] & 0xC0) == 0x80) {
            start--;
        }
        int end = start + 1;
        if (isWord(source[start])) {
            while (end < source.length && end - start < LONGEST_WORD && isWord(source[end])) {
                end++;
            }
        } else {
            while (end < source.length && (source[end] & 0xC0) == 0x80) {
                end++;
            }
        }
        String found = new String(source, start, end - start, StandardCharsets.UTF_8);
        return new Fault(ProblemCode.SYNTAX, mark, found, ProblemText.UNEXPECTED.of(shown(found)), true);
    }

    private static Message shown(String found) {
        char c = found.charAt(0);
        return switch (c) {
            case '\n', '\r' -> ProblemText.LINE_END.of();
            case '\t' -> ProblemText.TAB.of();
            case '\uFEFF' -> ProblemText.BYTE_ORDER_MARK.of();
            case '\'' -> ProblemText.QUOTE.of();
            default ->
                Character.isISOControl(c)
                        ? ProblemText.CHARACTER.of(Scalars.codePoint(found, 0))
                        : ProblemText.FOUND.of(found);
        };
    }

    private static boolean isWord(byte b) {
        return b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
    }
}
