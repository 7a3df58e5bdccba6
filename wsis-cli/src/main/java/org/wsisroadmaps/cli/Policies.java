package org.wsisroadmaps.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.RuleRegistry;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.Translation;
import org.wsisroadmaps.validation.ValidationReport;
import org.wsisroadmaps.validation.Verdict;
import org.wsisroadmaps.validation.policy.Baseline;
import org.wsisroadmaps.validation.policy.Policy;
import org.wsisroadmaps.validation.policy.PolicyReadException;
import org.wsisroadmaps.validation.policy.PolicyReader;
import org.wsisroadmaps.validation.policy.PolicyRules;
import org.wsisroadmaps.validation.policy.RuleSetting;
import org.wsisroadmaps.validation.policy.Suppression;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What an organization decided about the rules, as the options of {@code validate} name it. */
final class Policies {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A policy: severities, parameters and suppressions (docs/policy.md).")
    private @Nullable String config;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "The findings that are known already, in place of the baseline of the policy.")
    private @Nullable String baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Where to write a baseline of all that is found.")
    private @Nullable String written;

    private final List<ValidationReport> reports = new ArrayList<>();
    private Policy policy = Policy.none();
    private Optional<Path> target = Optional.empty();

    /** Reads the files. A problem of theirs is said, and there is no policy. */
    Optional<Policy> read(
            List<String> sources, RuleRegistry rules, CommandLine line, Output output, Translation language) {
        target = written == null ? Optional.empty() : ReportFile.of(written, sources, line);
        if (written != null && target.isEmpty()) {
            throw new Misuse(line, Phrase.BASELINE_TO_FILE.of());
        }
        PolicyReader reader = PolicyReader.of(rules);
        try {
            policy = config == null ? Policy.none() : reader.read(path(config, line));
            if (baseline != null) {
                policy = policy.toBuilder()
                        .baseline(reader.readBaseline(path(baseline, line)))
                        .build();
            }
        } catch (PolicyReadException e) {
            new Problems(e.source(), output, language).say(e.problems(), e.problemCount());
            output.say(Shown.line(language.text(Phrase.NOT_VALIDATED.of(e.source()))));
            return Optional.empty();
        }
        return Optional.of(sources.size() > 1 ? shared(policy) : policy);
    }

    /** Returns how many findings a report has to tell: a baseline has to know them all. */
    int findingLimit() {
        return target.isPresent() ? Integer.MAX_VALUE : 10_000;
    }

    /** Takes a report, and returns the exit code it asks for. */
    int add(ValidationReport report, Threshold failOn, int code) {
        if (target.isPresent() || !policy.equals(Policy.none())) {
            reports.add(report);
        }
        boolean known = target.isPresent() && code == ExitCode.FOUND && !failOn.isReachedBy(unknown(report));
        return known ? ExitCode.GOOD : code;
    }

    /** Returns the findings that no baseline will ever know. */
    private static List<Severity> unknown(ValidationReport report) {
        return report.findings().stream()
                .filter(finding ->
                        PolicyRules.rule(finding.rule()).isPresent() || isProblem(finding.rule(), finding.severity()))
                .map(finding -> finding.severity())
                .toList();
    }

    private static boolean isProblem(String rule, Severity severity) {
        return severity == Severity.ERROR && ProblemCode.of(rule).isPresent();
    }

    /** Writes the baseline, and says what of the policy had nothing to do in any of several files. */
    void end(Output output, Translation language) {
        if (reports.size() > 1) {
            sayUnused(output, language);
        }
        target.ifPresent(file -> {
            Optional<ValidationReport> partial = reports.stream()
                    .filter(report -> report.verdict() == Verdict.INCOMPLETE
                            || !unread(report).isEmpty())
                    .findFirst();
            if (partial.isPresent()) {
                Message reason =
                        Phrase.NOT_WRITTEN.of(file, partial.get().source().orElse(""));
                output.say(Shown.line(language.text(reason)));
            } else {
                Baseline known = Baseline.of(reports);
                ReportFile.save(known.json(), file);
                int size = (int) Math.min(Integer.MAX_VALUE, known.size());
                output.say(Shown.line(language.text(Phrase.WRITTEN.counting(size, file))));
            }
        });
    }

    private static List<Severity> unread(ValidationReport report) {
        return report.findings().stream()
                .filter(finding -> isProblem(finding.rule(), finding.severity()))
                .map(finding -> finding.severity())
                .toList();
    }

    private void sayUnused(Output output, Translation language) {
        Set<Suppression> unused = new LinkedHashSet<>(policy.suppressions());
        reports.forEach(report -> unused.retainAll(report.unusedSuppressions()));
        String source = policy.source().orElse("policy");
        for (Suppression suppression : unused) {
            String place = source + suppression.position().map(at -> ":" + at).orElse("");
            say(Phrase.UNUSED.of(place, suppression.subject()), PolicyRules.UNUSED, output, language);
        }
        policy.baseline().ifPresent(known -> {
            long removable = known.removable(Baseline.of(reports));
            if (removable > 0) {
                Message outdated = PolicyRules.OUTDATED.message(known.source().orElse("baseline"), removable);
                say(outdated, PolicyRules.OUTDATED, output, language);
            }
        });
    }

    private static void say(Message what, RuleInfo rule, Output output, Translation language) {
        output.say(Shown.line(language.text(what) + " [" + rule + "]"));
    }

    /** One file of several has a right to need only a part of the policy, so that nothing of it is called useless. */
    private static Policy shared(Policy policy) {
        return policy.toBuilder()
                .rule(PolicyRules.UNUSED.id(), RuleSetting.off())
                .rule(PolicyRules.OUTDATED.id(), RuleSetting.off())
                .build();
    }

    private static Path path(String name, CommandLine line) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Input.misnamed(line, name, e);
        }
    }
}
