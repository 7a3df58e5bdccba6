package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.testing.PublicationGenerator;

/** Damaged documents end in problems with a place, or in a legal publication; never in anything else, never half read. */
class DamageTest {
    /** How many mutants of the three formats; {@code -Dwsis.mutants=50000} for a long run. */
    private static final int MUTANTS = Integer.getInteger("wsis.mutants", 2_000);

    /** What no message may hold: line ends and words of the code. */
    private static final List<String> OURS = List.of("\n", "\r", "Exception", "snakeyaml", "jackson", "java.");

    private static final long SEED = 80_173;

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void ends_in_problems_or_in_a_legal_publication(DocumentFormat format) throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream ear = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(ear);
            System.setErr(ear);
            readMutants(format);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static void readMutants(DocumentFormat format) throws IOException {
        RoadmapReader reader = RoadmapReader.create().withFormat(format);
        Damage damage = new Damage(SEED);
        PublicationGenerator generator = new PublicationGenerator(SEED);
        byte[] everyMember = everyMember(format);
        byte[] good = everyMember;
        for (int i = 0; i < MUTANTS / 3; i++) {
            if (i % 5 == 0) {
                good = i % 2 == 0 ? everyMember : RoadmapWriter.create().toBytes(generator.next(), format);
            }
            Damage.Mutant mutant = damage.of(good);
            try {
                checkLegal(reader.read(mutant.document()), format);
            } catch (RoadmapReadException e) {
                checkRefusal(e, mutant);
            } catch (RuntimeException | Error e) {
                throw new AssertionError(shown(mutant, i), e);
            }
        }
    }

    private static void checkLegal(ReadResult result, DocumentFormat format) {
        byte[] written = RoadmapWriter.create().toBytes(result.publication(), format);
        Publication again =
                RoadmapReader.create().withFormat(format).read(written).publication();
        assertThat(again).isEqualTo(result.publication());
    }

    private static void checkRefusal(RoadmapReadException e, Damage.Mutant mutant) {
        assertThat(e.errorCount()).isPositive();
        assertThat(e.getCause()).isNull();
        byte[] document = mutant.document();
        int lines = 1 + line(document, document.length);
        for (Problem problem : e.problems()) {
            boolean placed = problem.code() == ProblemCode.ENCODING
                    ? problem.offset().orElse(-1) >= 0 && problem.offset().orElse(-1) < document.length
                    : problem.position().map(Position::line).orElse(0) >= 1
                            && problem.position().map(Position::line).orElse(0) <= lines;
            // Told once for each mutant, since there are millions of problems.
            if (!placed
                    || OURS.stream().anyMatch(problem.message().toString()::contains)
                    || problem.message().toString().isBlank()) {
                throw new AssertionError(problem);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentFormat.class,
            names = {"JSON", "YAML"})
    void names_the_line_that_was_damaged(DocumentFormat format) throws IOException {
        String good = new String(everyMember(format), StandardCharsets.UTF_8);
        RoadmapReader reader = RoadmapReader.create().withFormat(format);
        Random random = new Random(SEED);
        int exact = 0;
        for (int i = 0; i < 1_000; i++) {
            SingleDamage damage = SingleDamage.of(good, format, random);
            int first = problems(reader, damage.document()).stream()
                    .map(problem ->
                            damage.distance(problem.position().orElseThrow().line()))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            assertThat(first).as(damage.document()).isLessThanOrEqualTo(1);
            exact += first == 0 ? 1 : 0;
        }
        assertThat(exact).isGreaterThanOrEqualTo(990);
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void names_the_value_that_is_none(DocumentFormat format) {
        RoadmapReader reader = RoadmapReader.create().withFormat(format);
        PublicationGenerator generator = new PublicationGenerator(SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 700; i++) {
            ValueFault fault = ValueFault.of(generator.next(), format, random);
            assertThat(problems(reader, fault.document()))
                    .as(fault.document())
                    .filteredOn(problem -> !problem.isWarning())
                    .extracting(Problem::pointer)
                    .containsExactly(fault.pointer());
        }
    }

    private static List<Problem> problems(RoadmapReader reader, String document) {
        try {
            reader.read(document);
        } catch (RoadmapReadException e) {
            return e.problems();
        }
        throw new AssertionError("it was read:\n" + document);
    }

    static byte[] everyMember(DocumentFormat format) throws IOException {
        String name = format == DocumentFormat.YAML ? "every-member.yaml" : "every-member.json";
        try (InputStream in = DamageTest.class.getResourceAsStream(name)) {
            byte[] document = in.readAllBytes();
            return format == DocumentFormat.NDJSON
                    ? RoadmapWriter.create()
                            .toBytes(RoadmapReader.create().read(document).publication(), format)
                    : document;
        }
    }

    private static int line(byte[] document, int end) {
        int lines = 0;
        for (int i = 0; i < end; i++) {
            if (document[i] == '\n' || document[i] == '\r') {
                lines++;
            }
        }
        return lines;
    }

    private static String shown(Damage.Mutant mutant, int number) {
        return "mutant " + number + ", " + mutant.kind() + " at " + mutant.from() + ":\n"
                + new String(mutant.document(), StandardCharsets.UTF_8);
    }
}
