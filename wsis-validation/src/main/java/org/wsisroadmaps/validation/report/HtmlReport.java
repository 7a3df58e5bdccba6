package org.wsisroadmaps.validation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.Translation;
import org.wsisroadmaps.validation.ValidationReport;

/**
 * Writes reports as one page of HTML that needs nothing else: no script, no picture, no font and no other address. It is
 * made for readers of screens, keyboards, paper and dark rooms too.
 */
public final class HtmlReport {
    private final List<ValidationReport> reports;
    private final Wording wording;
    private final HtmlText out;

    private HtmlReport(List<ValidationReport> reports, Wording wording) {
        this.reports = reports;
        this.wording = wording;
        this.out = new HtmlText(wording);
    }

    /**
     * Writes a report, in English.
     *
     * @param report the report
     * @return the page, with a line feed at the end
     */
    public static String of(ValidationReport report) {
        return of(List.of(report), Translation.english());
    }

    /**
     * Writes reports as one page.
     *
     * @param reports the reports, in order
     * @param language what puts messages into the language
     * @return the page, with a line feed at the end
     */
    public static String of(List<ValidationReport> reports, Translation language) {
        return new HtmlReport(reports, new Wording(language)).page();
    }

    private String page() {
        Markup html = out.markup();
        html.start("html", "lang", wording.language(), "dir", wording.direction());
        head();
        html.start("body");
        html.element("a", wording.text(Phrase.SKIP), "class", "skip", "href", "#findings");
        html.start("header");
        html.element("h1", wording.text(Phrase.TITLE));
        summary();
        html.endBlock();
        html.start("main", "id", "findings");
        if (reports.stream().anyMatch(report -> !report.findings().isEmpty())) {
            filter();
        }
        for (int i = 0; i < reports.size(); i++) {
            new HtmlFindings(reports.get(i), i, out, wording).write();
        }
        new HtmlRules(reports, out, wording).write();
        html.endBlock();
        html.start("footer");
        new HtmlCircumstances(reports, out, wording).write();
        html.endBlock();
        html.endBlock();
        return html.endBlock().toString();
    }

    private void head() {
        Markup html = out.markup();
        html.start("head");
        html.empty("meta", "charset", "utf-8");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.element(
                "title",
                wording.text(Phrase.TITLE) + (reports.size() == 1 ? ": " + wording.source(reports.get(0)) : ""));
        html.start("style").raw("\n").raw(style()).end();
        html.endBlock();
    }

    private void summary() {
        Markup html = out.markup();
        // Where the table is wider than the window, people without a mouse must be able to move it.
        String sources = wording.text(Phrase.FILES);
        html.start("div", "class", "scroll", "role", "region", "aria-label", sources, "tabindex", "0");
        html.start("table", "class", "summary");
        html.element("caption", sources);
        html.start("thead").start("tr");
        for (Phrase phrase : List.of(
                Phrase.SOURCE, Phrase.VERDICT, Phrase.ERRORS, Phrase.WARNINGS, Phrase.INFOS, Phrase.SUPPRESSED)) {
            html.element("th", PlainText.sentence(wording.text(phrase)), "scope", "col");
        }
        html.endBlock().endBlock().start("tbody");
        for (int i = 0; i < reports.size(); i++) {
            ValidationReport report = reports.get(i);
            html.start("tr");
            html.start("th", "scope", "row").inline("a", "href", "#source-" + (i + 1));
            out.isolated(wording.source(report));
            html.end().end();
            html.start("td").inline("span", "class", "verdict " + report.verdict());
            html.text(wording.word(report.verdict())).end().end();
            for (Severity severity : Severity.values()) {
                int count = report.count(severity);
                html.element("td", Integer.toString(count), "class", count == 0 ? "none" : severity.toString());
            }
            int suppressed = report.suppressedCount();
            html.element("td", Integer.toString(suppressed), "class", suppressed == 0 ? "none" : "suppressed");
            html.endBlock();
        }
        html.endBlock().endBlock().endBlock();
    }

    /** The style sheet hides what is not chosen, so that no script is needed. */
    private void filter() {
        Markup html = out.markup();
        html.start("fieldset", "class", "filter");
        html.element("legend", wording.text(Phrase.SHOW));
        for (Severity severity : Severity.values()) {
            int count = 0;
            for (ValidationReport report : reports) {
                count += Totals.of(report.findings(), severity);
            }
            String id = "show-" + severity;
            html.start("span", "class", "choice " + severity);
            html.empty("input", "type", "checkbox", "id", id, "checked", "checked");
            html.element("label", wording.plural(severity) + " (" + count + ")", "for", id);
            html.endBlock();
        }
        html.endBlock();
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(in, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
