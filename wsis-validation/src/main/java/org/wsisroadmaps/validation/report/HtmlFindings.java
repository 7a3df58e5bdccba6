package org.wsisroadmaps.validation.report;

import java.util.List;
import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.ValidationReport;

/** Writes what was found in one source, by roadmap and activity. */
final class HtmlFindings {
    private final ValidationReport report;
    private final int index;
    private final HtmlText out;
    private final Markup html;
    private final Wording wording;

    HtmlFindings(ValidationReport report, int index, HtmlText out, Wording wording) {
        this.report = report;
        this.index = index;
        this.out = out;
        this.html = out.markup();
        this.wording = wording;
    }

    void write() {
        html.start("section", "class", "source", "id", "source-" + (index + 1));
        html.start("h2");
        out.isolated(wording.source(report));
        html.end();
        html.start("p", "class", "meaning");
        html.inline("span", "class", "verdict " + report.verdict());
        html.text(wording.word(report.verdict())).end();
        html.text(" " + wording.meaning(report.verdict())).end();
        notRun();
        List<Group> groups = Group.of(report);
        if (groups.isEmpty() && report.rulesNotRun().isEmpty()) {
            html.element("p", wording.text(Phrase.NO_FINDINGS));
        }
        groups.forEach(this::write);
        int unlisted = Totals.unlisted(report);
        if (unlisted > 0) {
            html.element("p", wording.text(Phrase.NOT_LISTED, unlisted), "class", "unlisted");
        }
        html.endBlock();
    }

    private void notRun() {
        if (report.rulesNotRun().isEmpty()) {
            return;
        }
        html.start("div", "class", "not-run");
        html.element("h3", wording.text(Phrase.NOT_RUN));
        html.element("p", wording.text(Phrase.NOT_RUN_MEANS));
        html.start("ul");
        report.rulesNotRun().forEach((rule, cause) -> {
            html.start("li").inline("code").text(rule).end().text(": ");
            out.isolated(cause);
            html.end();
        });
        html.endBlock().endBlock();
    }

    private void write(Group group) {
        StringBuilder classes = new StringBuilder("group");
        for (Severity severity : Severity.values()) {
            if (Totals.of(group.findings(), severity) > 0) {
                classes.append(" has-").append(severity);
            }
        }
        html.start("section", "class", classes.toString());
        html.start(group.spot().activity() < 0 ? "h3" : "h4").text(wording.name(group));
        group.place().ifPresent(place -> {
            html.inline("span", "class", "title").text(" ");
            out.isolated(place.title());
            html.end();
        });
        html.end();
        if (!group.findings().isEmpty()) {
            html.start("ul", "class", "findings");
            group.findings().forEach(finding -> write(finding, group));
            html.endBlock();
        }
        html.endBlock();
    }

    private void write(Finding finding, Group group) {
        html.start("li", "class", "finding " + finding.severity());
        html.start("p", "class", "what").inline("strong", "class", "severity");
        html.text(wording.word(finding.severity())).end().text(" ");
        out.message(finding.message());
        html.end();
        finding.fix().ifPresent(fix -> {
            html.start("p", "class", "fix")
                    .inline("b")
                    .text(wording.text(Phrase.FIX))
                    .end()
                    .text(wording.colon());
            out.message(fix);
            html.end();
        });
        html.start("ul", "class", "where");
        String position = wording.position(finding);
        if (!position.isEmpty()) {
            html.element("li", position);
        }
        String below = below(finding.pointer(), group.spot().pointer());
        if (!below.isEmpty()) {
            html.start("li").inline("code").text(below).end().end();
        }
        wording.value(finding).ifPresent(value -> {
            html.start("li").text(wording.entry(Phrase.VALUE, "")).inline("code");
            out.isolated(value);
            html.end().end();
        });
        html.start("li").inline("a", "href", "#rule-" + finding.rule());
        html.text(finding.rule()).end().end();
        html.endBlock().endBlock();
    }

    private static String below(String pointer, String group) {
        return pointer.startsWith(group + "/") ? pointer.substring(group.length() + 1) : "";
    }
}
