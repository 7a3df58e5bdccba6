package org.wsisroadmaps.io.stream;

import java.nio.charset.StandardCharsets;
import org.wsisroadmaps.io.ProblemCode;

/** What there is to say about text that no parser takes: our own words, whatever parser it was. */
final class Syntax {
    private static final int LONGEST_WORD = 20;

    private Syntax() {}

    /** Returns the fault of what stands at a byte. */
    static Fault fault(byte[] source, int offset, long mark) {
        if (offset >= source.length) {
            return new Fault(ProblemCode.SYNTAX, mark, null, "the text ends before the document does", true);
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
        return new Fault(ProblemCode.SYNTAX, mark, found, shown(found) + " is not expected here", true);
    }

    private static String shown(String found) {
        char c = found.charAt(0);
        return switch (c) {
            case '\n', '\r' -> "the end of the line";
            case '\t' -> "a tab";
            case '\uFEFF' -> "a byte order mark";
            case '\'' -> "\"'\"";
            default -> Character.isISOControl(c) ? "the character " + Scalars.codePoint(found, 0) : "'" + found + "'";
        };
    }

    private static boolean isWord(byte b) {
        return b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
    }
}
