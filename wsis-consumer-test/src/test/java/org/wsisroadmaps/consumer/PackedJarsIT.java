package org.wsisroadmaps.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.consumer.OutsideProject.Outcome;

class PackedJarsIT {
    private static final Path JARS = Path.of("target", "jars");
    private static final Path MODEL = JARS.resolve("needed").resolve("wsis-model.jar");
    private static final Path DOCUMENT = Path.of("src", "test", "resources", "roadmap.yaml");

    @TempDir
    Path folder;

    @Test
    void needs_two_parsers_and_nothing_else() throws IOException {
        assertThat(jars("needed"))
                .extracting(jar -> jar.getFileName().toString())
                .containsExactly(
                        "jackson-core.jar",
                        "snakeyaml-engine.jar",
                        "wsis-io.jar",
                        "wsis-model.jar",
                        "wsis-validation.jar");
    }

    @Test
    void carries_the_model_in_less_than_400_kib() throws IOException {
        assertThat(Files.size(MODEL)).isLessThan(400 * 1024);
    }

    @Test
    void uses_the_model_jar_alone_on_the_class_path() throws IOException, InterruptedException {
        OutsideProject project = new OutsideProject("model", List.of(MODEL), folder);

        assertThat(project.compileOnClassPath()).isEqualTo(new Outcome(0, "", ""));
        assertThat(project.runOnClassPath("ModelProgram")).isEqualTo(line("C5 C5-1 9"));
    }

    @Test
    void uses_the_model_jar_alone_on_the_module_path() throws IOException, InterruptedException {
        OutsideProject project = new OutsideProject("model", List.of(MODEL), folder);

        assertThat(project.compileOnModulePath()).isEqualTo(new Outcome(0, "", ""));
        assertThat(project.runOnModulePath("ModelProgram")).isEqualTo(line("C5 C5-1 9"));
    }

    @Test
    void reads_validates_and_writes_on_the_class_path() throws IOException, InterruptedException {
        OutsideProject project = new OutsideProject("flow", jars("needed"), folder);

        assertThat(project.compileOnClassPath()).isEqualTo(new Outcome(0, "", ""));
        assertThat(project.runOnClassPath("FlowProgram", DOCUMENT)).satisfies(PackedJarsIT::printsTheReport);
    }

    @Test
    void reads_validates_and_writes_on_the_module_path() throws IOException, InterruptedException {
        OutsideProject project = new OutsideProject("flow", jars("needed"), folder);

        assertThat(project.compileOnModulePath()).isEqualTo(new Outcome(0, "", ""));
        assertThat(project.runOnModulePath("FlowProgram", DOCUMENT)).satisfies(PackedJarsIT::printsTheReport);
    }

    @Test
    void joins_the_mapper_of_a_host_on_the_class_path() throws IOException, InterruptedException {
        OutsideProject project = new OutsideProject("mapping", jars("needed", "databind"), folder);

        assertThat(project.compileOnClassPath()).isEqualTo(new Outcome(0, "", ""));
        assertThat(project.runOnClassPath("MappingProgram", DOCUMENT)).isEqualTo(line("true"));
    }

    @Test
    void joins_the_mapper_of_a_host_on_the_module_path() throws IOException, InterruptedException {
        OutsideProject project = new OutsideProject("mapping", jars("needed", "databind"), folder);

        assertThat(project.compileOnModulePath()).isEqualTo(new Outcome(0, "", ""));
        assertThat(project.runOnModulePath("MappingProgram", DOCUMENT)).isEqualTo(line("true"));
    }

    @Test
    void hides_the_generated_classes() throws IOException {
        OutsideProject project = new OutsideProject("hidden", List.of(MODEL), folder);

        Outcome outcome = project.compileOnClassPath();

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("ImmutablePublication is not public");
    }

    @Test
    void hides_the_token_streams_from_other_modules() throws IOException {
        OutsideProject project = new OutsideProject("stream", jars("needed"), folder);

        Outcome outcome = project.compileOnModulePath();

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("package org.wsisroadmaps.io.stream is not visible");
    }

    private static Outcome line(String text) {
        return new Outcome(0, text + System.lineSeparator(), "");
    }

    private static void printsTheReport(Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.lines()).containsExactly("2 activities", "14:13 duplicate-activity-id", "invalid", "true");
        assertThat(outcome.exit()).isZero();
    }

    private static List<Path> jars(String... sets) throws IOException {
        List<Path> all = new ArrayList<>();
        for (String set : sets) {
            try (Stream<Path> jars = Files.list(JARS.resolve(set))) {
                jars.sorted().forEach(all::add);
            }
        }
        return all;
    }
}
