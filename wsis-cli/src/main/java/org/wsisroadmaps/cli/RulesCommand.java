package org.wsisroadmaps.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.Rule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.RuleParameter;
import org.wsisroadmaps.validation.Translation;
import org.wsisroadmaps.validation.policy.PolicyRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The form of the list or page: ${COMPLETION-CANDIDATES} (default: text).")
    private CatalogueFormat format = CatalogueFormat.TEXT;

    @Option(names = "--lang", paramLabel = "LANG", description = "The language of the texts: en, fr (default: en).")
    private Translation language = Translation.english();

    RulesCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        List<RuleInfo> rules =
                AllRules.of(surroundings).rules().stream().map(Rule::info).toList();
        List<RuleInfo> all = new ArrayList<>(rules);
        all.addAll(PolicyRules.list());
        String asked = id;
        boolean json = format == CatalogueFormat.JSON;
        if (asked == null) {
            output.print(json ? RulesJson.of(all, language) : table(rules));
            return ExitCode.GOOD;
        }
        RuleInfo wanted =
                all.stream().filter(rule -> rule.id().equals(asked)).findFirst().orElseThrow(() -> unknown(asked, all));
        output.print(json ? RulesJson.of(wanted, language) : page(wanted));
        return ExitCode.GOOD;
    }

    private Misuse unknown(String asked, List<RuleInfo> rules) {
        if (ProblemCode.of(asked).isPresent()) {
            return new Misuse(spec.commandLine(), Phrase.OF_READER.of(asked));
        }
        Message unknown = Phrase.NO_RULE.of(asked);
        return new Misuse(
                spec.commandLine(),
                Nearest.to(asked, rules.stream().map(RuleInfo::id).toList()).stream()
                        .map(Message::verbatim)
                        .reduce(Phrase.OR::of)
                        .map(near -> Phrase.MEANT.of(unknown, near))
                        .orElse(unknown));
    }

    private String table(List<RuleInfo> rules) {
        Table table = new Table("").left();
        for (int i = 0; i < Profile.values().length; i++) {
            table.left();
        }
        table.left();
        table.row(row(
                text(Phrase.RULE.of()),
                Arrays.stream(Profile.values()).map(Profile::toString).toList(),
                text(Phrase.FAULT.of())));
        rules.forEach(rule -> add(rule, table));
        table.row(row("", Collections.nCopies(Profile.values().length, ""), ""));
        table.row(row(text(Phrase.ABOUT_POLICY.of()), Collections.nCopies(Profile.values().length, ""), ""));
        PolicyRules.list().forEach(rule -> add(rule, table));
        return table + "\n" + text(Phrase.RULES.counting(rules.size(), NOT_RUN, DRAFT_MARK)) + "\n";
    }

    private void add(RuleInfo rule, Table table) {
        List<String> severities = Arrays.stream(Profile.values())
                .map(profile -> severity(rule, profile))
                .toList();
        table.row(row(rule.id(), severities, text(rule.summary())));
    }

    private String text(Message message) {
        return language.text(message);
    }

    private static List<String> row(String first, List<String> middle, String last) {
        List<String> cells = new ArrayList<>();
        cells.add(first);
        cells.addAll(middle);
        cells.add(last);
        return cells;
    }

    private String severity(RuleInfo rule, Profile profile) {
        return rule.severity(profile)
                .map(severity -> language.text(severity) + (isMilderInDrafts(rule, profile) ? DRAFT_MARK : ""))
                .orElse(NOT_RUN);
    }

    private static boolean isMilderInDrafts(RuleInfo rule, Profile profile) {
        return !rule.severity(profile).equals(rule.severityInDrafts(profile));
    }

    private String page(RuleInfo rule) {
        Table severities = new Table("  ").left().left();
        for (Profile profile : Profile.values()) {
            severities.row(profile.toString(), shown(rule, profile));
        }
        return rule.id() + "\n" + Paragraph.of(text(rule.summary()))
                + "\n" + text(Phrase.SEVERITY.of()) + "\n" + severities
                + (rule.parameters().isEmpty() ? "" : "\n" + text(Phrase.PARAMETERS.of()) + "\n" + parameters(rule))
                + "\n" + text(Phrase.WHY.of()) + "\n" + Paragraph.of(text(rule.rationale()))
                + "\n" + text(Phrase.WHAT_TO_DO.of()) + "\n" + Paragraph.of(text(rule.fix()))
                + "\n" + text(Phrase.SOURCE.of()) + "\n" + Paragraph.of(rule.source())
                + rule.help()
                        .map(help -> "\n" + text(Phrase.MORE.of()) + "\n" + Paragraph.of(help))
                        .orElse("");
    }

    private String shown(RuleInfo rule, Profile profile) {
        if (rule.severity(profile).isEmpty()) {
            return text(Phrase.NOT_RUN.of());
        }
        String severity = language.text(rule.severity(profile).orElseThrow());
        return isMilderInDrafts(rule, profile)
                ? text(Phrase.IN_DRAFTS.of(
                        severity, language.text(rule.severityInDrafts(profile).orElseThrow())))
                : severity;
    }

    private Table parameters(RuleInfo rule) {
        Table table = new Table("  ").left().left().left();
        for (RuleParameter parameter : rule.parameters()) {
            table.row(
                    parameter.name(),
                    text(Phrase.PARAMETER.of(parameter.standard(), parameter.least(), parameter.greatest())),
                    text(parameter.meaning()));
        }
        return table;
    }
}
