package org.wsisroadmaps.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.Rule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.RuleParameter;
import org.wsisroadmaps.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wsis rules}: a table of the rules, or all there is to know about one. */
@Command(name = "rules", description = "Lists the rules, or tells everything about one.", sortOptions = false)
final class RulesCommand implements Callable<Integer> {
    private static final String NOT_RUN = "-";
    private static final String DRAFT_MARK = "*";

    private final Surroundings surroundings;
    private final Output output;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before it runs the command
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "The id of a rule, such as activity-without-partner.")
    private @Nullable String id;

    RulesCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        List<RuleInfo> rules =
                AllRules.of(surroundings).rules().stream().map(Rule::info).toList();
        String asked = id;
        if (asked == null) {
            output.print(table(rules));
            return ExitCode.GOOD;
        }
        RuleInfo wanted = rules.stream()
                .filter(rule -> rule.id().equals(asked))
                .findFirst()
                .orElseThrow(() -> unknown(asked, rules));
        output.print(page(wanted));
        return ExitCode.GOOD;
    }

    private ParameterException unknown(String asked, List<RuleInfo> rules) {
        if (Arrays.stream(ProblemCode.values()).anyMatch(code -> code.toString().equals(asked))) {
            return new ParameterException(
                    spec.commandLine(),
                    "'" + asked + "' is no rule but a problem of reading a document: see docs/format.md");
        }
        List<String> near = Nearest.to(asked, rules.stream().map(RuleInfo::id).toList());
        return new ParameterException(
                spec.commandLine(),
                "there is no rule '" + asked + "'"
                        + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
    }

    private static String table(List<RuleInfo> rules) {
        Table table = new Table("").left();
        for (int i = 0; i < Profile.values().length; i++) {
            table.left();
        }
        table.left();
        table.row(row(
                "Rule", Arrays.stream(Profile.values()).map(Profile::toString).toList(), "Fault"));
        for (RuleInfo rule : rules) {
            List<String> severities = Arrays.stream(Profile.values())
                    .map(profile -> severity(rule, profile))
                    .toList();
            table.row(row(rule.id(), severities, rule.summary().toString()));
        }
        return table + "\n" + rules.size() + " rules. " + NOT_RUN + " not run; " + DRAFT_MARK
                + " milder in a roadmap whose status is draft. More about one: wsis rules ID\n";
    }

    private static List<String> row(String first, List<String> middle, String last) {
        List<String> cells = new ArrayList<>();
        cells.add(first);
        cells.addAll(middle);
        cells.add(last);
        return cells;
    }

    private static String severity(RuleInfo rule, Profile profile) {
        return rule.severity(profile)
                .map(severity -> severity + (isMilderInDrafts(rule, profile) ? DRAFT_MARK : ""))
                .orElse(NOT_RUN);
    }

    private static boolean isMilderInDrafts(RuleInfo rule, Profile profile) {
        return !rule.severity(profile).equals(rule.severityInDrafts(profile));
    }

    private static String page(RuleInfo rule) {
        Table severities = new Table("  ").left().left();
        for (Profile profile : Profile.values()) {
            String drafts = isMilderInDrafts(rule, profile)
                    ? " ("
                            + rule.severityInDrafts(profile)
                                    .map(Severity::toString)
                                    .orElse(NOT_RUN) + " in a roadmap whose status is draft)"
                    : "";
            severities.row(
                    profile.toString(),
                    rule.severity(profile).map(Severity::toString).orElse("not run") + drafts);
        }
        return rule.id() + "\n" + Paragraph.of(rule.summary().toString())
                + "\nSeverity\n" + severities
                + (rule.parameters().isEmpty() ? "" : "\nParameters\n" + parameters(rule))
                + "\nWhy\n" + Paragraph.of(rule.rationale().toString())
                + "\nWhat to do\n" + Paragraph.of(rule.fix().toString())
                + "\nSource\n" + Paragraph.of(rule.source())
                + rule.help().map(help -> "\nMore\n" + Paragraph.of(help)).orElse("");
    }

    private static Table parameters(RuleInfo rule) {
        Table table = new Table("  ").left().left().left();
        for (RuleParameter parameter : rule.parameters()) {
            table.row(
                    parameter.name(),
                    parameter.standard() + " (" + parameter.least() + " to " + parameter.greatest() + ")",
                    parameter.meaning().toString());
        }
        return table;
    }
}
