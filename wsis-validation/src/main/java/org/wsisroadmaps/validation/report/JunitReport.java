package org.wsisroadmaps.validation.report;

import java.util.List;
import org.wsisroadmaps.validation.Translation;
import org.wsisroadmaps.validation.ValidationReport;

/**
 * Writes reports as the XML of JUnit, which every continuous integration shows. A source is a suite, and each rule that
 * was applied to it is a test: it fails when it found an error, and has an error itself when it did not finish.
 * Warnings and what is worth knowing stand in the output of the test, so that a suite passes exactly when the verdict is
 * valid.
 */
public final class JunitReport {
    private JunitReport() {}

    /**
     * Writes a report, in English.
     *
     * @param report the report
     * @return the XML, with a line feed at the end
     */
    public static String of(ValidationReport report) {
        return of(List.of(report), Translation.english());
    }

    /**
     * Writes reports as one document.
     *
     * @param reports the reports, in order
     * @param language what puts messages into the language
     * @return the XML, with a line feed at the end
     */
    public static String of(List<ValidationReport> reports, Translation language) {
        Wording wording = new Wording(language);
        List<JunitSuite> suites =
                reports.stream().map(report -> new JunitSuite(report, wording)).toList();
        Markup out = new Markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.start(
                "testsuites",
                "name",
                reports.isEmpty() ? "wsis" : reports.get(0).toolName(),
                "tests",
                sum(suites.stream().mapToInt(JunitSuite::tests).sum()),
                "failures",
                sum(suites.stream().mapToInt(JunitSuite::failures).sum()),
                "errors",
                sum(suites.stream().mapToInt(JunitSuite::errors).sum()));
        suites.forEach(suite -> suite.write(out));
        return out.endBlock().toString();
    }

    private static String sum(int number) {
        return Integer.toString(number);
    }
}
