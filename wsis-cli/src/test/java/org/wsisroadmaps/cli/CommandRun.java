package org.wsisroadmaps.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/** The command run inside the test, on a fixed day. */
record CommandRun(int code, String out, String err) {
    static final Path SAMPLES = Path.of("..", "samples");

    /** Late enough in the day to be another one east of Greenwich. */
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T23:30:00Z"));

    static CommandRun of(String... args) {
        return with("", args);
    }

    static CommandRun with(String standardInput, String... args) {
        return with(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), false, false, args);
    }

    static CommandRun onTerminal(boolean coloured, boolean watched, String... args) {
        return with(InputStream.nullInputStream(), coloured, watched, args);
    }

    /** Runs the command where rules are installed. */
    static CommandRun where(ClassLoader rules, String... args) {
        return with(InputStream.nullInputStream(), false, false, rules, args);
    }

    static CommandRun with(InputStream in, boolean coloured, boolean watched, String... args) {
        return with(in, coloured, watched, ClassLoader.getPlatformClassLoader(), args);
    }

    private static CommandRun with(
            InputStream in, boolean coloured, boolean watched, ClassLoader rules, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Wsis.run(args, new Surroundings(in, out, err, CLOCK, coloured, watched, rules));
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }
}
