package org.wsisroadmaps.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.RoadmapReadException;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RoadmapValidator;
import org.wsisroadmaps.validation.RuleRegistry;
import org.wsisroadmaps.validation.Translation;
import org.wsisroadmaps.validation.ValidationReport;
import org.wsisroadmaps.validation.Verdict;
import org.wsisroadmaps.validation.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wsis validate}: reads documents, applies the rules of a profile and reports what was found. */
@Command(
        name = "validate",
        description = "Checks publications against the rules of a profile.",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  no finding at or above the threshold",
            "  1  findings at or above it, problems of reading included",
            "  2  wrong usage, or a file that could not be opened or read",
            "  3  the validation is incomplete"
        },
        sortOptions = false)
final class ValidateCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Output output;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before it runs the command
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The documents; '-' is standard input.")
    private List<String> names = List.of();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description =
                    "The family of roadmaps: ${COMPLETION-CANDIDATES} (default: that of the policy, else itu-2017).")
    private @Nullable Profile profile;

    @Mixin
    private Policies policies = new Policies();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The form of the report: ${COMPLETION-CANDIDATES} (default: text).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day from which ages count, such as 2026-11-23 (default: today in UTC).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "From which severity on the command fails: ${COMPLETION-CANDIDATES} (default: error).")
    private Threshold failOn = Threshold.ERROR;

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "The edition before, to compare the document with; '-' is standard input.")
    private @Nullable String previous;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "The format of the documents: ${COMPLETION-CANDIDATES} (default: by name, else content).")
    private @Nullable DocumentFormat from;

    @Option(names = "--lang", paramLabel = "LANG", description = "The language of the report: en, fr (default: en).")
    private Translation language = Translation.english();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write the report (default: standard output).")
    private String target = Input.STANDARD;

    ValidateCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        List<String> sources = new ArrayList<>(names);
        if (previous != null) {
            sources.add(previous);
        }
        if (sources.stream().filter(Input.STANDARD::equals).count() > 1) {
            throw new Misuse(spec.commandLine(), Phrase.STANDARD_INPUT_ONCE.of());
        }
        if (previous != null && names.size() > 1) {
            throw new Misuse(spec.commandLine(), Phrase.ONE_DOCUMENT.of());
        }
        Optional<Path> file = ReportFile.of(target, sources, spec.commandLine());
        RuleRegistry rules = AllRules.of(surroundings);
        Optional<Policy> policy = policies.read(sources, rules, spec.commandLine(), output, language);
        if (policy.isEmpty()) {
            return ExitCode.MISUSE_OR_IO;
        }
        RoadmapValidator validator = validator(rules, policy.get());
        if (previous != null) {
            try {
                validator = validator.withPrevious(
                        Input.of(previous, null, surroundings.in()).read().publication());
            } catch (RoadmapReadException e) {
                // What could not be compared was not validated as it was asked for, whatever else could be said of it.
                int code = new Problems(previous, output, language).say(e);
                output.say(Shown.line(language.text(Phrase.NOT_VALIDATED.of(previous))));
                return ExitCode.worst(code, ExitCode.INCOMPLETE);
            }
        }
        StringBuilder kept = new StringBuilder();
        Reports reports = format.start(
                file.isPresent() ? kept::append : output::print,
                new ReportFormat.Style(surroundings.coloured() && file.isEmpty(), names.size(), language));
        int code = validate(validator, reports);
        if (file.isPresent()) {
            ReportFile.save(kept, file.get());
        }
        return code;
    }

    private RoadmapValidator validator(RuleRegistry rules, Policy policy) {
        RoadmapValidator.Builder builder = RoadmapValidator.builder()
                .registry(rules)
                .threads(Runtime.getRuntime().availableProcessors())
                .policy(policy)
                .findingLimit(policies.findingLimit())
                .asOf(asOf == null ? surroundings.today() : asOf);
        if (profile != null) {
            builder.profile(profile);
        }
        return builder.build();
    }

    private int validate(RoadmapValidator validator, Reports reports) {
        Progress progress = new Progress(output, surroundings.watched(), names.size());
        int code = ExitCode.GOOD;
        for (String name : names) {
            progress.begin(name);
            ValidationReport report = Input.of(name, from, surroundings.in()).validate(validator);
            progress.clear();
            reports.add(report);
            output.flush();
            code = ExitCode.worst(code, policies.add(report, failOn, code(report, failOn)));
        }
        reports.end();
        policies.end(output, language);
        return code;
    }

    /** Returns the exit code that one report asks for. */
    static int code(ValidationReport report, Threshold failOn) {
        String io = ProblemCode.IO.toString();
        if (report.findings().stream().anyMatch(finding -> finding.rule().equals(io))) {
            return ExitCode.MISUSE_OR_IO;
        }
        if (report.verdict() == Verdict.INCOMPLETE) {
            return ExitCode.INCOMPLETE;
        }
        return failOn.isReachedBy(report) ? ExitCode.FOUND : ExitCode.GOOD;
    }
}
