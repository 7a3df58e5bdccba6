package org.wsisroadmaps.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wsisroadmaps.io.Position;
import org.wsisroadmaps.io.Problem;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.ReadResult;
import org.wsisroadmaps.io.RoadmapReadException;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.policy.Fingerprint;
import org.wsisroadmaps.validation.policy.Suppression;

/** Collects what goes into a report, from the reader and from the rules, and puts it in order. */
final class ReportDraft {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(ReportDraft::line)
            .thenComparingInt(ReportDraft::column)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::pointer, ModelOrder.INSTANCE);

    private static final Comparator<Finding> BY_MODEL =
            Comparator.comparing(Finding::pointer, ModelOrder.INSTANCE).thenComparing(Finding::rule);

    private final int limit;
    private final Counts counts = new Counts();
    private final List<Finding> findings = new ArrayList<>();
    private final List<SuppressedFinding> suppressed = new ArrayList<>();
    private final Map<Fingerprint, Integer> fingerprints = new HashMap<>();
    private final Map<String, String> rulesNotRun = new LinkedHashMap<>();
    private final Places places = new Places();
    private final PolicyUse use = new PolicyUse();
    private List<Suppression> unusedSuppressions = List.of();
    private int suppressedCount;
    private boolean readable = true;
    private boolean applied;

    ReportDraft(int limit) {
        this.limit = limit;
    }

    /** What rules found in a model that has no source. */
    void add(Publication publication, Findings found, Map<String, String> notRun) {
        begin(found, notRun);
        keep(found.list().stream().sorted(BY_MODEL).toList(), publication, "");
        keepSuppressed(found.suppressed().stream()
                .sorted(Comparator.comparing(SuppressedFinding::finding, BY_MODEL))
                .toList());
        note(found.list(), found.suppressed());
        use.add(found.sieve().use());
    }

    /** What the reader warned of and rules found in a document, which begins its pointers with a prefix. */
    void add(ReadResult read, Findings found, Map<String, String> notRun, String prefix) {
        begin(found, notRun);
        ReaderWarnings warnings = new ReaderWarnings(read, prefix, found.sieve());
        counts.add(Severity.WARNING, read.warningCount() - warnings.suppressed().size());
        suppressedCount += warnings.suppressed().size();
        Set<String> pointers = new LinkedHashSet<>();
        found.list().forEach(finding -> pointers.add(finding.pointer()));
        found.suppressed().forEach(finding -> pointers.add(finding.finding().pointer()));
        Map<String, Position> positions = pointers.isEmpty() ? Map.of() : read.locate(pointers);
        List<Finding> placed = new ArrayList<>(warnings.findings());
        found.list().forEach(finding -> placed.add(placed(finding, prefix, positions)));
        placed.sort(BY_PLACE);
        keep(placed, read.publication(), prefix);
        List<SuppressedFinding> placedSuppressed = new ArrayList<>(warnings.suppressed());
        found.suppressed()
                .forEach(finding -> placedSuppressed.add(ImmutableSuppressedFinding.builder()
                        .from(finding)
                        .finding(placed(finding.finding(), prefix, positions))
                        .build()));
        placedSuppressed.sort(Comparator.comparing(SuppressedFinding::finding, BY_PLACE));
        keepSuppressed(placedSuppressed);
        note(placed, placedSuppressed);
        use.add(found.sieve().use());
    }

    /** What there is to say of the policy itself, once all of the source is there. */
    void add(PolicyPlan plan, Profile profile, Predicate<String> isApplied) {
        if (!applied || plan.isEmpty()) {
            return;
        }
        PolicyNotes said = PolicyNotes.of(
                plan,
                use,
                profile,
                rule -> ReaderWarnings.isOne(rule) || isApplied.test(rule) && !rulesNotRun.containsKey(rule));
        unusedSuppressions = said.unused();
        List<Finding> notes = said.findings();
        notes.forEach(note -> counts.add(note.severity(), 1));
        findings.addAll(0, notes.subList(0, Math.min(notes.size(), limit)));
        if (findings.size() > limit) {
            findings.subList(limit, findings.size()).clear();
        }
    }

    private void begin(Findings found, Map<String, String> notRun) {
        applied = true;
        notRun.forEach(rulesNotRun::putIfAbsent);
        counts.add(found.counts());
        suppressedCount += found.suppressedCount();
    }

    private static Finding placed(Finding finding, String prefix, Map<String, Position> positions) {
        return ImmutableFinding.builder()
                .from(finding)
                .pointer(prefix + finding.pointer())
                .position(Optional.ofNullable(positions.get(finding.pointer())))
                .build();
    }

    /** What is wrong with a document that could not be read. */
    void add(RoadmapReadException failure) {
        counts.add(Severity.ERROR, failure.errorCount());
        counts.add(Severity.WARNING, failure.warningCount());
        List<Finding> placed = new ArrayList<>();
        for (Problem problem : failure.problems()) {
            readable &= problem.code() != ProblemCode.IO;
            placed.add(finding(problem, Optional.empty()));
        }
        placed.sort(BY_PLACE);
        keep(placed);
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
                .suppressedCount(suppressedCount)
                .suppressed(suppressed)
                .fingerprints(fingerprints)
                .unusedSuppressions(unusedSuppressions)
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

    private void keep(List<Finding> more, Publication publication, String prefix) {
        int first = findings.size();
        keep(more);
        for (Finding finding : findings.subList(first, findings.size())) {
            places.add(finding.pointer().substring(prefix.length()), prefix, publication);
        }
    }

    private void keep(List<Finding> more) {
        findings.addAll(more.subList(0, Math.min(more.size(), limit - findings.size())));
    }

    private void keepSuppressed(List<SuppressedFinding> more) {
        suppressed.addAll(more.subList(0, Math.min(more.size(), limit - suppressed.size())));
    }

    /** Notes by what findings are known again, those of a baseline included and those of suppressions left out. */
    private void note(List<Finding> found, List<SuppressedFinding> held) {
        Map<Fingerprint, Integer> here = new HashMap<>();
        Stream<Finding> known = held.stream().filter(SuppressedFinding::isKnown).map(SuppressedFinding::finding);
        Stream.concat(found.stream(), known)
                .flatMap(finding -> finding.fingerprint().stream())
                .forEach(fingerprint -> here.merge(fingerprint, 1, Integer::sum));
        here.forEach((finding, count) -> fingerprints.merge(finding, count, Math::max));
    }

    static Finding finding(Problem problem, Optional<Fingerprint> fingerprint) {
        return ImmutableFinding.builder()
                .rule(problem.code().toString())
                .severity(problem.isWarning() ? Severity.WARNING : Severity.ERROR)
                .pointer(problem.pointer())
                .position(problem.position())
                .offset(problem.offset())
                .message(problem.message())
                .value(problem.value())
                .fix(problem.fix().map(Message::verbatim))
                .fingerprint(fingerprint)
                .build();
    }
}
