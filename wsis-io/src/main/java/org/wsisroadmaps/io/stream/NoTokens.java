package org.wsisroadmaps.io.stream;

import java.util.Arrays;
import org.wsisroadmaps.io.Position;

/** The tokens of what cannot be read at all: none, and the reason. */
final class NoTokens extends Tokens {
    NoTokens(Fault reason) {
        report(reason);
    }

    @Override
    Token next() {
        return Token.END;
    }

    @Override
    String text() {
        return "";
    }

    @Override
    boolean isLonger(int bound) {
        return false;
    }

    @Override
    long mark() {
        return 0;
    }

    @Override
    Position[] positions(long[] marks) {
        Position[] positions = new Position[marks.length];
        Arrays.fill(positions, Position.of(1, 1));
        return positions;
    }
}
