package org.wsisroadmaps.validation.report;

import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.ValidationReport;

/** Writes reports as text, for people: a line for each finding, another for what to do about it, and a summary. */
public final class TextReport {
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final TextReport PLAIN = new TextReport(false);
    private static final TextReport COLOURED = new TextReport(true);

    private final boolean coloured;

    private TextReport(boolean coloured) {
        this.coloured = coloured;
    }

    /** {@return a writer of text without colours} */
    public static TextReport plain() {
        return PLAIN;
    }

    /** {@return a writer of text with the colours of a terminal} */
    public static TextReport coloured() {
        return COLOURED;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return lines, each with a line feed at its end
     */
    public String of(ValidationReport report) {
        StringBuilder out = new StringBuilder();
        String source = PlainText.shown(report.source().orElse("publication"));
        for (Finding finding : report.findings()) {
            out.append(coloured ? BOLD : "").append(source).append(':').append(place(finding));
            out.append(coloured ? RESET : "");
            out.append(' ').append(coloured ? colour(finding.severity()) : "").append(finding.severity());
            out.append(coloured ? RESET : "")
                    .append(": ")
                    .append(PlainText.shown(finding.message().toString()));
            out.append(" [").append(finding.rule()).append("]\n");
            finding.fix()
                    .ifPresent(fix -> out.append("    fix: ")
                            .append(PlainText.shown(fix.toString()))
                            .append('\n'));
        }
        int counted = report.errorCount() + report.warningCount() + report.infoCount();
        if (counted > report.findings().size()) {
            out.append("and ").append(counted - report.findings().size()).append(" more\n");
        }
        report.rulesNotRun()
                .forEach((rule, cause) -> out.append(source)
                        .append(": the rule ")
                        .append(rule)
                        .append(" did not finish: ")
                        .append(PlainText.shown(cause))
                        .append('\n'));
        return out.append(source)
                .append(": ")
                .append(report)
                .append(" (profile ")
                .append(report.profile())
                .append(", as of ")
                .append(report.asOf())
                .append(")\n")
                .toString();
    }

    private static String place(Finding finding) {
        if (finding.position().isPresent()) {
            return finding.position().get() + ":";
        }
        if (finding.offset().isPresent()) {
            return " byte " + finding.offset().getAsLong() + ":";
        }
        return finding.pointer().isEmpty() ? "" : " " + PlainText.shown(finding.pointer()) + ":";
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001B[31m";
            case WARNING -> "\u001B[33m";
            case INFO -> "\u001B[36m";
        };
    }
}
