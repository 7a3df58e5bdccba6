package org.wsisroadmaps.cli;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.wsisroadmaps.validation.Translation;

/** In which form reports are written. */
enum ReportFormat {
    TEXT(TextReports::new),
    JSON((out, style) -> new JsonReports(out, style.language()));

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

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
