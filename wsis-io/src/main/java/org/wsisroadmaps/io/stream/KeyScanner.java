package org.wsisroadmaps.io.stream;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.scanner.Scanner;
import org.snakeyaml.engine.v2.tokens.Token;

/** A YAML scanner that remembers where the last key began, since the events do not tell {@code ? key} from {@code key}. */
final class KeyScanner implements Scanner {
    private final Scanner scanner;
    private int key = -1;

    KeyScanner(Scanner scanner) {
        this.scanner = scanner;
    }

    /** Returns the code point that the last key began with, its question mark included. */
    int key() {
        return key;
    }

    @Override
    public boolean checkToken(Token.ID... choices) {
        return scanner.checkToken(choices);
    }

    @Override
    public boolean checkToken(Token.ID choice) {
        return scanner.checkToken(choice);
    }

    @Override
    public Token peekToken() {
        return scanner.peekToken();
    }

    @Override
    public Token next() {
        Token token = scanner.next();
        if (token.getTokenId() == Token.ID.Key) {
            Optional<Mark> start = token.getStartMark();
            key = start.isPresent() ? start.get().getIndex() : -1;
        }
        return token;
    }

    @Override
    public boolean hasNext() {
        return scanner.hasNext();
    }

    @Override
    public void resetDocumentIndex() {
        scanner.resetDocumentIndex();
    }
}
