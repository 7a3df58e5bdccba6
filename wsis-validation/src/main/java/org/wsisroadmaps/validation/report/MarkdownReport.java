package org.wsisroadmaps.validation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wsisroadmaps.io.Position;
import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.Translation;
import org.wsisroadmaps.validation.ValidationReport;

/**
 * Writes reports as GitHub-flavoured Markdown, for a comment on a change. It lists the 200 gravest findings, since hosts
 * refuse long comments, and counts all.
 */
public final class MarkdownReport {
    private static final int MOST = 200;

    private final Wording wording;
    private final StringBuilder out = new StringBuilder();
    private int room = MOST;

    private MarkdownReport(Wording wording) {
        this.wording = wording;
    }

    /**
     * Writes a report, in English.
     *
     * @param report the report
     * @return the Markdown, with a line feed at the end
     */
    public static String of(ValidationReport report) {
        return of(List.of(report), Translation.english());
    }

    /**
     * Writes reports as one document.
     *
     * @param reports the reports, in order
     * @param language what puts messages into the language
     * @return the Markdown, with a line feed at the end
     */
    public static String of(List<ValidationReport> reports, Translation language) {
        MarkdownReport markdown = new MarkdownReport(new Wording(language));
        markdown.summary(reports);
        reports.forEach(markdown::details);
        markdown.circumstances(reports);
        return markdown.out.toString();
    }

    private void summary(List<ValidationReport> reports) {
        line("## " + words(Phrase.TITLE));
        line("");
        line("| " + words(Phrase.SOURCE) + " | " + words(Phrase.VERDICT) + " | " + words(Phrase.ERRORS) + " | "
                + words(Phrase.WARNINGS) + " | " + words(Phrase.INFOS) + " | " + words(Phrase.SUPPRESSED) + " |");
        line("|---|---|--:|--:|--:|--:|");
        for (ValidationReport report : reports) {
            line("| " + shown(wording.source(report)) + " | **" + shown(wording.word(report.verdict())) + "** | "
                    + report.errorCount() + " | " + report.warningCount() + " | " + report.infoCount() + " | "
                    + report.suppressedCount() + " |");
        }
    }

    private void details(ValidationReport report) {
        List<Finding> listed = gravest(report.findings());
        int unlisted = Totals.all(report) - listed.size();
        if (Totals.all(report) > 0 || !report.rulesNotRun().isEmpty()) {
            line("");
            line("### " + shown(wording.source(report)));
        }
        if (!report.rulesNotRun().isEmpty()) {
            line("");
            line("**" + words(Phrase.NOT_RUN) + "**. " + words(Phrase.NOT_RUN_MEANS));
            line("");
            report.rulesNotRun().forEach((rule, cause) -> line("- " + shown(rule) + ": " + shown(cause)));
        }
        Group.of(report, listed).stream()
                .filter(group -> !group.findings().isEmpty())
                .forEach(this::group);
        if (unlisted > 0) {
            line("");
            line(shown(wording.text(Phrase.NOT_LISTED, unlisted)));
        }
    }

    /** The gravest that there is room for, in the order of the document. */
    private List<Finding> gravest(List<Finding> findings) {
        List<Finding> gravest = findings;
        if (findings.size() > room) {
            Severity last = findings.stream()
                    .map(Finding::severity)
                    .sorted(Comparator.naturalOrder())
                    .skip(room)
                    .findFirst()
                    .orElse(Severity.INFO);
            long graver = findings.stream()
                    .filter(finding -> finding.severity().compareTo(last) < 0)
                    .count();
            gravest = new ArrayList<>();
            long equal = room - graver;
            for (Finding finding : findings) {
                int order = finding.severity().compareTo(last);
                if (order < 0 || order == 0 && equal-- > 0) {
                    gravest.add(finding);
                }
            }
        }
        room -= gravest.size();
        return gravest;
    }

    private void group(Group group) {
        line("");
        line("#### " + shown(wording.name(group))
                + group.place().map(place -> ", " + shown(place.title())).orElse(""));
        line("");
        line("| | " + words(Phrase.PLACE) + " | " + words(Phrase.FINDING) + " | " + words(Phrase.RULE) + " |");
        line("|---|---|---|---|");
        for (Finding finding : group.findings()) {
            line("| " + symbol(finding.severity()) + " " + shown(wording.word(finding.severity())) + " | "
                    + place(finding) + " | " + shown(PlainText.sentence(wording.text(finding.message())))
                    + wording.value(finding)
                            .map(value -> "<br>*" + words(Phrase.VALUE) + "*" + wording.colon() + shown(value))
                            .orElse("")
                    + finding.fix()
                            .map(fix -> "<br>*" + words(Phrase.FIX) + "*" + wording.colon() + shown(wording.text(fix)))
                            .orElse("")
                    + " | " + shown(finding.rule()) + " |");
        }
    }

    private void circumstances(List<ValidationReport> reports) {
        List<String> told = reports.stream().map(this::circumstances).distinct().toList();
        for (String text : told) {
            line("");
            line(text);
        }
    }

    private String circumstances(ValidationReport report) {
        List<String> editions = new ArrayList<>();
        report.referenceData().forEach((catalogue, edition) -> editions.add(catalogue + " " + edition));
        return "<sub>"
                + shown(report.toolName() + " " + report.toolVersion() + " · " + wording.text(Phrase.RULE_SET) + " "
                        + report.ruleSetVersion() + " · " + wording.text(Phrase.PROFILE) + " " + report.profile()
                        + " · " + wording.text(Phrase.AS_OF) + " " + report.asOf() + " · "
                        + String.join(" · ", editions))
                + "</sub>";
    }

    private String place(Finding finding) {
        return finding.position()
                .map(Position::toString)
                .orElseGet(() ->
                        finding.offset().isPresent() ? shown(wording.position(finding)) : shown(finding.pointer()));
    }

    private static String symbol(Severity severity) {
        return switch (severity) {
            case ERROR -> "❌";
            case WARNING -> "⚠️";
            case INFO -> "ℹ️";
        };
    }

    private String words(Phrase phrase) {
        return shown(PlainText.sentence(wording.text(phrase)));
    }

    private static String shown(String text) {
        return MarkdownText.shown(text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
