package org.wsisroadmaps.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.wsisroadmaps.validation.Golden;
import org.wsisroadmaps.validation.Translation;
import org.wsisroadmaps.validation.ValidationReport;

class HtmlReportTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

    static List<ValidationReport> reports() {
        return ReportSamples.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void writes_a_page_that_is_well_formed_and_needs_nothing_else(ValidationReport report) throws Exception {
        String page = HtmlReport.of(report);
        Element root = parsed(page);

        for (String name : List.of("script", "img", "link", "iframe", "object", "embed", "form", "base")) {
            assertThat(JunitReportTest.elements(root, name)).as(name).isEmpty();
        }
        assertThat(JunitReportTest.elements(root, "a"))
                .allSatisfy(link -> assertThat(link.getAttribute("href")).startsWith("#"));
        assertThat(page).doesNotContain("url(", "@import", "http:", "src=", "style=");
        assertThat(root.getAttribute("lang")).isEqualTo("en");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void lists_every_finding_and_leads_to_its_rule(ValidationReport report) throws Exception {
        Element root = parsed(HtmlReport.of(report));
        List<String> ids = JunitReportTest.elements(root, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(JunitReportTest.elements(root, "a"))
                .allSatisfy(link ->
                        assertThat(ids).contains(link.getAttribute("href").substring(1)));
        assertThat(JunitReportTest.elements(root, "li").stream()
                        .filter(item -> item.getAttribute("class").startsWith("finding ")))
                .hasSameSizeAs(report.findings());
    }

    @Test
    void shows_hostile_text_and_does_not_obey_it() {
        String page = HtmlReport.of(ReportSamples.hostile());

        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;", "<bdi>", "\\u202E")
                .doesNotContain("<script", "\u202E", "\u2066", "\u0000", "\u001B");
    }

    @Test
    void writes_several_reports_as_one_page() throws IOException {
        Golden.check(
                Golden.resources().resolve("reports/several.html"), HtmlReport.of(reports(), Translation.english()));
    }

    @Test
    void writes_a_page_in_french() throws Exception {
        String page = HtmlReport.of(List.of(ReportSamples.model()), Translation.of(Locale.FRENCH));

        assertThat(parsed(page).getAttribute("lang")).isEqualTo("fr");
        assertThat(page)
                .contains("<h1>Rapport de validation</h1>", "Activit\u00e9 C2-001", "<b>Correction</b>\u00a0: ");
    }

    /** The contrast of the Web Content Accessibility Guidelines, level AA: 4.5 to 1. */
    @ParameterizedTest
    @CsvSource({
        "ink, ground",
        "ink, paper",
        "soft, ground",
        "soft, paper",
        "link, ground",
        "link, paper",
        "error, error-ground",
        "error, paper",
        "warning, warning-ground",
        "warning, paper",
        "info, info-ground",
        "info, paper",
        "good, good-ground",
        "ink, warning-ground"
    })
    void has_enough_contrast_in_light_and_in_dark(String text, String ground) {
        String page = HtmlReport.of(ReportSamples.clean());
        int dark = page.indexOf("prefers-color-scheme: dark");
        int print = page.indexOf("@media print");

        for (String style : List.of(page.substring(0, dark), page.substring(dark, print), page.substring(print))) {
            Map<String, Integer> colours = colours(style);
            double one = luminance(colours.get(text));
            double other = luminance(colours.get(ground));
            assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
                    .isGreaterThan(4.5);
        }
    }

    private static Map<String, Integer> colours(String style) {
        Map<String, Integer> colours = new TreeMap<>();
        Matcher matcher = COLOUR.matcher(style);
        while (matcher.find()) {
            colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return colours;
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Element parsed(String page) throws Exception {
        assertThat(page).startsWith("<!DOCTYPE html>\n");
        return JunitReportTest.parsed(page.substring("<!DOCTYPE html>\n".length()))
                .getDocumentElement();
    }
}
