package org.wsisroadmaps.io.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.wsisroadmaps.io.Position;

/**
 * The tokens of a YAML document, made of the parser's events. What YAML has beyond the format is reported where it
 * stands. A mark is the number of a code point.
 */
final class YamlTokens extends Tokens {
    private final byte[] source;
    private final boolean clean;
    private final Lines lines;
    private final YamlFaults faults;
    private final KeyScanner scanner;
    private final ParserImpl parser;
    /** The code point that no YAML may hold and before which the text was cut, -1 when there is none. */
    private final int cut;

    /** Where what can be read before the cut ends, as a code point. */
    private final int reach;

    private final BitSet objects = new BitSet();
    private int depth;
    private boolean keyNext;
    private boolean started;
    private boolean ended;
    private String text = "";
    private long mark;
    private boolean plain;
    private boolean missing;
    private boolean refused;
    private boolean closed;
    private int last;

    YamlTokens(byte[] source, int nameLength) {
        this.source = source;
        this.clean = Utf8.isClean(source);
        this.lines = new Lines(source);
        this.faults = new YamlFaults(source, lines, nameLength);
        int start = Utf8.hasMark(source) ? Utf8.MARK_LENGTH : 0;
        String decoded = new String(source, start, source.length - start, StandardCharsets.UTF_8);
        int end = unprintable(decoded);
        this.cut = end < 0 ? -1 : decoded.codePointCount(0, end);
        String readable = end < 0 ? decoded : decoded.substring(0, end);
        this.reach = end < 0
                ? -1
                : readable.codePointCount(0, readable.stripTrailing().length());
        // One buffer for the whole text, since the parser copies what it has not used whenever it fills its buffer.
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(readable.length() + 1)
                .build();
        this.scanner = new KeyScanner(new ScannerImpl(settings, new StreamReader(settings, readable)));
        this.parser = new ParserImpl(settings, scanner);
    }

    @Override
    Token next() {
        if (ended) {
            return Token.END;
        }
        plain = false;
        missing = false;
        refused = false;
        try {
            while (true) {
                Event event = parser.next();
                int end = index(event.getEndMark());
                if (cut >= 0 && end >= reach) {
                    return fail(faults.syntax(cut));
                }
                last = end;
                closed = event instanceof DocumentEndEvent document && document.isExplicit();
                Token token = token(event, index(event.getStartMark()));
                if (token != null) {
                    return token;
                }
            }
        } catch (RuntimeException | StackOverflowError e) {
            return fail(cut >= 0 ? faults.syntax(cut) : faults.of(e, last, closed));
        }
    }

    @Override
    String text() {
        return text;
    }

    @Override
    boolean isLonger(int bound) {
        return text.length() > bound;
    }

    @Override
    boolean isClean() {
        return clean;
    }

    @Override
    long mark() {
        return mark;
    }

    @Override
    boolean isPlain() {
        return plain;
    }

    @Override
    boolean isMissing() {
        return missing;
    }

    @Override
    boolean isRefused() {
        return refused;
    }

    @Override
    Position[] positions(long[] marks) {
        return Arrays.stream(marks)
                .mapToObj(point -> lines.positionOfPoint(Math.max(0, point)))
                .toArray(Position[]::new);
    }

    /** Returns the token an event stands for, null when it stands for none. */
    private @Nullable Token token(Event event, int start) {
        mark = start;
        return switch (event.getEventId()) {
            case Alias -> alias((AliasEvent) event, start);
            case Scalar -> scalar((ScalarEvent) event, start);
            case MappingStart -> open(Token.OBJECT, (CollectionStartEvent) event, start);
            case SequenceStart -> open(Token.LIST, (CollectionStartEvent) event, start);
            case MappingEnd -> close(Token.END_OBJECT);
            case SequenceEnd -> close(Token.END_LIST);
            case DocumentStart -> document(start);
            case StreamEnd -> {
                ended = true;
                yield Token.END;
            }
            case StreamStart, DocumentEnd, Comment -> null;
        };
    }

