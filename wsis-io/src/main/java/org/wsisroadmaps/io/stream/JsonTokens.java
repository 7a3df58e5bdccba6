package org.wsisroadmaps.io.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.Position;

/**
 * The tokens of a JSON document that is known to be UTF-8, found by looking at its bytes. What is not understood, right or
 * wrong, is left to {@link ParserTokens} from there on, which has the last word on what JSON is. A mark is the byte a
 * token begins with, inverted; those of the parser are not negative.
 */
final class JsonTokens extends Tokens {
    private static final Known<String> NAMES = new Known<>(1024);

    /** What may come next. */
    private static final int VALUE = 0;

    private static final int FIRST_NAME = 1;
    private static final int FIRST_ENTRY = 2;
    private static final int COMMA = 3;
    private static final int NOTHING = 4;

    private final byte[] source;

    /** Whether what is open at a depth is an object. */
    private boolean[] objects = new boolean[16];

    private int depth;
    private int due = VALUE;
    private int at;
    private int number;
    private int start;
    private int end;
    /** Whether the characters of the text are its bytes. */
    private boolean plain;

    private @Nullable String text;
    private char[] characters = {};

    /** A number or word that was looked at with its name, since the parser does so too. */
    private @Nullable Token ahead;

    private @Nullable ParserTokens parser;

    JsonTokens(byte[] source) {
        this.source = source;
        this.at = Utf8.hasMark(source) ? Utf8.MARK_LENGTH : 0;
    }

    /** Makes the name of a member known, so that it is this very text in all documents. */
    static void know(String name) {
        NAMES.put(name, name);
    }

    @Override
    Token next() {
        if (parser != null) {
            return parsed(parser.next());
        }
        text = null;
        Token token = ahead;
        if (token == null) {
            token = scanned(JsonScan.blanks(source, at));
            if (token == null) {
                parser = new ParserTokens(source, number);
                return parsed(parser.next());
            }
        } else {
            ahead = null;
            start = at;
            at = end;
            due = COMMA;
        }
        number++;
        return token;
    }

    /** Returns the token that begins at a byte, null for one that is not understood. */
    private @Nullable Token scanned(int from) {
        if (from >= source.length) {
            return due == NOTHING ? Token.END : null;
        }
        return switch (due) {
            case VALUE -> value(from);
            case FIRST_NAME -> source[from] == '}' ? close(Token.END_OBJECT, from) : name(from);
            case FIRST_ENTRY -> source[from] == ']' ? close(Token.END_LIST, from) : value(from);
            case COMMA -> afterValue(from);
            default -> null;
        };
    }

    private @Nullable Token afterValue(int from) {
        boolean object = objects[depth];
        byte b = source[from];
        if (b == ',') {
            int next = JsonScan.blanks(source, from + 1);
            if (next >= source.length) {
                return null;
            }
            return object ? name(next) : value(next);
        }
        if (b == (object ? '}' : ']')) {
            return close(object ? Token.END_OBJECT : Token.END_LIST, from);
        }
        return null;
    }

    private @Nullable Token value(int from) {
        switch (source[from]) {
            case '"' -> {
                if (!text(from)) {
                    return null;
                }
                start = from;
                at = end + 1;
                due = depth == 0 ? NOTHING : COMMA;
                return Token.TEXT;
            }
            case '{' -> {
                return open(Token.OBJECT, from);
            }
            case '[' -> {
                return open(Token.LIST, from);
            }
            default -> {
                Token token = word(from);
                if (token == null || token == Token.NUMBER && depth == 0 && !isAlone(end)) {
                    return null;
                }
                start = from;
                at = end;
                due = depth == 0 ? NOTHING : COMMA;
                return token;
            }
        }
    }

    /** Returns whether white space or nothing follows, as the parser wants it after a number that is the document. */
    private boolean isAlone(int after) {
        return after == source.length || source[after] <= ' ';
    }

