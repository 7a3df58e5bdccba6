package org.wsisroadmaps.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wsisroadmaps.io.Position;
import org.wsisroadmaps.io.Problem;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.ReadResult;
import org.wsisroadmaps.io.RoadmapReadException;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.model.Publication;

/** Collects what goes into a report, from the reader and from the rules, and puts it in order. */
final class ReportDraft {
    /** A fault of one value is told once: where the reader has said it, the rule does not say it again. */
    private static final String SAID_BY_READER = "timeframe-not-understood";

    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(ReportDraft::line)
            .thenComparingInt(ReportDraft::column)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::pointer, ModelOrder.INSTANCE);

    private static final Comparator<Finding> BY_MODEL =
            Comparator.comparing(Finding::pointer, ModelOrder.INSTANCE).thenComparing(Finding::rule);

    private final int limit;
    private final Counts counts = new Counts();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> rulesNotRun = new LinkedHashMap<>();
    private final Places places = new Places();
    private boolean readable = true;
    private boolean applied;

    ReportDraft(int limit) {
        this.limit = limit;
    }

    /** What rules found in a model that has no source. */
    void add(Publication publication, Findings found, Map<String, String> notRun) {
        applied = true;
        notRun.forEach(rulesNotRun::putIfAbsent);
        counts.add(found.counts());
        found.list().stream().sorted(BY_MODEL).forEach(finding -> keep(finding, publication, ""));
    }

    /** What the reader warned of and rules found in a document, which begins its pointers with a prefix. */
    void add(ReadResult read, Findings found, Map<String, String> notRun, String prefix) {
        applied = true;
        notRun.forEach(rulesNotRun::putIfAbsent);
        Set<String> said = new HashSet<>();
        List<Finding> placed = new ArrayList<>();
        for (Problem warning : read.warnings()) {
            placed.add(finding(warning, prefix + warning.pointer()));
            if (warning.code() == ProblemCode.UNCLASSIFIED_TEXT) {
                said.add(warning.pointer());
            }
        }
        counts.add(Severity.WARNING, read.warningCount());
        counts.add(found.counts());
        List<Finding> unsaid = new ArrayList<>();
        for (Finding finding : found.list()) {
            if (finding.rule().equals(SAID_BY_READER) && said.contains(finding.pointer())) {
                counts.add(finding.severity(), -1);
            } else {
                unsaid.add(finding);
            }
        }
        Map<String, Position> places = unsaid.isEmpty() ? Map.of() : read.locate(pointers(unsaid));
        for (Finding finding : unsaid) {
            placed.add(ImmutableFinding.builder()
                    .from(finding)
                    .pointer(prefix + finding.pointer())
                    .position(Optional.ofNullable(places.get(finding.pointer())))
                    .build());
        }
        placed.sort(BY_PLACE);
        placed.forEach(finding -> keep(finding, read.publication(), prefix));
    }

    /** What is wrong with a document that could not be read. */
    void add(RoadmapReadException failure) {
        counts.add(Severity.ERROR, failure.errorCount());
        counts.add(Severity.WARNING, failure.warningCount());
        List<Finding> placed = new ArrayList<>();
        for (Problem problem : failure.problems()) {
            readable &= problem.code() != ProblemCode.IO;
            placed.add(finding(problem, problem.pointer()));
        }
        placed.sort(BY_PLACE);
        placed.forEach(this::keep);
    }

    /** Fills in everything but the circumstances of the validation. */
    ImmutableValidationReport.Builder report(List<AppliedRule> rules) {
        return ImmutableValidationReport.builder()
                .errorCount(counts.of(Severity.ERROR))
                .warningCount(counts.of(Severity.WARNING))
                .infoCount(counts.of(Severity.INFO))
                .findings(findings)
                .places(places.map())
                .rules(applied ? rules : List.of())
                .rulesNotRun(rulesNotRun)
                .isReadable(readable);
    }

    /** What has no place, since it is about the source as a whole or its bytes, comes first. */
    private static int line(Finding finding) {
        return finding.position().map(Position::line).orElse(0);
    }

    private static int column(Finding finding) {
        return finding.position().map(Position::column).orElse(0);
    }

    private void keep(Finding finding, Publication publication, String prefix) {
        if (findings.size() < limit) {
            places.add(finding.pointer().substring(prefix.length()), prefix, publication);
        }
        keep(finding);
    }

    private void keep(Finding finding) {
        if (findings.size() < limit) {
            findings.add(finding);
        }
    }

    private static Set<String> pointers(List<Finding> findings) {
        Set<String> pointers = new LinkedHashSet<>();
        findings.forEach(finding -> pointers.add(finding.pointer()));
        return pointers;
    }

    private static Finding finding(Problem problem, String pointer) {
        return ImmutableFinding.builder()
                .rule(problem.code().toString())
                .severity(problem.isWarning() ? Severity.WARNING : Severity.ERROR)
                .pointer(pointer)
                .position(problem.position())
                .offset(problem.offset())
                .message(problem.message())
                .value(problem.value())
                .fix(problem.fix().map(Message::verbatim))
                .build();
    }
}
