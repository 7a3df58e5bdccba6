package org.wsisroadmaps.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.wsisroadmaps.validation.Translation;
import org.wsisroadmaps.validation.ValidationReport;
import org.wsisroadmaps.validation.report.HtmlReport;
import org.wsisroadmaps.validation.report.JunitReport;
import org.wsisroadmaps.validation.report.MarkdownReport;
import org.wsisroadmaps.validation.report.SarifReport;

/** In which form reports are written. */
enum ReportFormat {
    TEXT(TextReports::new),
    JSON((out, style) -> new JsonReports(out, style.language())),
    SARIF((out, style) -> collected(out, style, SarifReport::of)),
    JUNIT((out, style) -> collected(out, style, JunitReport::of)),
    MARKDOWN((out, style) -> collected(out, style, MarkdownReport::of)),
    HTML((out, style) -> collected(out, style, HtmlReport::of));

    @SuppressWarnings("ImmutableEnumChecker") // constructors, which hold nothing
    private final BiFunction<Consumer<String>, Style, Reports> start;

    ReportFormat(BiFunction<Consumer<String>, Style, Reports> start) {
        this.start = start;
    }

    /** What a form may want to know before the first report. */
    record Style(boolean coloured, int files, Translation language) {}

    /** Returns what takes the reports and hands on their text. */
    Reports start(Consumer<String> out, Style style) {
        return start.apply(out, style);
    }

    private static Reports collected(
            Consumer<String> out, Style style, BiFunction<List<ValidationReport>, Translation, String> form) {
        return new CollectedReports(out, reports -> form.apply(reports, style.language()));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
