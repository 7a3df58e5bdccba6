package org.wsisroadmaps.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.validation.Golden;
import org.wsisroadmaps.validation.Translation;

class MarkdownReportTest {
    @Test
    void writes_several_reports_as_one_document() throws IOException {
        Golden.check(
                Golden.resources().resolve("reports/several.md"),
                MarkdownReport.of(ReportSamples.all(), Translation.english()));
    }

    @Test
    void keeps_every_row_of_a_table_in_its_line_and_its_columns() {
        String text = MarkdownReport.of(ReportSamples.hostile());

        assertThat(text.lines().filter(line -> line.startsWith("| \u274c")))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.replace("\\|", "").chars().filter(c -> c == '|'))
                        .hasSize(5));
        assertThat(text)
                .doesNotContain("<script", "<b>", "@somebody", "#1", "\u202E")
                .doesNotContainPattern("[^\\\\]\\]\\(")
                .doesNotContain("https://", "www.evil", "\n# heading");
    }

    @ParameterizedTest
    @CsvSource({"a|b, a\\|b", "<b>&, &lt;b&gt;&amp;", "C2_d *x*, C2\\_d \\*x\\*", "[x](y), \\[x\\](y)", "9:30, 9:30"})
    void escapes_what_formats(String text, String shown) {
        assertThat(MarkdownText.shown(text)).isEqualTo(shown);
    }

    @Test
    void lists_the_gravest_of_very_many_and_counts_all() {
        String text = MarkdownReport.of(ReportSamples.many(150));

        assertThat(text.lines().filter(line -> line.contains("| warning |"))).hasSize(150);
        assertThat(text.lines().filter(line -> line.contains("| info |"))).hasSize(50);
        assertThat(text).contains("| 0 | 150 | 150 | 0 |", "Counted and not listed: 100.");
        assertThat(text.length()).isLessThan(65_536);
    }

    @Test
    void writes_in_french() {
        assertThat(MarkdownReport.of(List.of(ReportSamples.model()), Translation.of(Locale.FRENCH)))
                .contains("## Rapport de validation", "*Correction*\u00a0: ");
    }
}
