package org.wsisroadmaps.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.io.stream.JsonOutput;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.catalogue.Confidence;

/** What a catalogue says about something: facts with their names, in order. What is not known is left out. */
final class Facts {
    private static final String UNKNOWN = "-";

    private final Map<String, Fact> facts = new LinkedHashMap<>();

    /** Adds a text. */
    Facts text(String name, Object text) {
        facts.put(name, new Fact.Text(text.toString()));
        return this;
    }

    /** Adds a text where there is one. */
    Facts text(String name, Optional<?> text) {
        text.ifPresent(present -> text(name, present));
        return this;
    }

    /** Adds a number. */
    Facts number(String name, int number) {
        facts.put(name, new Fact.Whole(number));
        return this;
    }

    /** Adds texts where there are any. */
    Facts texts(String name, List<?> texts) {
        if (!texts.isEmpty()) {
            facts.put(name, new Fact.Texts(texts.stream().map(Object::toString).toList()));
        }
        return this;
    }

    /** Adds a text in the languages it has. */
    Facts names(String name, LocalizedText text) {
        Map<String, String> names = new LinkedHashMap<>();
        text.texts().forEach((language, words) -> names.put(language.toString(), words));
        facts.put(name, new Fact.Names(names));
        return this;
    }

    /** Adds parts where there are any. */
    Facts parts(String name, List<Facts> parts) {
        if (!parts.isEmpty()) {
            facts.put(name, new Fact.Parts(parts));
        }
        return this;
    }

    /** Adds how well this is known, and where from. */
    Facts provenance(Confidence confidence, Optional<String> source) {
        return text("confidence", confidence).text("source", source);
    }

    /** Returns the names of the facts that are there. */
    List<String> names() {
        return List.copyOf(facts.keySet());
    }

    /** Returns a fact on one line, or a mark for what is not known. */
    String cell(String name) {
        Fact fact = facts.get(name);
        return fact == null ? UNKNOWN : String.join(", ", fact.lines());
    }

    /** Returns all facts, a line each or more. */
    Table page() {
        Table page = new Table("  ").left().left();
        facts.forEach((name, fact) -> {
            List<String> lines = fact.lines();
            for (int i = 0; i < lines.size(); i++) {
                page.row(i == 0 ? label(name) : "", lines.get(i));
            }
        });
        return page;
    }

    /** Writes the facts as an object. */
    void write(JsonOutput out) {
        out.startObject();
        facts.forEach((name, fact) -> {
            out.name(name);
            fact.write(out);
        });
        out.endObject();
    }

    /** Returns the name of a fact for people: {@code ownLabel} is shown as {@code Own label}. */
    static String label(String name) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            label.append(Character.isUpperCase(c) ? " " + Character.toLowerCase(c) : Character.toString(c));
        }
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
