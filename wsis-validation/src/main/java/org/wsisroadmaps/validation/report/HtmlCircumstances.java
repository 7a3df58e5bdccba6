package org.wsisroadmaps.validation.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.validation.ValidationReport;

/** Writes under which circumstances reports were made, once where they are the same. */
final class HtmlCircumstances {
    private final List<ValidationReport> reports;
    private final HtmlText out;
    private final Wording wording;

    HtmlCircumstances(List<ValidationReport> reports, HtmlText out, Wording wording) {
        this.reports = reports;
        this.out = out;
        this.wording = wording;
    }

    void write() {
        Markup html = out.markup();
        html.element("h2", wording.text(Phrase.HOW));
        reports.stream().map(this::told).distinct().forEach(told -> {
            html.start("dl");
            told.forEach((term, text) -> {
                html.element("dt", term);
                html.start("dd");
                out.isolated(text);
                html.end();
            });
            html.endBlock();
        });
    }

    private Map<String, String> told(ValidationReport report) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put(wording.text(Phrase.TOOL), report.toolName() + " " + report.toolVersion());
        told.put(wording.text(Phrase.RULE_SET), report.ruleSetVersion());
        told.put(wording.text(Phrase.PROFILE), report.profile().toString());
        told.put(wording.text(Phrase.AS_OF), report.asOf().toString());
        StringBuilder editions = new StringBuilder();
        report.referenceData()
                .forEach((catalogue, edition) -> editions.append(editions.isEmpty() ? "" : ", ")
                        .append(catalogue)
                        .append(' ')
                        .append(edition));
        told.put(wording.text(Phrase.EDITIONS), editions.toString());
        return told;
    }
}
