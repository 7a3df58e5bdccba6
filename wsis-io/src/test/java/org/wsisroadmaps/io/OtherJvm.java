package org.wsisroadmaps.io;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.wsisroadmaps.model.Publication;
import tools.jackson.core.json.JsonFactory;

/** Starts a class of the tests in a JVM of its own. */
final class OtherJvm {
    private OtherJvm() {}

    /** Returns the command, to which arguments may be added. */
    static List<String> command(Class<?> program, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        String classes = Stream.of(
                        Path.of("target", "test-classes").toAbsolutePath(),
                        place(program),
                        place(RoadmapReader.class),
                        place(Publication.class),
                        place(JsonFactory.class),
                        place(LoadSettings.class))
                .map(Path::toString)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classes, program.getName()));
        return command;
    }

    private static Path place(Class<?> known) {
        try {
            return Path.of(
                    known.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
