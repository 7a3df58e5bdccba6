package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Tells whether a stream of this process is a terminal. */
final class Terminal {
    static final int OUTPUT = 1;
    static final int ERRORS = 2;

    private Terminal() {}

    /** Returns whether the stream of that number is a terminal. */
    @SuppressWarnings("SystemConsoleNull") // made true again by the property
    static boolean is(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            if (Files.isSymbolicLink(link)) {
                return isName(Files.readSymbolicLink(link).toString());
            }
        } catch (IOException e) {
            return false;
        }
        // Elsewhere the JDK knows, for input and output together. From JDK 22 on there may be a console that is no
        // terminal; this property asks for the one there always was.
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    private static boolean isName(String device) {
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
    }

    /** Returns whether to use colours, given the environment: see no-color.org. */
    static boolean takesColour(boolean terminal, Map<String, String> environment) {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
