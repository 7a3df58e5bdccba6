package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the samples give. The expected texts are rewritten with {@code -Dwsis.golden=write} and read before a commit. */
class SampleGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final String AS_OF = "2026-11-23";

    @ParameterizedTest
    @CsvSource({
        "roadmaps.yaml, itu-2017, 0",
        "roadmaps.json, itu-2017, 0",
        "roadmaps-2010.yaml, itu-2010, 0",
        "roadmap-c7-ehealth.yaml, wsis-20, 0",
        "faulty.yaml, itu-2017, 1",
        "unreadable.yaml, itu-2017, 1"
    })
    void reports_on_a_sample_as_before(String sample, String profile, int code) throws IOException {
        for (String format : new String[] {"text", "json"}) {
            CommandRun run = CommandRun.of(
                    "validate", CommandRun.sample(sample), "--profile", profile, "--as-of", AS_OF, "--format", format);
            compare(sample + "." + profile + (format.equals("text") ? ".txt" : ".json"), run.out());
            assertThat(run.code()).isEqualTo(code);
            assertThat(run.err()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"sarif, sarif", "junit, xml", "markdown, md", "html, html"})
    void reports_on_the_faulty_sample_in_every_form_as_before(String format, String ending) throws IOException {
        CommandRun run =
                CommandRun.of("validate", CommandRun.sample("faulty.yaml"), "--as-of", AS_OF, "--format", format);
        compare("faulty.yaml.itu-2017." + ending, run.out());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"faulty.yaml, 1", "unreadable.yaml, 1", "roadmaps.yaml, 0"})
    void reports_on_a_sample_in_french_as_before(String sample, int code) throws IOException {
        CommandRun run = CommandRun.of("validate", CommandRun.sample(sample), "--as-of", AS_OF, "--lang", "fr");
        compare(sample + ".itu-2017.fr.txt", run.out());
        assertThat(run.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"roadmaps.yaml", "roadmaps-2010.yaml", "roadmap-c7-ehealth.yaml", "faulty.yaml"})
    void shows_a_sample_as_before(String sample) throws IOException {
        CommandRun run = CommandRun.of("show", CommandRun.sample(sample));
        compare(sample + ".show.txt", run.out());
        assertThat(run.code()).isZero();
    }

    private static void compare(String name, String text) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (System.getProperty("wsis.golden", "").equals("write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
