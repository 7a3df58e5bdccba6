package org.wsisroadmaps.validation.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.io.stream.JsonOutput;
import org.wsisroadmaps.validation.Translation;
import org.wsisroadmaps.validation.ValidationReport;

/**
 * Writes reports in the Static Analysis Results Interchange Format, SARIF 2.1.0, for code scanning and editors. The same
 * reports give the same text on every machine.
 */
public final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifReport() {}

    /**
     * Writes a report as a log, in English.
     *
     * @param report the report
     * @return the JSON, with a line feed at the end
     */
    public static String of(ValidationReport report) {
        return of(List.of(report), Translation.english());
    }

    /**
     * Writes reports as one log. Reports made under the same circumstances share a run, since there are readers that
     * take one run of a tool and no more.
     *
     * @param reports the reports, in order
     * @param language what puts messages into the language
     * @return the JSON, with a line feed at the end
     */
    public static String of(List<ValidationReport> reports, Translation language) {
        Wording wording = new Wording(language);
        Map<List<Object>, List<ValidationReport>> runs = new LinkedHashMap<>();
        for (ValidationReport report : reports) {
            runs.computeIfAbsent(circumstances(report), any -> new ArrayList<>())
                    .add(report);
        }
        JsonOutput out = JsonOutput.indented();
        out.startObject();
        out.text("$schema", SCHEMA);
        out.text("version", "2.1.0");
        out.name("runs");
        out.startList();
        runs.values().forEach(run -> new SarifRun(run, wording, out).write());
        out.endList();
        out.endObject();
        return new String(out.bytes(), StandardCharsets.UTF_8);
    }

    private static List<Object> circumstances(ValidationReport report) {
        return List.of(
                report.toolName(),
                report.toolVersion(),
                report.ruleSetVersion(),
                report.profile(),
                report.asOf(),
                report.referenceData());
    }
}
