package org.wsisroadmaps.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wsisroadmaps.io.stream.JsonOutput;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.RuleParameter;
import org.wsisroadmaps.validation.Translation;

/** Writes rules as JSON, for programs. Ids and severities are codes and the same in every language. */
final class RulesJson {
    private final Translation language;
    private final JsonOutput out = JsonOutput.indented();

    private RulesJson(Translation language) {
        this.language = language;
    }

    /** Returns the list of rules. */
    static String of(List<RuleInfo> rules, Translation language) {
        RulesJson json = new RulesJson(language);
        json.out.startObject();
        json.out.name("rules");
        json.out.startList();
        rules.forEach(json::write);
        json.out.endList();
        json.out.endObject();
        return json.text();
    }

    /** Returns one rule. */
    static String of(RuleInfo rule, Translation language) {
        RulesJson json = new RulesJson(language);
        json.write(rule);
        return json.text();
    }

    private void write(RuleInfo rule) {
        out.startObject();
        out.text("id", rule.id());
        out.name("severities");
        out.startObject();
        for (Profile profile : Profile.values()) {
            out.text(profile.toString(), rule.severity(profile));
        }
        out.endObject();
        out.name("severitiesInDrafts");
        out.startObject();
        for (Profile profile : Profile.values()) {
            out.text(profile.toString(), rule.severityInDrafts(profile));
        }
        out.endObject();
        if (!rule.parameters().isEmpty()) {
            out.name("parameters");
            out.startList();
            rule.parameters().forEach(this::write);
            out.endList();
        }
        text("summary", rule.summary());
        text("rationale", rule.rationale());
        text("fix", rule.fix());
        out.text("source", rule.source());
        out.text("help", rule.help());
        out.endObject();
    }

    private void write(RuleParameter parameter) {
        out.startObject();
        out.text("name", parameter.name());
        out.name("standard");
        out.number(parameter.standard());
        out.name("least");
        out.number(parameter.least());
        out.name("greatest");
        out.number(parameter.greatest());
        text("meaning", parameter.meaning());
        out.endObject();
    }

    private void text(String name, Message message) {
        out.text(name, language.text(message));
    }

    private String text() {
        return new String(out.bytes(), StandardCharsets.UTF_8);
    }
}
