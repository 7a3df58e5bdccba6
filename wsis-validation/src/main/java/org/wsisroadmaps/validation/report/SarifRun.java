package org.wsisroadmaps.validation.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.io.Position;
import org.wsisroadmaps.io.stream.JsonOutput;
import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.SuppressedFinding;
import org.wsisroadmaps.validation.ValidationReport;
import org.wsisroadmaps.validation.Verdict;

/** Writes the reports that were made under the same circumstances. */
final class SarifRun {
    /** The kind and version of what results are known again by; several of one kind in a file are numbered. */
    private static final String FINGERPRINT = "wsisFinding/v1";

    private final List<ValidationReport> reports;
    private final ValidationReport first;
    private final Wording wording;
    private final JsonOutput out;
    private final SarifRules rules;
    private final Map<String, Integer> numbers = new HashMap<>();

    SarifRun(List<ValidationReport> reports, Wording wording, JsonOutput out) {
        this.reports = reports;
        this.first = reports.get(0);
        this.wording = wording;
        this.out = out;
        this.rules = new SarifRules(reports, wording);
    }

    void write() {
        out.startObject();
        out.name("tool");
        out.startObject();
        out.name("driver");
        out.startObject();
        out.text("name", first.toolName());
        out.text("semanticVersion", first.toolVersion());
        out.text("language", wording.language());
        rules.write(out);
        out.endObject();
        out.endObject();
        out.name("automationDetails");
        out.startObject();
        out.text("id", first.toolName() + "/" + first.profile() + "/");
        out.endObject();
        out.name("invocations");
        out.startList();
        invocation();
        out.endList();
        out.text("columnKind", "utf16CodeUnits");
        out.name("artifacts");
        out.startList();
        for (int i = 0; i < reports.size(); i++) {
            artifact(i);
        }
        out.endList();
        out.name("results");
        out.startList();
        for (int i = 0; i < reports.size(); i++) {
            for (Finding finding : reports.get(i).findings()) {
                result(i, finding, Optional.empty());
            }
            for (SuppressedFinding suppressed : reports.get(i).suppressed()) {
                result(i, suppressed.finding(), Optional.of(wording.text(Word.reason(suppressed))));
            }
        }
        out.endList();
        circumstances();
        out.endObject();
    }

    /** A run is successful when every rule finished and every source was opened, whatever was found. */
    private void invocation() {
        out.startObject();
        out.name("executionSuccessful");
        out.flag(reports.stream().noneMatch(report -> report.verdict() == Verdict.INCOMPLETE));
        if (reports.stream().anyMatch(report -> !report.rulesNotRun().isEmpty())) {
            out.name("toolExecutionNotifications");
            out.startList();
            for (int i = 0; i < reports.size(); i++) {
                int index = i;
                reports.get(i).rulesNotRun().forEach((rule, cause) -> notification(index, rule, cause));
            }
            out.endList();
        }
        out.endObject();
    }

    private void notification(int report, String rule, String cause) {
        out.startObject();
        out.text("level", "error");
        message(wording.text(Phrase.DID_NOT_FINISH, rule, cause));
        if (reports.get(report).source().isPresent()) {
            out.name("locations");
            out.startList();
            out.startObject();
            physical(report, Optional.empty());
            out.endObject();
            out.endList();
        }
        out.name("associatedRule");
        out.startObject();
        out.text("id", rule);
        rules.index(rule).ifPresent(index -> {
            out.name("index");
            out.number(index);
        });
        out.endObject();
        out.endObject();
    }

    private void artifact(int index) {
        ValidationReport report = reports.get(index);
        out.startObject();
        out.name("location");
        if (report.source().isPresent()) {
            location(index);
        } else {
            out.startObject();
            out.name("description");
            out.startObject();
            out.text("text", wording.text(Phrase.PUBLICATION));
            out.endObject();
            out.endObject();
        }
        out.name("properties");
        out.startObject();
        out.text("source", report.source().map(PlainText::whole));
        out.text("verdict", report.verdict());
        counts(List.of(report));
        out.endObject();
        out.endObject();
    }

