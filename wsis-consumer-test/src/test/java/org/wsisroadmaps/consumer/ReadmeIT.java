package org.wsisroadmaps.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the README compiles against the packed jars, runs, and stands where a reader sees it at once. */
class ReadmeIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void shows_java_that_compiles_and_runs() throws IOException, InterruptedException {
        List<String> java = Files.readAllLines(ROOT.resolve("README.md"), UTF_8).stream()
                .dropWhile(line -> !line.equals("```java"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .toList();
        assertThat(java).hasSizeBetween(10, 15);
        Files.createDirectory(folder.resolve("samples"));
        Files.copy(ROOT.resolve("samples/roadmaps.yaml"), folder.resolve("samples/roadmaps.yaml"));
        Path source = Files.write(folder.resolve("Readme.java"), program(java), UTF_8);

        StringWriter messages = new StringWriter();
        int compiled = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(messages),
                        new PrintWriter(messages),
                        "--release",
                        "17",
                        "-d",
                        folder.toString(),
                        "--class-path",
                        jars(),
                        source.toString());
        assertThat(messages.toString()).isEmpty();
        assertThat(compiled).isZero();

        Path out = folder.resolve("out.txt");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--class-path",
                        jars() + File.pathSeparator + folder,
                        "Readme")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        assertThat(out).content(UTF_8).contains("/roadmaps/0/activities/0 C2-001 ");
        assertThat(exit).isZero();
        assertThat(folder.resolve("roadmaps.json")).content(UTF_8).startsWith("{\n  \"format\": \"wsis-roadmaps/1.0\"");
    }

    @Test
    void has_its_java_before_line_40_and_at_most_120_lines() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("README.md"), UTF_8);

        assertThat(lines).hasSizeLessThanOrEqualTo(120);
        assertThat(lines.indexOf("```java")).isBetween(0, 38);
    }

    private static List<String> program(List<String> java) {
        return Stream.of(
                        java.stream().filter(line -> line.startsWith("import ")),
                        Stream.of("class Readme {", "public static void main(String[] arguments) {"),
                        java.stream().filter(line -> !line.startsWith("import ")),
                        Stream.of("}", "}"))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String jars() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target", "jars", "needed"))) {
            return jars.map(jar -> jar.toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
        }
    }
}
