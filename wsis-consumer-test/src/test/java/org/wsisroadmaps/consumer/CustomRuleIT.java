package org.wsisroadmaps.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The worked example of docs/custom-rules.md compiles against the packed jars, runs, and passes its own tests. */
class CustomRuleIT {
    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "custom-rule");
    private static final Path JARS = Path.of("target", "jars");

    @TempDir
    Path folder;

    @Test
    void is_found_on_the_class_path() throws IOException, InterruptedException {
        compile("src/main/java", "module-info.java", "--class-path", path(JARS.resolve("needed")));
        Files.createDirectories(folder.resolve("META-INF/services"));
        String service = "META-INF/services/org.wsisroadmaps.validation.RuleProvider";
        Files.copy(EXAMPLE.resolve("src/main/resources").resolve(service), folder.resolve(service));

        checkFindings(
                run("--class-path", path(JARS.resolve("needed")) + File.pathSeparator + folder, "org.example.rules"));
    }

    @Test
    void is_found_on_the_module_path() throws IOException, InterruptedException {
        compile("src/main/java", "nothing", "--module-path", path(JARS.resolve("needed")));

        checkFindings(run(
                "--module-path",
                path(JARS.resolve("needed")) + File.pathSeparator + folder,
                "--module",
                "org.example.rules/org.example.rules"));
    }

    @Test
    void passes_its_own_tests() throws IOException {
        String jars = path(JARS.resolve("needed"), JARS.resolve("assertions"));
        compile("src/main/java", "module-info.java", "--class-path", jars);
        compile("src/test/java", "nothing", "--class-path", jars + File.pathSeparator + folder);
        System.setProperty("documents", EXAMPLE.toString());

        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass("org.example.rules.HouseRulesTest"))
                                    .build(),
                            summary);
        } finally {
            thread.setContextClassLoader(before);
        }

        assertThat(summary.getSummary().getFailures())
                .extracting(failure -> failure.getException().toString())
                .isEmpty();
        assertThat(summary.getSummary().getTestsSucceededCount()).isEqualTo(2);
    }

    private static void checkFindings(List<String> lines) {
        assertThat(lines)
                .contains(
                        "2:1: info: the publication has no document number [house-publication-without-document-number]",
                        "5:5: warning: the draft c2 names no contact [house-roadmap-without-contact]",
                        "12:19: info: C2-001 was led by Networks in the edition before [house-lead-unit-changed]",
                        "14:9: warning: C2-002 names no lead unit [house-activity-without-lead-unit]")
                .last()
                .asString()
                .startsWith("valid: ");
    }

    private void compile(String sources, String left, String option, String path) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d", folder.toString(), option, path));
        try (Stream<Path> files = Files.walk(EXAMPLE.resolve(sources))) {
            files.filter(file -> file.toString().endsWith(".java") && !file.endsWith(left))
                    .sorted()
                    .forEach(file -> command.add(file.toString()));
        }
        StringWriter messages = new StringWriter();
        PrintWriter writer = new PrintWriter(messages);
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, command.toArray(String[]::new));
        assertThat(messages.toString()).isEmpty();
        assertThat(exit).isZero();
    }

    /** Runs the program, whose class comes at the end of what is given. */
    private List<String> run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.set(command.size() - 1, command.get(command.size() - 1) + ".ValidateByHouseRules");
        command.add(EXAMPLE.resolve("edition-2025.yaml").toString());
        command.add(EXAMPLE.resolve("edition-2026.yaml").toString());
        command.add("2026-11-23");
        Path out = Files.createTempFile(folder, "out", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        int exit = builder.start().waitFor();
        List<String> lines = Files.readAllLines(out, UTF_8);
        assertThat(exit).as(String.join("\n", lines)).isZero();
        return lines;
    }

    private static String path(Path... folders) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path jars : folders) {
            try (Stream<Path> files = Files.list(jars)) {
                files.sorted().forEach(all::add);
            }
        }
        return all.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
