package org.wsisroadmaps.validation.assertj;

import java.util.List;
import org.assertj.core.api.AbstractObjectAssert;
import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.ValidationReport;
import org.wsisroadmaps.validation.Verdict;
import org.wsisroadmaps.validation.report.TextReport;

/** Asserts what is in a report. */
public final class ReportAssert extends AbstractObjectAssert<ReportAssert, ValidationReport> {
    ReportAssert(ValidationReport actual) {
        super(actual, ReportAssert.class);
    }

    /**
     * Asserts that everything was checked and there is no error.
     *
     * @return this assertion
     */
    public ReportAssert isValid() {
        return hasVerdict(Verdict.VALID);
    }

    /**
     * Asserts that everything was checked and there is an error.
     *
     * @return this assertion
     */
    public ReportAssert isInvalid() {
        return hasVerdict(Verdict.INVALID);
    }

    /**
     * Asserts what the report says as a whole.
     *
     * @param verdict the verdict
     * @return this assertion
     */
    public ReportAssert hasVerdict(Verdict verdict) {
        isNotNull();
        if (actual.verdict() != verdict) {
            throw failed("the verdict " + verdict, "it is " + actual.verdict());
        }
        return this;
    }

    /**
     * Asserts how many findings there are of a severity, those included that the report does not tell in detail.
     *
     * @param severity the severity
     * @param count how many
     * @return this assertion
     */
    public ReportAssert hasCount(Severity severity, int count) {
        isNotNull();
        if (actual.count(severity) != count) {
            throw failed(count + " of severity " + severity, "there are " + actual.count(severity));
        }
        return this;
    }

    /**
     * Asserts that there is nothing in the report, and that everything was checked.
     *
     * @return this assertion
     */
    public ReportAssert hasNoFindings() {
        isValid();
        int all = Told.all(actual);
        if (all > 0) {
            throw failed("no findings", all == 1 ? "there is one" : "there are " + all);
        }
        return this;
    }

    /**
     * Asserts that a rule has found something, and goes on with that.
     *
     * @param rule the id of the rule, or the code of a problem of the reader
     * @return an assertion about what the rule has found
     */
    public FindingAssert hasFinding(String rule) {
        isNotNull();
        List<Finding> findings = findings(rule);
        if (findings.isEmpty()) {
            throw failed("a finding of " + rule, "there is none");
        }
        FindingAssert found = new FindingAssert(findings, this, rule);
        return info.hasDescription() ? found.as(info.description()) : found;
    }

    /**
     * Asserts that a rule has looked at all of the source and has found nothing. It fails where that is not known: when
     * the rule was not applied or did not finish, when the source could not be read whole, and when the report does not
     * tell all findings. What a policy holds back is no finding.
     *
     * @param rule the id of the rule, or the code of a problem of the reader
     * @return this assertion
     */
    public ReportAssert hasNoFinding(String rule) {
        isNotNull();
        List<Finding> findings = findings(rule);
        if (!findings.isEmpty()) {
            throw failed(
                    "no finding of " + rule, findings.size() == 1 ? "there is one" : "there are " + findings.size());
        }
        Told.doubt(rule, actual).ifPresent(doubt -> {
            throw failed("no finding of " + rule, doubt);
        });
        return this;
    }

    /** Returns a failure that prints the report. */
    AssertionError failed(String expected, String found) {
        return failure(
                "%nExpected:%n  %s%nbut %s in the report%n%n%s",
                expected, found, TextReport.plain().of(actual).stripTrailing());
    }

    private List<Finding> findings(String rule) {
        return actual.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
