package org.wsisroadmaps.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.ActionLine;

/** When data is loaded, seen in a JVM of its own that says which classes it loads. */
class LoadingTest {
    private static final String PREFIX = "org.wsisroadmaps.model.catalogue.";

    /** What the other JVM runs: it asks for what its argument says. */
    static final class Asking {
        private Asking() {}

        /** Asks. */
        public static void main(String[] args) {
            Catalogues catalogues = Catalogues.bundled();
            long links = switch (args[0]) {
                case "editions" -> catalogues.editions().size();
                case "matrix" -> catalogues.matrix().links(ActionLine.C2).size();
                default -> throw new IllegalArgumentException(args[0]);
            };
            if (links == 0) {
                throw new IllegalStateException();
            }
        }
    }

    /** Returns the simple names of the classes of the catalogues that are loaded. */
    private static List<String> loadedBy(String question) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        Path.of("target", "classes")
                                + System.getProperty("path.separator")
                                + Path.of("target", "test-classes"),
                        Asking.class.getName(),
                        question)
                .redirectErrorStream(true)
                .start();
        List<String> loaded = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                int at = line.indexOf(PREFIX);
                if (at >= 0) {
                    loaded.add(line.substring(at + PREFIX.length()).replaceAll(" .*", ""));
                }
            }
        }
        assertThat(process.waitFor()).isZero();
        return loaded;
    }

    @Test
    void loads_nothing_to_name_the_editions_of_bundled_data() throws IOException, InterruptedException {
        assertThat(loadedBy("editions")).contains("Catalogues").doesNotContain("CsvFiles");
    }

    @Test
    void loads_no_other_catalogue_than_the_one_that_is_asked_for() throws IOException, InterruptedException {
        assertThat(loadedBy("matrix"))
                .contains("CsvFiles", "WsisSdgMatrix")
                .doesNotContain("SdgFiles", "IndicatorFiles", "ActionLineFiles", "VocabularyReader");
    }
}
