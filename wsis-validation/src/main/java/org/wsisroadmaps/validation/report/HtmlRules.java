package org.wsisroadmaps.validation.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wsisroadmaps.validation.AppliedRule;
import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.ValidationReport;

/** Writes once what there is to say about each rule that found something. */
final class HtmlRules {
    private final Map<String, RuleInfo> applied = new HashMap<>();
    private final Map<String, Integer> found = new TreeMap<>();
    private final HtmlText out;
    private final Markup html;
    private final Wording wording;

    HtmlRules(List<ValidationReport> reports, HtmlText out, Wording wording) {
        this.out = out;
        this.html = out.markup();
        this.wording = wording;
        for (ValidationReport report : reports) {
            for (AppliedRule rule : report.rules()) {
                applied.putIfAbsent(rule.info().id(), rule.info());
            }
            for (Finding finding : report.findings()) {
                found.merge(finding.rule(), 1, Integer::sum);
            }
        }
    }

    void write() {
        if (found.isEmpty()) {
            return;
        }
        html.start("section", "class", "rules", "id", "rules");
        html.element("h2", wording.text(Phrase.RULES));
        found.forEach((id, count) -> {
            html.start("article", "class", "rule", "id", "rule-" + id);
            html.start("h3").inline("code").text(id).end();
            html.inline("span", "class", "count")
                    .text(" " + wording.text(Phrase.FOUND, count))
                    .end();
            html.end();
            RuleInfo info = applied.get(id);
            if (info == null) {
                html.element("p", wording.text(Phrase.READING));
            } else {
                describe(info);
            }
            html.endBlock();
        });
        html.endBlock();
    }

    private void describe(RuleInfo info) {
        html.element("p", wording.text(info.summary()), "class", "fault");
        html.start("dl");
        entry(Phrase.WHY, wording.text(info.rationale()));
        entry(Phrase.FIX, wording.text(info.fix()));
        entry(Phrase.FROM, info.source());
        info.help().ifPresent(help -> entry(Phrase.MORE, help));
        html.endBlock();
    }

    private void entry(Phrase term, String text) {
        html.element("dt", wording.text(term));
        html.start("dd");
        out.isolated(text);
        html.end();
    }
}
