package org.wsisroadmaps.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The sources of one program, the jars that it sees, and what the compiler and the machine make of them. */
final class OutsideProject {
    private static final Path PROGRAMS = Path.of("src", "test", "resources", "programs");

    private final String name;
    private final List<Path> jars;
    private final Path output;

    OutsideProject(String name, List<Path> jars, Path folder) {
        this.name = name;
        this.jars = List.copyOf(jars);
        this.output = folder.resolve("example." + name);
    }

    /** Compiles without the module descriptor, all warnings being errors. */
    Outcome compileOnClassPath() throws IOException {
        return compile("--class-path", path -> !path.endsWith("module-info.java"));
    }

    /** Compiles as a module, all warnings being errors. */
    Outcome compileOnModulePath() throws IOException {
        return compile("--module-path", path -> true);
    }

    Outcome runOnClassPath(String program, Path... arguments) throws IOException, InterruptedException {
        return run(List.of("--class-path", path(true), "example." + name + "." + program), arguments);
    }

    Outcome runOnModulePath(String program, Path... arguments) throws IOException, InterruptedException {
        String module = "example." + name;
        return run(List.of("--module-path", path(true), "--module", module + "/" + module + "." + program), arguments);
    }

    private Outcome compile(String pathOption, Predicate<Path> chosen) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("--release", "17", "-Xlint:all", "-Werror", "-d", output.toString(), pathOption, path(false)));
        try (Stream<Path> sources = Files.list(PROGRAMS.resolve(name))) {
            sources.filter(chosen).sorted().map(Path::toString).forEach(command::add);
        }
        StringWriter messages = new StringWriter();
        PrintWriter writer = new PrintWriter(messages);
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, command.toArray(String[]::new));
        return new Outcome(exit, "", messages.toString());
    }

    private Outcome run(List<String> options, Path... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        for (Path argument : arguments) {
            command.add(argument.toString());
        }
        Path out = Files.createTempFile(output, "out", ".txt");
        Path err = Files.createTempFile(output, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        // A variable that adds options to every machine also makes it say so.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        int exit = builder.start().waitFor();
        return new Outcome(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private String path(boolean withOutput) {
        List<String> entries = new ArrayList<>();
        if (withOutput) {
            entries.add(output.toString());
        }
        jars.forEach(jar -> entries.add(jar.toString()));
        return String.join(File.pathSeparator, entries);
    }

    /** What a tool returned and said. */
    record Outcome(int exit, String out, String err) {
        /** Lines of the output, whatever the machine ends them with. */
        List<String> lines() {
            return out.lines().toList();
        }
    }
}
