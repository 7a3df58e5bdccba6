package org.wsisroadmaps.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wsisroadmaps.io.NdjsonLine;
import org.wsisroadmaps.io.ReadResult;
import org.wsisroadmaps.io.RoadmapReadException;

/** Reads a document, a publication or lines of them, runs the rules and collects what reader and rules have to say. */
final class DocumentCheck {
    private final Engine engine;
    private final PreviousEdition previous;

    DocumentCheck(Engine engine, PreviousEdition previous) {
        this.engine = engine;
        this.previous = previous;
    }

    ReportDraft one(Supplier<ReadResult> read) {
        ReportDraft draft = engine.draft();
        checked(read, "", new LinkedHashMap<>()).accept(draft);
        return draft;
    }

    ReportDraft lines(Supplier<Stream<NdjsonLine>> read, int threads) {
        ReportDraft draft = engine.draft();
        Map<String, String> exhausted = Collections.synchronizedMap(new LinkedHashMap<>());
        try (Stream<NdjsonLine> lines = read.get()) {
            OrderedWork.run(
                    lines.iterator(),
                    threads,
                    line -> checked(line::result, "/" + line.index(), exhausted),
                    checked -> checked.accept(draft));
        } catch (RoadmapReadException failure) {
            draft.add(failure);
        }
        return draft;
    }

    /**
     * Reads and checks one publication.
     *
     * @param exhausted the rules that have used up their time, which are not run
     * @return what puts the findings into a report
     */
    private Consumer<ReportDraft> checked(Supplier<ReadResult> read, String prefix, Map<String, String> exhausted) {
        ReadResult result;
        try {
            result = read.get();
        } catch (RoadmapReadException failure) {
            return draft -> draft.add(failure);
        }
        Map<String, String> notRun;
        synchronized (exhausted) {
            notRun = new LinkedHashMap<>(exhausted);
        }
        Findings findings =
                engine.run(result.publication(), previous, prefix, ReaderWarnings.unclassified(result, prefix), notRun);
        exhausted.putAll(findings.watch().exhausted());
        return draft -> draft.add(result, findings, notRun, prefix);
    }
}
