package org.wsisroadmaps.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of dependencies in the README names what a user of the library gets, in its version, and nothing else. */
class DependencyTableIT {
    @Test
    void names_the_jars_that_come_with_the_library() throws IOException {
        Map<String, String> named = new TreeMap<>();
        for (String row : Files.readAllLines(Path.of("..", "README.md"), UTF_8)) {
            String[] cells = row.split("\\|", -1);
            if (cells.length > 3 && cells[2].strip().equals("`wsis-io` at run time")) {
                String name = cells[1].strip();
                int version = name.lastIndexOf(' ');
                named.put(
                        name.substring(0, version).toLowerCase(Locale.ROOT).replace(' ', '-'),
                        name.substring(version + 1));
            }
        }
        Map<String, String> present = new TreeMap<>();
        try (Stream<Path> jars = Files.list(Path.of("target", "jars", "needed"))) {
            for (Path jar : jars.toList()) {
                String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
                if (!name.startsWith("wsis-")) {
                    present.put(name, version(jar));
                }
            }
        }

        assertThat(named).hasSize(2).containsOnlyKeys(present.keySet());
        named.forEach(
                (name, version) -> assertThat(present.get(name) + ".").as(name).startsWith(version + "."));
    }

    /** Returns the version that Maven wrote into a jar. */
    private static String version(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            JarEntry entry = file.stream()
                    .filter(each -> each.getName().endsWith("/pom.properties"))
                    .findFirst()
                    .orElseThrow();
            Properties properties = new Properties();
            try (InputStream in = file.getInputStream(entry)) {
                properties.load(in);
            }
            return properties.getProperty("version");
        }
    }
}
