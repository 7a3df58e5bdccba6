package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The limits that SECURITY.md promises are those of the two presets. */
class PromisedLimitsTest {
    private static final int MIB = 1 << 20;

    @Test
    void are_those_of_the_presets() throws IOException {
        Map<String, List<String>> promised = new LinkedHashMap<>();
        for (String row : Files.readAllLines(Path.of("..", "SECURITY.md"), StandardCharsets.UTF_8)) {
            String[] cells = row.split("\\|", -1);
            if (cells.length == 5 && cells[2].matches(".*[0-9].*")) {
                promised.put(cells[1].strip().replaceFirst(";.*", ""), List.of(cells[2].strip(), cells[3].strip()));
            }
        }

        Map<String, List<String>> kept = new LinkedHashMap<>();
        Map<String, Integer> defaults = figures(ReadLimits.defaults());
        figures(ReadLimits.strict())
                .forEach((name, bound) -> kept.put(name, List.of(shown(name, defaults.get(name)), shown(name, bound))));
        assertThat(promised).containsExactlyEntriesOf(kept);
    }

    private static Map<String, Integer> figures(ReadLimits limits) {
        Map<String, Integer> figures = new LinkedHashMap<>();
        figures.put("bytes of a JSON document", limits.jsonBytes());
        figures.put("bytes of a line of NDJSON", limits.lineBytes());
        figures.put("bytes of a YAML document", limits.yamlBytes());
        figures.put("depth", limits.depth());
        figures.put("tokens", limits.tokens());
        figures.put("characters of a text", limits.stringLength());
        figures.put("characters of a name", limits.nameLength());
        figures.put("characters of a number", limits.numberLength());
        figures.put("activities of a document", limits.activities());
        figures.put("links of an activity", limits.links());
        figures.put("members of an extensions object", limits.extensionMembers());
        figures.put("values in an extensions object", limits.extensionValues());
        figures.put("problems kept in detail", limits.problems());
        return figures;
    }

    private static String shown(String name, int bound) {
        return name.startsWith("bytes") ? bound / MIB + " MiB" : String.format(Locale.ROOT, "%,d", bound);
    }
}