    private Token open(Token token, int from) {
        start = from;
        at = from + 1;
        if (++depth == objects.length) {
            objects = Arrays.copyOf(objects, 2 * depth);
        }
        objects[depth] = token == Token.OBJECT;
        due = token == Token.OBJECT ? FIRST_NAME : FIRST_ENTRY;
        return token;
    }

    private Token close(Token token, int from) {
        start = from;
        at = from + 1;
        due = --depth == 0 ? NOTHING : COMMA;
        return token;
    }

    private @Nullable Token name(int from) {
        if (source[from] != '"' || !text(from)) {
            return null;
        }
        int close = end;
        int after = JsonScan.blanks(source, close + 1);
        if (after >= source.length || source[after] != ':') {
            return null;
        }
        after = JsonScan.blanks(source, after + 1);
        if (after >= source.length) {
            return null;
        }
        text = plain ? knownName(from + 1, close) : decoded(from + 1, close);
        byte b = source[after];
        if (b != '"' && b != '{' && b != '[') {
            ahead = word(after);
            if (ahead == null) {
                return null;
            }
        }
        start = from;
        at = after;
        due = VALUE;
        return Token.NAME;
    }

    private String knownName(int from, int to) {
        String name = NAMES.find(source, from, to);
        if (name == null) {
            name = decoded(from, to);
            NAMES.put(name, name);
        }
        return name;
    }

    private boolean text(int from) {
        long found = JsonScan.text(source, from + 1);
        end = (int) (found >> 1);
        plain = (found & 1) == 0;
        return found >= 0;
    }

    /** Returns the number or word at a byte and notes where it ends, null when there is none. */
    private @Nullable Token word(int from) {
        Token token = switch (source[from]) {
            case 't' -> Token.TRUE;
            case 'f' -> Token.FALSE;
            case 'n' -> Token.NULL;
            default -> Token.NUMBER;
        };
        end = switch (token) {
            case TRUE -> JsonScan.word(source, from, "true");
            case FALSE -> JsonScan.word(source, from, "false");
            case NULL -> JsonScan.word(source, from, "null");
            default -> JsonScan.number(source, from);
        };
        plain = true;
        return end < 0 ? null : token;
    }

    private String decoded(int from, int to) {
        if (plain) {
            return new String(source, from, to - from, StandardCharsets.ISO_8859_1);
        }
        if (characters.length < to - from) {
            characters = new char[Math.max(to - from, 2 * characters.length)];
        }
        return new String(characters, 0, JsonScan.decode(source, from, to, characters));
    }

    @Override
    String text() {
        if (parser != null) {
            String found = parser.text();
            take(parser);
            return found;
        }
        String found = text;
        if (found == null) {
            found = decoded(first(), end);
            text = found;
        }
        return found;
    }

    /** Returns where the characters of the current text or number begin. */
    private int first() {
        return source[start] == '"' ? start + 1 : start;
    }

    @Override
    <T> @Nullable T known(Code<T> code) {
        return parser == null && plain ? code.known(source, first(), end) : null;
    }

    @Override
    boolean isLonger(int bound) {
        if (parser != null) {
            boolean longer = parser.isLonger(bound);
            take(parser);
            return longer;
        }
        // No text has more characters than bytes.
        return end - start > bound && text().length() > bound;
    }

    @Override
    boolean isClean() {
        return plain && parser == null;
    }

    @Override
    long mark() {
        return parser == null ? ~(long) start : parser.mark();
    }

    @Override
    @Nullable
    String brokenMember() {
        return parser == null ? null : parser.brokenMember();
    }

    @Override
    void close() {
        if (parser != null) {
            parser.close();
        }
    }

    @Override
    Position[] positions(long[] marks) {
        return ParserTokens.positions(source, marks);
    }

    private Token parsed(Token token) {
        if (parser != null) {
            take(parser);
        }
        return token;
    }

    private void take(ParserTokens from) {
        while (from.hasFault()) {
            Fault fault = from.fault();
            if (fault != null) {
                report(fault);
            }
        }
    }
}
