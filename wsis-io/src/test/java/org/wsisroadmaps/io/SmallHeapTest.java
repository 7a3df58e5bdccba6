package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The limits bound memory and stack: in a small JVM nothing but problems comes of any document. Every load by every
 * kind of source: {@code -Dwsis.loads=full}.
 */
class SmallHeapTest {
    private static final boolean FULL = "full".equals(System.getProperty("wsis.loads"));
    private static final List<String> MOST_COSTLY = List.of("WIDE_NOTES", "UNKNOWN_MEMBERS", "BRACKETS");

    @TempDir
    Path folder;

    @Test
    void strict_limits_hold_in_64_MiB() throws IOException, InterruptedException {
        List<String> tasks = new ArrayList<>();
        for (String name : FullLoads.names()) {
            add(tasks, name, DocumentFormat.JSON, SourceKind.READER);
            if (FULL || MOST_COSTLY.contains(name)) {
                add(tasks, name, DocumentFormat.YAML, SourceKind.STREAM);
                add(tasks, name, DocumentFormat.NDJSON, SourceKind.LINES);
            }
        }
        for (InputFamilies family : InputFamilies.all()) {
            for (DocumentFormat format : DocumentFormat.values()) {
                add(tasks, "FAMILY:" + family.name(), format, SourceKind.BYTES);
            }
        }

        assertThat(run("64m", "strict", tasks)).hasSameSizeAs(tasks);
    }

    @Test
    void default_limits_hold_in_256_MiB() throws IOException, InterruptedException {
        List<String> tasks = new ArrayList<>();
        for (String name : FULL ? FullLoads.names() : List.of("RESULTS")) {
            add(tasks, name, DocumentFormat.JSON, SourceKind.READER);
            if (FULL) {
                add(tasks, name, DocumentFormat.YAML, SourceKind.STREAM);
                add(tasks, name, DocumentFormat.NDJSON, SourceKind.LINES);
            }
        }

        assertThat(run("256m", "default", tasks)).hasSameSizeAs(tasks);
    }

    private static void add(List<String> tasks, String name, DocumentFormat format, SourceKind kind) {
        tasks.add(name + "/" + format.name() + "/" + kind);
        if (FULL) {
            for (SourceKind other : SourceKind.values()) {
                if (other != kind && other.takes(format)) {
                    tasks.add(name + "/" + format.name() + "/" + other);
                }
            }
        }
    }

    private List<String> run(String heap, String limits, List<String> tasks) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = OtherJvm.command(SmallHeap.class, "-Xmx" + heap, "-Xss512k");
        command.add(limits);
        command.addAll(tasks);
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        assertThat(Files.readString(err, StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isZero();
        return Files.readAllLines(out, StandardCharsets.UTF_8);
    }
}
