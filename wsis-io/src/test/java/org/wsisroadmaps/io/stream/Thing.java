package org.wsisroadmaps.io.stream;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.Problem;
import org.wsisroadmaps.io.ReadLimits;

/** A value with a member of each kind, for tests to read and write. */
final class Thing {
    static final Codec<Thing> CODEC = new ThingCodec();

    String id = "";
    Optional<String> title = Optional.empty();
    Optional<String> letter = Optional.empty();
    Optional<Integer> count = Optional.empty();
    Optional<BigDecimal> amount = Optional.empty();
    Optional<Thing> part = Optional.empty();
    final List<Thing> parts = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    final List<String> extras = new ArrayList<>();

    /** Returns the problems of a JSON document, a line each: position, pointer, the problem and its value. */
    static List<String> json(String text) {
        return problems(Cursor.json(text, ReadLimits.defaults()));
    }

    static List<String> yaml(String text) {
        return problems(Cursor.yaml(text, ReadLimits.defaults()));
    }

    static List<String> problems(Cursor in) {
        in.document(CODEC);
        return shown(in);
    }

    static List<String> shown(Cursor in) {
        return in.problems().stream().map(Thing::shown).toList();
    }

    static String shown(Problem problem) {
        return problem.position()
                        .map(Object::toString)
                        .orElse("byte " + problem.offset().orElse(-1))
                + " " + problem.pointer() + " " + problem.code()
                + (problem.isWarning() ? " (warning)" : "")
                + problem.value().map(value -> " <" + value + ">").orElse("")
                + problem.fix().map(fix -> " -> " + fix).orElse("");
    }

    @Override
    public String toString() {
        return id
                + title.map(text -> " '" + text + "'").orElse("")
                + letter.map(text -> " " + text).orElse("")
                + count.map(number -> " " + number).orElse("")
                + amount.map(number -> " " + number).orElse("")
                + part.map(thing -> " {" + thing + "}").orElse("")
                + parts.stream().map(thing -> " [" + thing + "]").collect(Collectors.joining())
                + tags.stream().map(tag -> " #" + tag).collect(Collectors.joining())
                + extras.stream().map(extra -> " " + extra).collect(Collectors.joining());
    }

    private static final class ThingCodec implements Codec<Thing> {
        private static final Members MEMBERS = Members.of(
                        "id", "title", "letter", "count", "amount", "part", "parts", "tags", "extras", "ignored")
                .required("id");

        @Override
        public @Nullable Thing read(Cursor in) {
            return in.object(
                    MEMBERS,
                    new Thing(),
                    (name, at, thing) -> {
                        switch (name) {
                            case "id" -> in.code(ThingCodec::id).ifPresent(id -> thing.id = id);
                            case "title" -> thing.title = in.text();
                            case "letter" -> thing.letter = in.lookAlikeCode(ThingCodec::letter);
                            case "count" -> thing.count = in.integer();
                            case "amount" -> thing.amount = in.decimal();
                            case "part" -> thing.part = in.atText() ? shorthand(in) : in.read(CODEC);
                            case "parts" -> thing.parts.addAll(in.list(CODEC));
                            case "tags" -> in.list(Cursor::text, thing.tags::add);
                            case "extras" ->
                                in.entries(
                                        ProblemText.MEMBERS,
                                        3,
                                        extra -> thing.extras.add(extra + "=" + in.shape()
                                                + in.scalar().map(s -> ":" + s).orElse("")));
                            default -> {
                                // Left for the cursor to skip.
                            }
                        }
                    },
                    thing -> {
                        if (thing.id.equals("bad")) {
                            throw new IllegalStateException("a thing cannot be bad");
                        }
                        return thing;
                    });
        }

        private static Optional<Thing> shorthand(Cursor in) {
            return in.code(text -> {
                Thing thing = new Thing();
                thing.id = id(text);
                return thing;
            });
        }

        private static String id(String text) {
            if (text.contains(" ")) {
                throw new IllegalArgumentException("no blanks in an id");
            }
            return text;
        }

        private static String letter(String text) {
            String latin = text.replace('С', 'C').toUpperCase(Locale.ROOT);
            if (!latin.equals("C")) {
                throw new IllegalArgumentException("the letter is C");
            }
            return latin;
        }

        @Override
        public void write(Thing thing, Output out) {
            out.startObject();
            out.text("id", thing.id);
            out.text("title", thing.title);
            out.text("letter", thing.letter);
            out.number("amount", thing.amount.orElse(null));
            out.member("part", thing.part.orElse(null), CODEC);
            out.list("parts", thing.parts, CODEC);
            out.texts("tags", thing.tags);
            out.endObject();
        }
    }
}
