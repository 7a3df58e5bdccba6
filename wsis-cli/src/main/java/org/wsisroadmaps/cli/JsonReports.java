package org.wsisroadmaps.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wsisroadmaps.validation.Translation;
import org.wsisroadmaps.validation.ValidationReport;
import org.wsisroadmaps.validation.report.JsonReport;

/** One report is an object, several are an array. */
final class JsonReports implements Reports {
    private final Consumer<String> out;
    private final Translation language;
    private final List<ValidationReport> reports = new ArrayList<>();

    JsonReports(Consumer<String> out, Translation language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void add(ValidationReport report) {
        reports.add(report);
    }

    @Override
    public void end() {
        out.accept(reports.size() == 1 ? JsonReport.of(reports.get(0), language) : JsonReport.of(reports, language));
    }
}
