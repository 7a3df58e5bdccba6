package org.wsisroadmaps.validation;

/** Writes reports as text, for people: a line for each finding, another for what to do about it, and a summary. */
public final class ReportText {
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final ReportText PLAIN = new ReportText(false);
    private static final ReportText COLOURED = new ReportText(true);

    private final boolean coloured;

    private ReportText(boolean coloured) {
        this.coloured = coloured;
    }

    /** {@return a writer of text without colours} */
    public static ReportText plain() {
        return PLAIN;
    }

    /** {@return a writer of text with the colours of a terminal} */
    public static ReportText coloured() {
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
        String source = shown(report.source().orElse("publication"));
        for (Finding finding : report.findings()) {
            out.append(coloured ? BOLD : "").append(source).append(':').append(place(finding));
            out.append(coloured ? RESET : "");
            out.append(' ').append(coloured ? colour(finding.severity()) : "").append(finding.severity());
            out.append(coloured ? RESET : "").append(": ").append(shown(finding.message()));
            out.append(" [").append(finding.rule()).append("]\n");
            finding.fix()
                    .ifPresent(fix -> out.append("    fix: ").append(shown(fix)).append('\n'));
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
                        .append(shown(cause))
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
        return finding.pointer().isEmpty() ? "" : " " + shown(finding.pointer()) + ":";
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001B[31m";
            case WARNING -> "\u001B[33m";
            case INFO -> "\u001B[36m";
        };
    }

    /** A document must not be able to steer the terminal of who reads about it. */
    private static String shown(String text) {
        if (text.codePoints().noneMatch(ReportText::isSteering)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isSteering(point)) {
                out.append(Findings.quoted(Character.toString(point)));
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    private static boolean isSteering(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
