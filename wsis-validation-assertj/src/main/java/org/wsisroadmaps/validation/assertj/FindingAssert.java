package org.wsisroadmaps.validation.assertj;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractObjectAssert;
import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.Severity;

/** Asserts that among the findings of a rule there is one with all that is asked for. */
public final class FindingAssert extends AbstractObjectAssert<FindingAssert, List<Finding>> {
    private final ReportAssert report;
    private final String wanted;

    FindingAssert(List<Finding> findings, ReportAssert report, String wanted) {
        super(findings, FindingAssert.class);
        this.report = report;
        this.wanted = wanted;
    }

    /**
     * Asserts where the finding is.
     *
     * @param pointer the JSON Pointer, such as {@code /roadmaps/0/activities/3}
     * @return an assertion about the findings there
     */
    public FindingAssert at(String pointer) {
        return with("at " + pointer, finding -> finding.pointer().equals(pointer));
    }

    /**
     * Asserts where the finding is in the source.
     *
     * @param line the line, from 1
     * @return an assertion about the findings in that line
     */
    public FindingAssert inLine(int line) {
        return with(
                "in line " + line,
                finding -> finding.position()
                        .filter(position -> position.line() == line)
                        .isPresent());
    }

    /**
     * Asserts how severe the finding is.
     *
     * @param severity the severity
     * @return an assertion about the findings of that severity
     */
    public FindingAssert withSeverity(Severity severity) {
        return with("of severity " + severity, finding -> finding.severity() == severity);
    }

    /**
     * Asserts what the finding says.
     *
     * @param part a part of the message in English
     * @return an assertion about the findings that say so
     */
    public FindingAssert saying(String part) {
        return with(
                "saying '" + part + "'", finding -> finding.message().toString().contains(part));
    }

    /**
     * Asserts that this is all the rule has found, as far as it was asked for.
     *
     * @return this assertion
     */
    public FindingAssert only() {
        if (actual.size() != 1) {
            throw report.failed("one finding of " + wanted, "there are " + actual.size() + ", " + places() + ",");
        }
        return this;
    }

    /**
     * Goes back to the report.
     *
     * @return the assertion about the report
     */
    public ReportAssert and() {
        return report;
    }

    private FindingAssert with(String what, Predicate<Finding> test) {
        List<Finding> left = actual.stream().filter(test).toList();
        if (left.isEmpty()) {
            throw report.failed("a finding of " + wanted + " " + what, "there is one " + places());
        }
        FindingAssert narrowed = new FindingAssert(left, report, wanted + " " + what);
        return info.hasDescription() ? narrowed.as(info.description()) : narrowed;
    }

    private String places() {
        return actual.stream()
                .map(finding -> finding.pointer().isEmpty() ? "at the document" : "at " + finding.pointer())
                .distinct()
                .collect(Collectors.joining(" and "));
    }
}
