package org.wsisroadmaps.validation.report;

import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.Translation;
import org.wsisroadmaps.validation.ValidationReport;

/**
 * Writes reports as text, for people: a line for each finding, one for the value where the first does not tell it, one for what
 * to do about it, and a summary.
 */
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
     * Writes a report in English.
     *
     * @param report the report
     * @return lines, each with a line feed at its end
     */
    public String of(ValidationReport report) {
        return of(report, Translation.english());
    }

    /**
     * Writes a report in a language.
     *
     * @param report the report
     * @param language what puts messages into the language
     * @return lines, each with a line feed at its end
     */
    public String of(ValidationReport report, Translation language) {
        StringBuilder out = new StringBuilder();
        Wording wording = new Wording(language);
        String source = PlainText.shown(report.source().orElseGet(() -> language.text(Word.PUBLICATION.of())));
        for (Finding finding : report.findings()) {
            out.append(coloured ? BOLD : "").append(source).append(':').append(place(finding, language));
            out.append(coloured ? RESET : "");
            out.append(' ').append(coloured ? colour(finding.severity()) : "");
            out.append(language.text(finding.severity())).append(coloured ? RESET : "");
            out.append(language.text(Word.COLON.of())).append(shown(finding.message(), language));
            out.append(" [").append(finding.rule()).append("]\n");
            wording.value(finding)
                    .ifPresent(value -> out.append("    ")
                            .append(shown(Word.VALUE.of(value), language))
                            .append('\n'));
            finding.fix()
                    .ifPresent(fix -> out.append("    ")
                            .append(shown(Word.FIX.of(fix), language))
                            .append('\n'));
        }
        int counted = report.errorCount() + report.warningCount() + report.infoCount();
        if (counted > report.findings().size()) {
            out.append(language.text(
                            Word.MORE.counting(counted - report.findings().size())))
                    .append('\n');
        }
        report.rulesNotRun()
                .forEach((rule, cause) -> out.append(shown(Word.NOT_RUN.of(source, rule, cause), language))
                        .append('\n'));
        Message summary = Word.SUMMARY.of(
                source,
                language.text(report.verdict()),
                Word.count(Severity.ERROR, report.errorCount()),
                Word.count(Severity.WARNING, report.warningCount()),
                Word.last(report.infoCount(), report.suppressedCount()),
                report.profile(),
                report.asOf());
        return out.append(shown(summary, language)).append('\n').toString();
    }

    private static String place(Finding finding, Translation language) {
        if (finding.position().isPresent()) {
            return finding.position().get() + ":";
        }
        if (finding.offset().isPresent()) {
            return " " + language.text(Word.BYTE.of(finding.offset().getAsLong())) + ":";
        }
        return finding.pointer().isEmpty() ? "" : " " + PlainText.shown(finding.pointer()) + ":";
    }

    private static String shown(Message message, Translation language) {
        return PlainText.shown(language.text(message));
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001B[31m";
            case WARNING -> "\u001B[33m";
            case INFO -> "\u001B[36m";
        };
    }
}
