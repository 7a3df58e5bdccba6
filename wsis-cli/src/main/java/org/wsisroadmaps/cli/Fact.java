package org.wsisroadmaps.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.io.stream.JsonOutput;

/** What a catalogue says about something under one name. */
sealed interface Fact {
    /** Returns the fact in lines for people, one at least. */
    List<String> lines();

    /** Writes the fact as a value. */
    void write(JsonOutput out);

    /** A text. */
    record Text(String text) implements Fact {
        @Override
        public List<String> lines() {
            return List.of(Shown.line(text));
        }

        @Override
        public void write(JsonOutput out) {
            out.text(text);
        }
    }

    /** A whole number. */
    record Whole(int number) implements Fact {
        @Override
        public List<String> lines() {
            return List.of(Integer.toString(number));
        }

        @Override
        public void write(JsonOutput out) {
            out.number(number);
        }
    }

    /** Several texts. */
    record Texts(List<String> texts) implements Fact {
        @Override
        public List<String> lines() {
            return List.of(Shown.line(String.join(", ", texts)));
        }

        @Override
        public void write(JsonOutput out) {
            out.startList();
            texts.forEach(out::text);
            out.endList();
        }
    }

    /** A text in several languages, by their tags. */
    record Names(Map<String, String> names) implements Fact {
        @Override
        public List<String> lines() {
            return names.entrySet().stream()
                    .map(name -> name.getKey() + "  " + Shown.line(name.getValue()))
                    .toList();
        }

        @Override
        public void write(JsonOutput out) {
            out.startObject();
            names.forEach(out::text);
            out.endObject();
        }
    }

    /** Several things with facts of their own. */
    record Parts(List<Facts> parts) implements Fact {
        @Override
        public List<String> lines() {
            List<String> names = columns();
            Table table = new Table("");
            names.forEach(name -> table.left());
            table.row(names.stream().map(Facts::label).toList());
            for (Facts part : parts) {
                List<String> row = new ArrayList<>();
                names.forEach(name -> row.add(part.cell(name)));
                table.row(row);
            }
            return table.toString().lines().toList();
        }

        /** Returns all names; one that only some parts have stands before what follows it there. */
        private List<String> columns() {
            List<String> names = new ArrayList<>();
            for (Facts part : parts) {
                int at = names.size();
                for (int i = part.names().size() - 1; i >= 0; i--) {
                    String name = part.names().get(i);
                    int known = names.indexOf(name);
                    if (known < 0) {
                        names.add(at, name);
                    } else {
                        at = known;
                    }
                }
            }
            return names;
        }

        @Override
        public void write(JsonOutput out) {
            out.startList();
            parts.forEach(part -> part.write(out));
            out.endList();
        }
    }
}
