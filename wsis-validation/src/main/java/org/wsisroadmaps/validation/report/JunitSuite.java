package org.wsisroadmaps.validation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.ValidationReport;
import org.wsisroadmaps.validation.Verdict;

/** The tests of one source: the reading of it, each rule, and what is counted and not listed. */
final class JunitSuite {
    private static final String READING = "reading";
    private static final String UNLISTED = "unlisted-findings";

    private final ValidationReport report;
    private final Wording wording;
    private final Map<String, List<Finding>> tests = new LinkedHashMap<>();

    JunitSuite(ValidationReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
        tests.put(READING, new ArrayList<>());
        report.rules().forEach(rule -> tests.put(rule.info().id(), new ArrayList<>()));
        report.rulesNotRun().keySet().forEach(rule -> tests.putIfAbsent(rule, new ArrayList<>()));
        for (Finding finding : report.findings()) {
            List<Finding> test = tests.get(finding.rule());
            // What no rule says was said by the reader.
            (test == null ? tests.getOrDefault(READING, List.of()) : test).add(finding);
        }
        if (Totals.unlisted(report) > 0) {
            tests.put(UNLISTED, List.of());
        }
    }

    int tests() {
        return tests.size();
    }

    int failures() {
        return (int) tests.keySet().stream()
                .filter(test -> !isBroken(test) && isFailed(test))
                .count();
    }

    int errors() {
        return (int) tests.keySet().stream().filter(this::isBroken).count();
    }

    void write(Markup out) {
        out.start(
                "testsuite",
                "name",
                wording.source(report),
                "tests",
                Integer.toString(tests()),
                "failures",
                Integer.toString(failures()),
                "errors",
                Integer.toString(errors()));
        out.start("properties");
        properties().forEach((name, value) -> out.empty("property", "name", name, "value", value));
        out.endBlock();
        tests.keySet().forEach(test -> write(test, out));
        out.endBlock();
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("tool", report.toolName() + " " + report.toolVersion());
        properties.put("ruleSet", report.ruleSetVersion());
        properties.put("profile", report.profile().toString());
        properties.put("asOf", report.asOf().toString());
        report.referenceData().forEach((catalogue, edition) -> properties.put("referenceData." + catalogue, edition));
        report.source().ifPresent(source -> properties.put("source", source));
        properties.put("verdict", report.verdict().toString());
        for (Severity severity : Severity.values()) {
            properties.put("count." + severity, Integer.toString(report.count(severity)));
        }
        properties.put("count.suppressed", Integer.toString(report.suppressedCount()));
        return properties;
    }

    private void write(String test, Markup out) {
        out.start("testcase", "name", test, "classname", className());
        List<String> failing = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (Finding finding : tests.getOrDefault(test, List.of())) {
            (finding.severity() == Severity.ERROR ? failing : other).add(line(finding));
        }
        if (test.equals(UNLISTED)) {
            unlisted(failing, other);
        }
        boolean empty = failing.isEmpty() && other.isEmpty();
        if (isBroken(test)) {
            String cause = report.rulesNotRun().get(test);
            String message = cause == null ? wording.meaning(Verdict.INCOMPLETE) : cause;
            block("error", message, cause == null ? Verdict.INCOMPLETE.toString() : "rule-not-run", failing, out);
            empty = false;
        } else if (!failing.isEmpty()) {
            String message = failing.size() == 1
                    ? failing.get(0).lines().findFirst().orElse("")
                    : wording.text(Phrase.FOUND, failing.size());
            block("failure", message, Severity.ERROR.toString(), failing, out);
        }
        if (!other.isEmpty()) {
            out.start("system-out").raw("\n");
            other.forEach(out::textLine);
            out.end();
        }
        if (empty) {
            out.end();
        } else {
            out.endBlock();
        }
    }

    private static void block(String name, String message, String type, List<String> lines, Markup out) {
        out.start(name, "message", message, "type", type);
        if (!lines.isEmpty()) {
            out.raw("\n");
            lines.forEach(out::textLine);
        }
        out.end();
    }

    private void unlisted(List<String> failing, List<String> other) {
        for (Severity severity : Severity.values()) {
            int number = Totals.unlisted(report, severity);
            if (number > 0) {
                (severity == Severity.ERROR ? failing : other)
                        .add(wording.word(severity) + wording.colon() + wording.text(Phrase.NOT_LISTED, number));
            }
        }
    }

    /** A rule that did not finish says nothing, and a source that could not be opened was not read. */
    private boolean isBroken(String test) {
        return report.rulesNotRun().containsKey(test)
                || test.equals(READING)
                        && report.findings().stream()
                                .anyMatch(finding -> finding.rule().equals(ProblemCode.IO.toString()));
    }

    private boolean isFailed(String test) {
        return test.equals(UNLISTED)
                ? Totals.unlisted(report, Severity.ERROR) > 0
                : Totals.of(tests.getOrDefault(test, List.of()), Severity.ERROR) > 0;
    }

    private String line(Finding finding) {
        String place = finding.position()
                .map(position -> wording.source(report) + ":" + position)
                .orElseGet(() -> wording.source(report)
                        + (finding.offset().isPresent()
                                ? " " + wording.position(finding)
                                : finding.pointer().isEmpty() ? "" : " " + finding.pointer()));
        List<String> more = new ArrayList<>();
        wording.value(finding).ifPresent(value -> more.add(wording.entry(Phrase.VALUE, value)));
        finding.fix().ifPresent(fix -> more.add(wording.entry(Phrase.FIX, wording.text(fix))));
        return place + ": " + wording.word(finding.severity()) + wording.colon()
                + wording.text(finding.message())
                + (more.isEmpty() ? "" : " (" + String.join("; ", more) + ")");
    }

    /** Without the ending, which Jenkins would take for the name of the class. */
    private String className() {
        String source = wording.source(report);
        int dot = source.lastIndexOf('.');
        int name = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1;
        return dot > name ? source.substring(0, dot) : source;
    }
}
