package org.wsisroadmaps.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What the command meets: its streams, the time, whether standard output takes colours, whether standard error is
 * watched by somebody and where rules may be installed. Tests make their own.
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        InstantSource clock,
        boolean coloured,
        boolean watched,
        ClassLoader rules) {

    /** Returns those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new FileOutputStream(FileDescriptor.err),
                Clock.systemUTC(),
                Terminal.takesColour(Terminal.is(Terminal.OUTPUT), System.getenv()),
                Terminal.is(Terminal.ERRORS),
                ClassLoader.getSystemClassLoader());
    }

    /** Returns the day it is in UTC. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