    private @Nullable Token document(int start) {
        if (started) {
            return fail(faults.forbidden(start, ProblemText.SECOND_DOCUMENT, true));
        }
        started = true;
        for (int directive : faults.directives()) {
            report(faults.forbidden(directive, ProblemText.DIRECTIVE, false));
        }
        return null;
    }

    private Token alias(AliasEvent event, int start) {
        report(faults.forbidden(start, ProblemText.ALIAS, false));
        text = "*" + event.getAlias();
        return key(start, true) ? Token.NAME : Token.REFUSED;
    }

    private Token scalar(ScalarEvent event, int start) {
        boolean decorated = properties(event, start);
        text = event.getValue();
        plain = event.isPlain() && !decorated;
        boolean merge = event.isPlain() && text.equals("<<");
        if (key(start, merge)) {
            if (merge) {
                report(faults.forbidden((int) mark, ProblemText.MERGE_KEY, false));
            }
            return Token.NAME;
        }
        missing = event.isPlain() && text.isEmpty();
        return missing || plain && Scalars.isNull(text) ? Token.NULL : Token.TEXT;
    }

    private Token open(Token token, CollectionStartEvent event, int start) {
        properties(event, start);
        if (depth > 0 && keyNext) {
            boolean explicit = scanner.key() < start && scanner.key() >= 0;
            return fail(faults.forbidden(explicit ? scanner.key() : (int) mark, ProblemText.COMPLEX_KEY, true));
        }
        text = "";
        objects.set(++depth, token == Token.OBJECT);
        keyNext = token == Token.OBJECT;
        return token;
    }

    private Token close(Token token) {
        depth--;
        keyNext = depth > 0 && objects.get(depth);
        text = "";
        return token;
    }

    /** Returns whether a scalar is a key and goes on to what comes next then. */
    private boolean key(int start, boolean refuse) {
        boolean key = depth > 0 && keyNext;
        keyNext = depth > 0 && objects.get(depth) && !key;
        if (key) {
            refused = refuse;
            if (scanner.key() != start) {
                report(faults.forbidden(scanner.key(), ProblemText.COMPLEX_KEY, false));
            }
        }
        return key;
    }

    /** Reports the anchor and the tag of a node, puts its mark behind them and returns whether there are any. */
    private boolean properties(NodeEvent event, int start) {
        boolean tagged = event instanceof ScalarEvent scalar
                ? scalar.getTag().isPresent()
                : event instanceof CollectionStartEvent collection
                        && collection.getTag().isPresent();
        if (!tagged && event.getAnchor().isEmpty()) {
            return false;
        }
        int offset = lines.offset(start);
        int point = start;
        while (offset < source.length && (source[offset] == '&' || source[offset] == '!')) {
            report(faults.forbidden(point, source[offset] == '&' ? ProblemText.ANCHOR : ProblemText.TAG, false));
            int end = faults.nextWord(offset);
            point += faults.points(offset, end);
            offset = end;
        }
        boolean empty = event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty();
        mark = empty ? start : point;
        return true;
    }

    private Token fail(Fault fault) {
        ended = true;
        List<Integer> directives = started ? List.of() : faults.directives();
        for (int i = 0; i < directives.size(); i++) {
            // Directives that the parser does not take are to be seen as what they are.
            report(faults.forbidden(directives.get(i), ProblemText.DIRECTIVE, i == directives.size() - 1));
        }
        if (directives.isEmpty()) {
            report(fault);
        }
        return Token.END;
    }

    private static int index(Optional<Mark> mark) {
        return mark.isPresent() ? mark.get().getIndex() : 0;
    }

    private static int unprintable(String text) {
        int at = 0;
        if (text.startsWith("\uFEFF")) {
            return 0;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= ' ' && c < 0x7F) {
                at++;
                continue;
            }
            int point = text.codePointAt(at);
            if (!StreamReader.isPrintable(point)) {
                return at;
            }
            at += Character.charCount(point);
        }
        return -1;
    }
}
