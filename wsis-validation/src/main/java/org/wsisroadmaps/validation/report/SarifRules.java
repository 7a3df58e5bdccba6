package org.wsisroadmaps.validation.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.wsisroadmaps.io.stream.JsonOutput;
import org.wsisroadmaps.validation.AppliedRule;
import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.ValidationReport;

/** The rules of a run: those that were applied, and the codes of what a reader met. */
final class SarifRules {
    private final Wording wording;
    private final Map<String, Optional<AppliedRule>> rules = new LinkedHashMap<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    SarifRules(List<ValidationReport> reports, Wording wording) {
        this.wording = wording;
        for (ValidationReport report : reports) {
            report.rules().forEach(rule -> rules.putIfAbsent(rule.info().id(), Optional.of(rule)));
        }
        for (ValidationReport report : reports) {
            report.findings().stream().map(Finding::rule).forEach(id -> rules.putIfAbsent(id, Optional.empty()));
            report.suppressed().stream()
                    .map(suppressed -> suppressed.finding().rule())
                    .forEach(id -> rules.putIfAbsent(id, Optional.empty()));
            report.rulesNotRun().keySet().forEach(id -> rules.putIfAbsent(id, Optional.empty()));
        }
        new ArrayList<>(rules.keySet()).forEach(id -> indexes.put(id, indexes.size()));
    }

    OptionalInt index(String rule) {
        Integer index = indexes.get(rule);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    void write(JsonOutput out) {
        out.name("rules");
        out.startList();
        rules.forEach((id, rule) -> {
            out.startObject();
            out.text("id", id);
            if (rule.isPresent()) {
                describe(rule.get(), out);
            } else {
                text("shortDescription", wording.text(Phrase.READING), out);
            }
            out.endObject();
        });
        out.endList();
    }

    private void describe(AppliedRule rule, JsonOutput out) {
        RuleInfo info = rule.info();
        String summary = wording.text(info.summary());
        String rationale = wording.text(info.rationale());
        String fix = wording.text(info.fix());
        text("shortDescription", summary, out);
        text("fullDescription", summary + " " + rationale, out);
        out.name("defaultConfiguration");
        out.startObject();
        out.text("level", SarifRun.level(rule.severity()));
        out.endObject();
        String help = info.help().orElse("");
        if (isAddress(help)) {
            out.text("helpUri", help);
        }
        out.name("help");
        out.startObject();
        List<String> plain = new ArrayList<>();
        List<String> marked = new ArrayList<>();
        marked.add(MarkdownText.shown(summary));
        part(Phrase.WHY, rationale, plain, marked);
        part(Phrase.FIX, fix, plain, marked);
        part(Phrase.FROM, info.source(), plain, marked);
        if (!help.isEmpty()) {
            part(Phrase.MORE, help, plain, marked);
        }
        out.text("text", SarifText.plain(String.join(" ", plain)));
        out.text("markdown", SarifText.doubled(String.join("\n\n", marked)));
        out.endObject();
    }

    private void part(Phrase title, String text, List<String> plain, List<String> marked) {
        plain.add(wording.entry(title, text));
        marked.add("**" + MarkdownText.shown(wording.text(title)) + "**" + wording.colon() + MarkdownText.shown(text));
    }

    private static void text(String name, String text, JsonOutput out) {
        out.name(name);
        out.startObject();
        out.text("text", SarifText.plain(text));
        out.endObject();
    }

    private static boolean isAddress(String help) {
        try {
            return (help.startsWith("https://") || help.startsWith("http://")) && new URI(help).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
