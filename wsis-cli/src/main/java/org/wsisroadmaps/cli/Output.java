package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Where results and messages go, always in UTF-8. When whoever reads the results has seen enough and goes away, as
 * {@code head} does, the rest is dropped without a word.
 */
final class Output {
    private final OutputStream results;
    private final OutputStream messages;
    private boolean left;

    Output(Surroundings surroundings) {
        this.results = surroundings.out();
        this.messages = surroundings.err();
    }

    /** Writes a part of the result to standard output. */
    void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a part of the result to standard output. */
    void print(byte[] bytes) {
        if (!left && bytes.length > 0) {
            attempt(() -> results.write(bytes));
        }
    }

    /** Makes sure that what was written of the result is on its way. */
    void flush() {
        if (!left) {
            attempt(results::flush);
        }
    }

    /** Writes a line for people to standard error. */
    void say(String line) {
        sayRaw(line + "\n");
    }

    /** Writes to standard error; nobody can be told when that fails. */
    void sayRaw(String text) {
        try {
            messages.write(text.getBytes(StandardCharsets.UTF_8));
            messages.flush();
        } catch (IOException e) {
            // There is no further place to complain at.
        }
    }

    private void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (IOException e) {
            left = true;
            String reason = String.valueOf(e.getMessage());
            if (!reason.toLowerCase(Locale.ROOT).contains("pipe")) {
                throw WriteFailure.of(Optional.empty(), e);
            }
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }
}
