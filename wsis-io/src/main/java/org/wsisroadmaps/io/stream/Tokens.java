package org.wsisroadmaps.io.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.Position;

/**
 * A document as a row of tokens. A source never throws: what it finds wrong it keeps as {@link Fault}s, and after a
 * fatal one it is at its end.
 */
abstract sealed class Tokens permits JsonTokens, ParserTokens, YamlTokens, NoTokens {
    /** The mark of the first place of any document. */
    static final long START = Long.MIN_VALUE;

    private @Nullable Deque<Fault> faults;

    /** Goes to the next token and returns its kind. */
    abstract Token next();

    /** Returns the text of the current name, text or number. */
    abstract String text();

    /** Returns the value of the current text as a code, null when it is not known without looking at the text. */
    <T> @Nullable T known(Code<T> code) {
        return null;
    }

    /** Returns whether the current name, text or number has more characters than that. */
    abstract boolean isLonger(int bound);

    /** Returns whether the current text cannot have a character that is not legal in a text. */
    boolean isClean() {
        return false;
    }

    /** Returns the place of the current token, to be turned into a position later. */
    abstract long mark();

    /** Returns the positions of some marks. */
    abstract Position[] positions(long[] marks);

    /** Returns whether the current value is a scalar without quotes, of which YAML could make more than a text. */
    boolean isPlain() {
        return false;
    }

    /** Returns whether the current value is null because nothing is written there. */
    boolean isMissing() {
        return false;
    }

    /** Returns whether the current name was already reported, so that its value is to be skipped. */
    boolean isRefused() {
        return false;
    }

    /** Returns the name of the member whose value could not be read, null when it was no value or there is no telling. */
    @Nullable
    String brokenMember() {
        return null;
    }

    /** Gives back what the source holds on to; nothing is read from it any more. */
    void close() {}

    final void report(Fault fault) {
        if (faults == null) {
            faults = new ArrayDeque<>();
        }
        faults.add(fault);
    }

    final boolean hasFault() {
        return faults != null && !faults.isEmpty();
    }

    final @Nullable Fault fault() {
        return faults == null ? null : faults.poll();
    }
}
