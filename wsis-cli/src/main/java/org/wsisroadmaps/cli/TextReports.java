package org.wsisroadmaps.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.validation.ValidationReport;
import org.wsisroadmaps.validation.Verdict;
import org.wsisroadmaps.validation.report.TextReport;

/** One report after the other, as soon as it is there, and how many there were of each kind when there are several. */
final class TextReports implements Reports {
    private final Consumer<String> out;
    private final ReportFormat.Style style;
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);

    TextReports(Consumer<String> out, ReportFormat.Style style) {
        this.out = out;
        this.style = style;
    }

    @Override
    public void add(ValidationReport report) {
        out.accept((style.coloured() ? TextReport.coloured() : TextReport.plain()).of(report, style.language()));
        verdicts.merge(report.verdict(), 1, Integer::sum);
    }

    @Override
    public void end() {
        if (style.files() > 1) {
            List<String> parts = new ArrayList<>();
            verdicts.forEach((verdict, count) -> parts.add(style.language().text(Phrase.count(verdict, count))));
            Message line = Phrase.FILES.counting(style.files(), String.join(", ", parts));
            out.accept(style.language().text(line) + "\n");
        }
    }
}