    /** Writes a finding; what a policy holds back is there with the reason, for readers to hide. */
    private void result(int report, Finding finding, Optional<String> held) {
        boolean sourced = reports.get(report).source().isPresent();
        out.startObject();
        out.text("ruleId", finding.rule());
        rules.index(finding.rule()).ifPresent(index -> {
            out.name("ruleIndex");
            out.number(index);
        });
        out.text("level", level(finding.severity()));
        message(sentences(finding));
        if (sourced || !finding.pointer().isEmpty()) {
            out.name("locations");
            out.startList();
            out.startObject();
            if (sourced) {
                physical(report, Optional.of(finding));
            }
            if (!finding.pointer().isEmpty()) {
                out.name("logicalLocations");
                out.startList();
                out.startObject();
                out.text("fullyQualifiedName", PlainText.whole(finding.pointer()));
                out.endObject();
                out.endList();
            }
            out.endObject();
            out.endList();
        }
        finding.fingerprint().ifPresent(fingerprint -> {
            String digest = fingerprint.digest();
            int number = numbers.merge(report + "/" + digest, 1, Integer::sum);
            out.name("partialFingerprints");
            out.startObject();
            out.text(FINGERPRINT, digest + ":" + number);
            out.endObject();
        });
        if (held.isPresent()) {
            out.name("suppressions");
            out.startList();
            out.startObject();
            out.text("kind", "external");
            out.text("justification", PlainText.whole(held.get()));
            out.endObject();
            out.endList();
        }
        Map<String, String> more = new LinkedHashMap<>();
        finding.value().ifPresent(value -> more.put("value", PlainText.whole(value)));
        finding.fix().ifPresent(fix -> more.put("fix", PlainText.whole(wording.text(fix))));
        texts("properties", more);
        out.endObject();
    }

    /** The value and what to do are part of the message, since readers show nothing else beside the place. */
    private String sentences(Finding finding) {
        String message = PlainText.sentence(wording.text(finding.message()));
        return message
                + wording.value(finding)
                        .map(value -> ". " + wording.entry(Phrase.VALUE, value))
                        .orElse("")
                + finding.fix()
                        .map(fix -> ". " + wording.entry(Phrase.FIX, wording.text(fix)))
                        .orElse("");
    }

    private void physical(int report, Optional<Finding> finding) {
        out.name("physicalLocation");
        out.startObject();
        out.name("artifactLocation");
        location(report);
        Optional<Position> position = finding.flatMap(Finding::position);
        if (position.isPresent()) {
            out.name("region");
            out.startObject();
            out.name("startLine");
            out.number(position.get().line());
            out.name("startColumn");
            out.number(position.get().column());
            out.endObject();
        } else if (finding.isPresent() && finding.get().offset().isPresent()) {
            out.name("region");
            out.startObject();
            out.name("byteOffset");
            out.digits(Long.toString(finding.get().offset().getAsLong()));
            out.endObject();
        }
        out.endObject();
    }

    private void location(int report) {
        out.startObject();
        reports.get(report).source().ifPresent(source -> out.text("uri", SarifUri.of(source)));
        out.name("index");
        out.number(report);
        out.endObject();
    }

    private void circumstances() {
        out.name("properties");
        out.startObject();
        out.text("ruleSetVersion", first.ruleSetVersion());
        out.text("profile", first.profile());
        out.text("asOf", first.asOf());
        texts("referenceData", first.referenceData());
        counts(reports);
        out.endObject();
    }

    private void counts(List<ValidationReport> counted) {
        out.name("counts");
        out.startObject();
        for (Severity severity : Severity.values()) {
            out.name(severity.toString());
            out.number(
                    counted.stream().mapToInt(report -> report.count(severity)).sum());
        }
        out.name("suppressed");
        out.number(counted.stream().mapToInt(ValidationReport::suppressedCount).sum());
        out.endObject();
    }

    private void message(String text) {
        out.name("message");
        out.startObject();
        out.text("text", SarifText.plain(text));
        out.endObject();
    }

    private void texts(String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            out.name(name);
            out.startObject();
            values.forEach((key, value) -> out.text(key, PlainText.whole(value)));
            out.endObject();
        }
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
