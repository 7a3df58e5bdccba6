package org.wsisroadmaps.validation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limits bound memory and stack for policies and baselines too; {@code -Dwsis.loads=full} for the default limits. */
class PolicyLoadsTest {
    private static final String NO_RULE = "malformed-value true";
    private static final String NO_MEMBER = "unknown-member true";

    @TempDir
    Path folder;

    @Test
    void strict_limits_hold_in_64_MiB() throws IOException, InterruptedException {
        assertOutcomes("64m", "strict");
    }

    @Test
    void default_limits_hold_in_256_MiB() throws IOException, InterruptedException {
        assumeThat(System.getProperty("wsis.loads")).isEqualTo("full");
        assertOutcomes("256m", "default");
    }

    private void assertOutcomes(String heap, String limits) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-Xmx" + heap, "-Xss512k", "-cp", classes(), PolicyLoads.class.getName(), limits)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int code = process.waitFor();

        assertThat(err).hasContent("");
        assertThat(code).isZero();
        assertThat(Files.readAllLines(out, StandardCharsets.UTF_8))
                .containsExactlyElementsOf(Stream.of(PolicyLoads.Load.values())
                        .flatMap(load -> Stream.of("json", "yaml").map(format -> load + " " + format + " " + due(load)))
                        .toList());
    }

    private static String due(PolicyLoads.Load load) {
        return switch (load) {
            case KNOWN, KNOWN_WITH_ALL_MEMBERS, SUPPRESSED, SUPPRESSED_BY_POINTER -> "read";
            case SUPPRESSED_RULES_THAT_ARE_NONE -> NO_RULE;
            case RULES_THAT_ARE_NONE, PARAMETERS_THAT_ARE_NONE -> NO_MEMBER;
        };
    }

    /** All that the tests themselves run with, whether as modules or not. */
    private static String classes() {
        return Stream.of(
                        Path.of("target", "test-classes").toAbsolutePath().toString(),
                        Path.of("target", "classes").toAbsolutePath().toString(),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path", ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
