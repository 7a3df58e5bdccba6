package org.wsisroadmaps.validation;

import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.validation.policy.PolicyRules;

/** Writes the document that explains the rules. */
final class RuleCatalogue {
    private RuleCatalogue() {}

    static String markdown(RuleRegistry registry) {
        StringBuilder out = new StringBuilder();
        out.append("# The rules\n\n<!-- Generated from the rules by RuleGuardsTest (-Dwsis.golden=write). -->\n\n");
        out.append("Version ").append("1.0").append(" of the rule set, ");
        out.append(registry.rules().size()).append(" rules. An error makes a document invalid; a warning is worth a");
        out.append(
                " look; an info is worth knowing.\nWhere two severities are given, the second one holds for roadmaps");
        out.append(
                " with the status draft. A dash: the rule does not run under the profile.\nA [policy](policy.md) changes severities, and the parameters that some rules have.\n\n");
        List<Rule> updates =
                registry.rules().stream().filter(UpdateRule.class::isInstance).toList();
        List<Rule> others = registry.rules().stream()
                .filter(rule -> !updates.contains(rule))
                .toList();
        table(others, out);
        out.append("\nBetween editions: these look at the edition before as well, and run where it is given");
        out.append(
                " (`validateUpdate`, `withPrevious`, `--previous`).\nActivities are followed by their ids and former");
        out.append(" ids, roadmaps by their ids, or else by their action line.\n\n");
        table(updates, out);
        out.append(
                "\nAbout the policy: these look at the [policy](policy.md) of a validation and not at the document,");
        out.append(" under every profile, where\nthere is a suppression or a baseline. Their pointer is empty.\n\n");
        infos(PolicyRules.list(), out);
        registry.rules().forEach(rule -> section(rule.info(), out));
        PolicyRules.list().forEach(rule -> section(rule, out));
        return out.toString();
    }

    private static void table(List<Rule> rules, StringBuilder out) {
        infos(rules.stream().map(Rule::info).toList(), out);
    }

    private static void infos(List<RuleInfo> rules, StringBuilder out) {
        out.append("| Rule | itu-2010 | itu-2017 | wsis-20 |\n|---|---|---|---|\n");
        for (RuleInfo rule : rules) {
            out.append("| [").append(rule).append("](#").append(rule).append(") |");
            for (Profile profile : Profile.values()) {
                out.append(' ').append(severity(rule, profile)).append(" |");
            }
            out.append('\n');
        }
    }

    private static void section(RuleInfo rule, StringBuilder out) {
        out.append("\n## ")
                .append(rule.id())
                .append("\n\n")
                .append(rule.summary())
                .append("\n\n");
        out.append("| itu-2010 | itu-2017 | wsis-20 |\n|---|---|---|\n|");
        for (Profile profile : Profile.values()) {
            out.append(' ').append(severity(rule, profile)).append(" |");
        }
        if (!rule.parameters().isEmpty()) {
            out.append("\n\n| Parameter | Standard | Range | Meaning |\n|---|---|---|---|");
        }
        for (RuleParameter parameter : rule.parameters()) {
            out.append("\n| ").append(parameter.name()).append(" | ").append(parameter.standard());
            out.append(" | ").append(parameter.least()).append(" to ").append(parameter.greatest());
            out.append(" | ").append(parameter.meaning()).append(" |");
        }
        out.append("\n\n**Why:** ").append(rule.rationale());
        out.append("\n\n**Fix:** ").append(rule.fix());
        out.append("\n\n**Source:** ").append(rule.source()).append('\n');
    }

    private static String severity(RuleInfo rule, Profile profile) {
        Optional<Severity> severity = rule.severity(profile);
        Optional<Severity> draft = rule.severityInDrafts(profile);
        if (severity.isEmpty()) {
            return "-";
        }
        return severity.equals(draft) ? severity.get().toString() : severity.get() + " / " + draft.orElseThrow();
    }
}
