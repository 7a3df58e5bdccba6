package org.wsisroadmaps.io.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.wsisroadmaps.io.ProblemCode;

/** What there is to say about YAML that the format does not have or that the parser does not take. */
final class YamlFaults {
    /** The parser looks no further than this for the colon after a key. */
    private static final int LONGEST_KEY = 1024;

    private final byte[] source;
    private final Lines lines;
    private final int nameLength;

    YamlFaults(byte[] source, Lines lines, int nameLength) {
        this.source = source;
        this.lines = lines;
        this.nameLength = nameLength;
    }

    /** Returns the fault of a construct that begins with a code point. */
    Fault forbidden(int point, ProblemText what, boolean fatal) {
        int offset = lines.offset(point);
        int end = offset;
        while (end < source.length && !isEnd(source[end])) {
            end++;
        }
        String value = new String(source, offset, Math.min(end - offset, 400), StandardCharsets.UTF_8);
        return new Fault(ProblemCode.FORBIDDEN_CONSTRUCT, point, value, ProblemText.NOT_ALLOWED.of(what), fatal);
    }

    Fault syntax(int point) {
        return Syntax.fault(source, lines.offset(point), point);
    }

    /**
     * Returns the fault that an exception of the parser tells about.
     *
     * @param cause what the parser threw
     * @param last where the last event ended, as a code point
     * @param closed whether that event was a line that ends the document
     */
    Fault of(Throwable cause, int last, boolean closed) {
        if (!(cause instanceof MarkedYamlEngineException e)) {
            return syntax(last);
        }
        int problem = e.getProblemMark().map(Mark::getIndex).orElse(last);
        int context = e.getContextMark().map(Mark::getIndex).orElse(problem);
        if (closed) {
            return forbidden(problem, ProblemText.SECOND_DOCUMENT, true);
        }
        int offset = lines.offset(context);
        switch (offset < source.length ? source[offset] : 0) {
            case '&' -> {
                return forbidden(context, ProblemText.ANCHOR, true);
            }
            case '*' -> {
                return forbidden(context, ProblemText.ALIAS, true);
            }
            case '!' -> {
                return forbidden(context, ProblemText.TAG, true);
            }
            default -> {
                // Not one of those: a fault of the text itself.
            }
        }
        if ("while scanning a simple key".equals(e.getContext())) {
            int length = keyLength(offset);
            return length > LONGEST_KEY ? longName(context, length) : missingColon(context);
        }
        if ("mapping values are not allowed here".equals(e.getProblem())) {
            int start = lineStart(lines.offset(problem));
            int length = keyLength(start);
            if (length > LONGEST_KEY) {
                return longName(problem - points(start, lines.offset(problem)), length);
            }
        }
        return syntax(problem);
    }

    /** Returns where the directives before the first document begin, as code points. */
    List<Integer> directives() {
        List<Integer> found = new ArrayList<>();
        int offset = Utf8.hasMark(source) ? Utf8.MARK_LENGTH : 0;
        int point = 0;
        while (offset < source.length && (source[offset] == '%' || source[offset] == '#' || isBreak(source[offset]))) {
            if (source[offset] == '%') {
                found.add(point);
            }
            int end = offset;
            while (end < source.length && !isBreak(source[end])) {
                end++;
            }
            end = Math.min(end + 1, source.length);
            point += points(offset, end);
            offset = end;
        }
        return found;
    }

    /** Returns where the next word begins after the one at a byte, beyond blanks, line ends and comments. */
    int nextWord(int offset) {
        int at = offset;
        while (at < source.length && !isBlank(source[at]) && !isBreak(source[at])) {
            at++;
        }
        while (at < source.length && (isBlank(source[at]) || isBreak(source[at]) || source[at] == '#')) {
            if (source[at] == '#') {
                while (at < source.length && !isBreak(source[at])) {
                    at++;
                }
            } else {
                at++;
            }
        }
        return at;
    }

    /** Returns the count of code points in some bytes. */
    int points(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if ((source[i] & 0xC0) != 0x80) {
                count++;
            }
        }
        return count;
    }

    private Fault longName(int point, int length) {
        return new Fault(
                ProblemCode.LIMIT_EXCEEDED,
                point,
                null,
                TokenCursor.exceeded(ProblemText.NAME_LENGTH, nameLength, length),
                true);
    }

    private static Fault missingColon(int point) {
        return new Fault(ProblemCode.SYNTAX, point, null, ProblemText.MISSING_COLON.of(), true);
    }

    /** Returns how many code points stand before the first colon of a line that ends a key, 0 when there is none. */
    private int keyLength(int offset) {
        for (int i = offset; i < source.length && !isBreak(source[i]); i++) {
            if (source[i] == ':' && (i + 1 == source.length || isBlank(source[i + 1]) || isBreak(source[i + 1]))) {
                return points(offset, i);
            }
        }
        return 0;
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && !isBreak(source[start - 1])) {
            start--;
        }
        while (start < offset && (source[start] == ' ' || source[start] == '-')) {
            start++;
        }
        return start;
    }

    /** Returns whether a byte ends what is quoted of a construct. */
    private static boolean isEnd(byte b) {
        return isBlank(b) || isBreak(b) || b == ',' || b == ']' || b == '}' || b == ':';
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }

    private static boolean isBreak(byte b) {
        return b == '\n' || b == '\r';
    }
}
