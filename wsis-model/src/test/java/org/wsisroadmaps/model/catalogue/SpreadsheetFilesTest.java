package org.wsisroadmaps.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody has opened and saved are written in another way and say the same. */
class SpreadsheetFilesTest {
    private static final Pattern FIELD = Pattern.compile("(?:^|,)(\"(?:[^\"]|\"\")*\"|[^,\"]*)");

    private static final Map<String, UnaryOperator<String>> WAYS = Map.of(
            "lines of Windows", text -> text.replace("\n", "\r\n"),
            "a byte order mark", text -> "\uFEFF" + text,
            "no end of the last line", text -> text.substring(0, text.length() - 1),
            "empty lines", text -> "\n" + text.replace("\n", "\n\n\r\n"),
            "quotes around every field", text -> quoted(text, "\n", true, true),
            "quotes around first fields", text -> quoted(text, "\n", true, false),
            "quotes around last fields", text -> quoted(text, "\n", false, true),
            "quotes and lines of Windows", text -> quoted(text, "\r\n", true, true),
            "quotes around first fields and lines of Windows", text -> quoted(text, "\r\n", true, false),
            "a mark, quotes and no end",
                    text -> "\uFEFF" + quoted(text, "\r\n", true, true).stripTrailing());

    /** Puts quotes around all fields, or all but the last ones, or these alone. */
    private static String quoted(String text, String lineEnd, boolean first, boolean last) {
        StringBuilder quoted = new StringBuilder();
        for (String line : text.lines().toList()) {
            List<String> fields = new ArrayList<>();
            Matcher field = FIELD.matcher(line);
            while (field.find()) {
                fields.add(field.group(1));
            }
            for (int i = 0; i < fields.size(); i++) {
                boolean wanted = i == fields.size() - 1 ? last : first;
                boolean isQuoted = fields.get(i).startsWith("\"");
                quoted.append(i == 0 ? "" : ",")
                        .append(wanted && !isQuoted ? '"' + fields.get(i) + '"' : fields.get(i));
            }
            quoted.append(lineEnd);
        }
        return quoted.toString();
    }

    private static Stream<String> files() {
        return Stream.of(CataloguesFolder.SDG, CataloguesFolder.LINES, VocabularyFolder.FILES)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lines of Windows",
                "a byte order mark",
                "no end of the last line",
                "empty lines",
                "quotes around every field",
                "quotes around first fields",
                "quotes around last fields",
                "quotes and lines of Windows",
                "quotes around first fields and lines of Windows",
                "a mark, quotes and no end"
            })
    void say_the_same_with(String way, @TempDir Path folder) throws IOException {
        for (String file : files().toList()) {
            String text = CataloguesFolder.bundled(file);
            assertThat(text).endsWith("\n");
            Files.writeString(folder.resolve(file), WAYS.get(way).apply(text));
        }

        SdgCatalogue sdg = SdgCatalogue.load(folder);
        assertThat(sdg.goals()).isEqualTo(SdgCatalogue.bundled().goals());
        assertThat(sdg.targets()).isEqualTo(SdgCatalogue.bundled().targets());
        assertThat(sdg.indicators()).isEqualTo(SdgCatalogue.bundled().indicators());
        assertThat(ActionLineCatalogue.load(folder)).isEqualTo(ActionLineCatalogue.bundled());
        assertThat(ItuVocabulary.load(folder)).isEqualTo(ItuVocabulary.bundled());
    }
}
