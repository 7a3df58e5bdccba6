package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.io.Problem;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.ReadLimits;

class MutantsTest {
    private static final int MUTANTS = Integer.getInteger("wsis.mutants", 3_000);

    private static final String JSON = """
            {
              "id": "é-1",
              "title": "a \\"b\\" \\u00e9 😀",
              "letter": "C",
              "count": -3,
              "amount": 1.50e1,
              "part": {"id": "d", "extras": {"i": 1e2, "j": null, "k": false}},
              "parts": [{"id": "e", "tags": ["g", "h"]}, {"id": "f", "parts": []}],
              "ignored": [{"l": [true]}]
            }
            """;

    private static final String YAML = """
            # a comment
            id: é-1
            title: "a \\"b\\" 😀"
            letter: C
            count: -3
            amount: 1.50e1
            part: {id: d, extras: {i: 1e2, j: , k: false}}
            parts:
              - id: e
                tags: [g, 'h']
              - id: f
                title: >-
                  folded
                  text
            ignored:
            - l:
              - true
            """;

    private static final byte[] SNIPPETS =
            "{}[],:\"'\\\n\r\t #&*!%?-|>@`~<.0123456789eEabcxyz\u0000\u007F".getBytes(StandardCharsets.US_ASCII);

    private final Random random = new Random(20261124);

    @Test
    void end_in_problems_or_a_value_in_JSON() {
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutant(JSON);
            check(mutant, Cursor.json(mutant, ReadLimits.strict()));
        }
    }

    @Test
    void end_in_problems_or_a_value_in_YAML() {
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutant(YAML);
            check(mutant, Cursor.yaml(mutant, ReadLimits.strict()));
        }
    }

    @Test
    void are_found_where_they_were_damaged() {
        int exact = 0;
        for (int i = 0; i < 1_000; i++) {
            String[] lines = JSON.split("\n");
            int damaged = 1 + random.nextInt(lines.length - 2);
            lines[damaged] = lines[damaged].replaceFirst("[,:\\]}\"]", "~");
            List<Problem> problems = problems(Cursor.json(String.join("\n", lines), ReadLimits.defaults()));
            int found = problems.stream()
                    .filter(problem -> problem.code() == ProblemCode.SYNTAX)
                    .findFirst()
                    .orElseThrow()
                    .position()
                    .orElseThrow()
                    .line();
            assertThat(found).isBetween(damaged + 1, damaged + 2);
            exact += found == damaged + 1 ? 1 : 0;
        }
        assertThat(exact).isGreaterThan(990);
    }

    private static void check(byte[] document, Cursor in) {
        String text = new String(document, StandardCharsets.UTF_8);
        Optional<Thing> thing = in.document(Thing.CODEC);
        List<Problem> problems = in.problems();

        assertThat(thing.isPresent()).as(text).isEqualTo(in.errors() == 0);
        assertThat(problems).as(text).allSatisfy(problem -> {
            assertThat(problem.position().isPresent()).isNotEqualTo(problem.code() == ProblemCode.ENCODING);
            assertThat(problem.message().toString())
                    .isNotBlank()
                    .doesNotContain("\n", "Exception", "snakeyaml", "jackson");
            problem.position().ifPresent(place -> assertThat(place.line()).isBetween(1, 1 + lines(text)));
        });
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n' || c == '\r').count();
    }

    private static List<Problem> problems(Cursor in) {
        in.document(Thing.CODEC);
        return in.problems();
    }

    private byte[] mutant(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int faults = 1 + random.nextInt(3); faults > 0; faults--) {
            int at = random.nextInt(bytes.length);
            int length = random.nextInt(3);
            int removed = Math.min(random.nextInt(4), bytes.length - at);
            byte[] changed = new byte[bytes.length - removed + length];
            System.arraycopy(bytes, 0, changed, 0, at);
            for (int i = 0; i < length; i++) {
                changed[at + i] = random.nextInt(40) == 0
                        ? (byte) random.nextInt(256)
                        : SNIPPETS[random.nextInt(SNIPPETS.length)];
            }
            System.arraycopy(bytes, at + removed, changed, at + length, bytes.length - at - removed);
            bytes = changed.length == 0 ? bytes : changed;
        }
        return bytes;
    }
}
