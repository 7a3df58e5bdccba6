package org.wsisroadmaps.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wsisroadmaps.validation.ValidationReport;

/** All reports in one document, which is written when the last one is there. */
final class CollectedReports implements Reports {
    private final Consumer<String> out;
    private final Function<List<ValidationReport>, String> form;
    private final List<ValidationReport> reports = new ArrayList<>();

    CollectedReports(Consumer<String> out, Function<List<ValidationReport>, String> form) {
        this.out = out;
        this.form = form;
    }

    @Override
    public void add(ValidationReport report) {
        reports.add(report);
    }

    @Override
    public void end() {
        out.accept(form.apply(reports));
    }
}
