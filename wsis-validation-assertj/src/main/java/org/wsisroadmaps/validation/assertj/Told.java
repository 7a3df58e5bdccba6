package org.wsisroadmaps.validation.assertj;

import java.util.Optional;
import java.util.Set;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.validation.RuleRegistry;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.UpdateRule;
import org.wsisroadmaps.validation.ValidationReport;
import org.wsisroadmaps.validation.policy.PolicyRules;

/** What a report tells, and what its silence about a rule does not mean. */
final class Told {
    /** Where one of these occurs the reader did not see the rest. */
    private static final Set<ProblemCode> ENDS = Set.of(
            ProblemCode.SYNTAX,
            ProblemCode.ENCODING,
            ProblemCode.UNSUPPORTED_VERSION,
            ProblemCode.FORBIDDEN_CONSTRUCT,
            ProblemCode.LIMIT_EXCEEDED,
            ProblemCode.IO);

    private Told() {}

    /** Returns how many findings there are, those included that the report does not tell in detail. */
    static int all(ValidationReport report) {
        return report.errorCount() + report.warningCount() + report.infoCount();
    }

    /** Returns why nobody knows that a rule would have found nothing, though the report has no finding of it. */
    static Optional<String> doubt(String rule, ValidationReport report) {
        boolean ofReader = ProblemCode.of(rule).isPresent();
        String cause = report.rulesNotRun().get(rule);
        if (cause != null) {
            return Optional.of("the rule did not finish: " + cause);
        }
        Optional<String> unread = unread(report, ofReader);
        if (unread.isPresent()) {
            return Optional.of("the source could not be read whole: there is a finding of " + unread.get());
        }
        int told = report.findings().size();
        if (all(report) > told) {
            return Optional.of("only " + told + " of " + all(report) + " are told");
        }
        boolean applied =
                report.rules().stream().anyMatch(known -> known.info().id().equals(rule));
        return ofReader || applied ? Optional.empty() : Optional.of(absence(rule, report));
    }

    /** Returns which problem kept the reader, or the rules after it, from looking at all of the source. */
    private static Optional<String> unread(ValidationReport report, boolean ofReader) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .flatMap(finding -> ProblemCode.of(finding.rule()).stream())
                .filter(code -> !ofReader || ENDS.contains(code))
                .map(ProblemCode::toString)
                .findFirst();
    }

    /** Returns why a rule is none of those that were applied, as far as that can be known from a report. */
    private static String absence(String rule, ValidationReport report) {
        RuleRegistry standard = RuleRegistry.standard();
        if (PolicyRules.rule(rule).isPresent()) {
            return "the policy has nothing for it to look at, or switches it off,";
        }
        if (standard.rule(rule).isEmpty()) {
            return "no rule of this id was applied: a rule of one's own needs a validator that has it, others are in"
                    + " docs/rules.md,";
        }
        return standard.rule(rule).get() instanceof UpdateRule
                ? "the rule was not applied: it is off, or there was no edition before to compare with,"
                : "the rule was not applied: it is off under the profile " + report.profile() + " or the policy";
    }
}
