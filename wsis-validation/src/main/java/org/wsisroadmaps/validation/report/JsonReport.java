package org.wsisroadmaps.validation.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.io.Position;
import org.wsisroadmaps.io.stream.JsonOutput;
import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.SuppressedFinding;
import org.wsisroadmaps.validation.Translation;
import org.wsisroadmaps.validation.ValidationReport;

/** Writes reports as JSON, for programs. The same report gives the same text on every machine. */
public final class JsonReport {
    private JsonReport() {}

    /**
     * Writes a report as an object, in English.
     *
     * @param report the report
     * @return the JSON, with a line feed at the end
     */
    public static String of(ValidationReport report) {
        return of(report, Translation.english());
    }

    /**
     * Writes a report as an object. Messages and fixes are in the language, ids and codes are the same in all.
     *
     * @param report the report
     * @param language what puts messages into the language
     * @return the JSON, with a line feed at the end
     */
    public static String of(ValidationReport report, Translation language) {
        JsonOutput out = JsonOutput.indented();
        write(report, language, out);
        return new String(out.bytes(), StandardCharsets.UTF_8);
    }

    /**
     * Writes reports as an array, in English.
     *
     * @param reports the reports, in order
     * @return the JSON, with a line feed at the end
     */
    public static String of(List<ValidationReport> reports) {
        return of(reports, Translation.english());
    }

    /**
     * Writes reports as an array. Messages and fixes are in the language, ids and codes are the same in all.
     *
     * @param reports the reports, in order
     * @param language what puts messages into the language
     * @return the JSON, with a line feed at the end
     */
    public static String of(List<ValidationReport> reports, Translation language) {
        JsonOutput out = JsonOutput.indented();
        out.startList();
        reports.forEach(report -> write(report, language, out));
        out.endList();
        return new String(out.bytes(), StandardCharsets.UTF_8);
    }

    private static void write(ValidationReport report, Translation language, JsonOutput out) {
        out.startObject();
        out.name("tool");
        texts(Map.of("name", report.toolName(), "version", report.toolVersion()), List.of("name", "version"), out);
        out.name("ruleSet");
        out.startObject();
        out.text("version", report.ruleSetVersion());
        out.text("profile", report.profile());
        out.text("policy", report.policy().map(JsonReport::whole));
        out.endObject();
        out.name("referenceData");
        texts(report.referenceData(), List.copyOf(report.referenceData().keySet()), out);
        out.text("asOf", report.asOf());
        out.text("source", report.source().map(JsonReport::whole));
        out.text("verdict", report.verdict());
        out.name("counts");
        out.startObject();
        for (Severity severity : Severity.values()) {
            out.name(severity.toString());
            out.number(report.count(severity));
        }
        out.name("suppressed");
        out.number(report.suppressedCount());
        out.endObject();
        out.name("findings");
        out.startList();
        report.findings().forEach(finding -> write(finding, language, out));
        out.endList();
        if (!report.suppressed().isEmpty()) {
            out.name("suppressed");
            out.startList();
            report.suppressed().forEach(finding -> write(finding, language, out));
            out.endList();
        }
        out.name("rulesNotRun");
        out.startList();
        report.rulesNotRun()
                .forEach((rule, cause) ->
                        texts(Map.of("rule", rule, "cause", whole(cause)), List.of("rule", "cause"), out));
        out.endList();
        out.endObject();
    }

    private static void write(Finding finding, Translation language, JsonOutput out) {
        out.startObject();
        members(finding, language, out);
        out.endObject();
    }

    private static void write(SuppressedFinding suppressed, Translation language, JsonOutput out) {
        out.startObject();
        members(suppressed.finding(), language, out);
        out.text("by", suppressed.isKnown() ? "baseline" : "suppression");
        out.text("reason", whole(language.text(Word.reason(suppressed))));
        out.endObject();
    }

    private static void members(Finding finding, Translation language, JsonOutput out) {
        out.text("rule", finding.rule());
        out.text("severity", finding.severity());
        out.text("pointer", whole(finding.pointer()));
        Optional<Position> position = finding.position();
        if (position.isPresent()) {
            out.name("line");
            out.number(position.get().line());
            out.name("column");
            out.number(position.get().column());
        }
        if (finding.offset().isPresent()) {
            out.name("offset");
            out.digits(Long.toString(finding.offset().getAsLong()));
        }
        out.text("message", whole(language.text(finding.message())));
        out.text("value", finding.value());
        out.text("fix", finding.fix().map(fix -> whole(language.text(fix))));
        out.text("help", finding.help());
    }

    private static void texts(Map<String, String> values, List<String> order, JsonOutput out) {
        out.startObject();
        order.forEach(name -> out.text(name, whole(values.getOrDefault(name, ""))));
        out.endObject();
    }

    /** JSON cannot carry half of a surrogate pair, which the name of a file or a rule of somebody else may hold. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
