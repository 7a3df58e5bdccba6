package org.wsisroadmaps.io.stream;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.Position;
import org.wsisroadmaps.io.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * The tokens of a JSON document as Jackson's parser sees them, for what {@link JsonTokens} does not understand: it is the
 * parser that decides whether that is JSON, and where it is not. A mark is the number of a token, since the parser makes
 * an object for every place it is asked for; the places are found by going through the document again. A negative mark is
 * a byte, inverted.
 */
final class ParserTokens extends Tokens {
    /** The parser's own limits are off: the cursor has limits, and they are to hold for every parser alike. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(-1)
                    .maxTokenCount(-1)
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .enable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private static final Token[] KINDS = kinds();

    private final byte[] source;
    private final JsonParser parser;
    private int number;
    private boolean ended;

    /** Goes on after so many tokens, which the parser has to see again. */
    ParserTokens(byte[] source, int number) {
        this.source = source;
        this.parser = parser(source);
        while (this.number < number && !ended) {
            next();
        }
    }

    @Override
    Token next() {
        if (ended) {
            return Token.END;
        }
        try {
            JsonToken token = parser.nextToken();
            number++;
            if (token != null) {
                return KINDS[token.id() + 1];
            }
            ended = true;
            return Token.END;
        } catch (RuntimeException | StackOverflowError e) {
            return fail(e);
        }
    }

    @Override
    String text() {
        try {
            return parser.getString();
        } catch (RuntimeException | StackOverflowError e) {
            fail(e);
            return "";
        }
    }

    @Override
    boolean isLonger(int bound) {
        // No text is longer than its document, so that most documents need not be looked at.
        if (source.length <= bound) {
            return false;
        }
        try {
            return parser.getStringLength() > bound;
        } catch (RuntimeException | StackOverflowError e) {
            fail(e);
            return false;
        }
    }

    @Override
    long mark() {
        return number;
    }

    @Override
    @Nullable
    String brokenMember() {
        // The parser looks at the start of a value before it tells the name. At the start of an object or a list it
        // would tell the name of that.
        TokenStreamContext context = parser.streamReadContext();
        return context.inObject() ? context.currentName() : null;
    }

    @Override
    void close() {
        parser.close();
    }

    @Override
    Position[] positions(long[] marks) {
        return positions(source, marks);
    }

    static Position[] positions(byte[] source, long[] marks) {
        long[] wanted = Arrays.stream(marks)
                .filter(mark -> mark > 0)
                .sorted()
                .distinct()
                .toArray();
        long[] offsets = wanted.length == 0 ? wanted : offsets(source, wanted);
        Lines lines = new Lines(source);
        Position[] positions = new Position[marks.length];
        for (int i = 0; i < marks.length; i++) {
            long mark = marks[i];
            positions[i] =
                    lines.position(mark < 0 ? ~mark : mark == 0 ? 0 : offsets[Arrays.binarySearch(wanted, mark)]);
        }
        return positions;
    }

    /** Returns the bytes at which some tokens begin; the numbers are sorted. */
    private static long[] offsets(byte[] source, long[] numbers) {
        long[] offsets = new long[numbers.length];
        Arrays.fill(offsets, source.length);
        int found = 0;
        try (JsonParser again = parser(source)) {
            for (int token = 1; found < numbers.length && again.nextToken() != null; token++) {
                if (token == numbers[found]) {
                    offsets[found++] = again.currentTokenLocation().getByteOffset();
                }
            }
        } catch (RuntimeException | StackOverflowError e) {
            // The first reading stopped here too: all tokens it saw have been found.
            return offsets;
        }
        return offsets;
    }

    private Token fail(Throwable cause) {
        if (!ended) {
            ended = true;
            long offset = cause instanceof JacksonException e && e.getLocation() != null
                    ? e.getLocation().getByteOffset()
                    : -1;
            if (offset < 0) {
                offset = parser.currentLocation().getByteOffset();
            }
            report(
                    cause instanceof StreamConstraintsException
                            ? new Fault(
                                    ProblemCode.LIMIT_EXCEEDED, ~offset, null, ProblemText.NAMES_TOO_ALIKE.of(), true)
                            : Syntax.fault(source, (int) Math.min(offset, source.length), ~offset));
        }
        return Token.END;
    }

    private static JsonParser parser(byte[] source) {
        // The parser drops a byte order mark only when something comes after it.
        int length = source.length == Utf8.MARK_LENGTH && Utf8.hasMark(source) ? 0 : source.length;
        return FACTORY.createParser(ObjectReadContext.empty(), source, 0, length);
    }

    /** Returns the kinds of the parser's tokens by their ids, which begin with -1. */
    private static Token[] kinds() {
        Token[] kinds = new Token[JsonToken.values().length + 1];
        for (JsonToken token : JsonToken.values()) {
            kinds[token.id() + 1] = kind(token);
        }
        return kinds;
    }

    private static Token kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.LIST;
            case END_ARRAY -> Token.END_LIST;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT -> Token.TEXT;
            case NOT_AVAILABLE -> Token.END;
        };
    }
}
