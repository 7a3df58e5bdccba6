package org.wsisroadmaps.validation.report;

import java.util.List;
import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.ValidationReport;

/** What a report counts and what it lists. */
final class Totals {
    private Totals() {}

    static int all(ValidationReport report) {
        int all = 0;
        for (Severity severity : Severity.values()) {
            all += report.count(severity);
        }
        return all;
    }

    static int unlisted(ValidationReport report) {
        return all(report) - report.findings().size();
    }

    static int unlisted(ValidationReport report, Severity severity) {
        return report.count(severity) - of(report.findings(), severity);
    }

    static int of(List<Finding> findings, Severity severity) {
        int count = 0;
        for (Finding finding : findings) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }
}
