package org.wsisroadmaps.validation.policy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.Position;
import org.wsisroadmaps.io.Problem;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.ReadLimits;
import org.wsisroadmaps.validation.RoadmapValidator;
import org.wsisroadmaps.validation.RuleRegistry;

/**
 * Bytes of any kind as the file of a policy or of a baseline, in both formats: what is read fits the rules, and what is
 * refused has problems with places. Every build runs what is saved beside this class; {@code JAZZER_FUZZ=1} looks for
 * more, one target at a time.
 */
class PolicyFuzzTest {
    private static final PolicyReader READER = PolicyReader.create().withLimits(ReadLimits.strict());
    private static final List<DocumentFormat> FORMATS = List.of(DocumentFormat.JSON, DocumentFormat.YAML);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @FuzzTest(maxDuration = "20m")
    void policy(byte[] document) {
        for (DocumentFormat format : FORMATS) {
            check(document, bytes -> READER.read(bytes, "policy", format), policy -> {
                demand(policy.faults(RuleRegistry.standard()).isEmpty(), policy);
                demand(policy.toBuilder().build().equals(policy), policy);
                for (Suppression suppression : policy.suppressions()) {
                    demand(isIn(document, suppression.position().orElseThrow()), suppression);
                    suppression.pointer().ifPresent(pattern -> pattern.matches("/roadmaps/0/activities/12/sdgs/3"));
                }
                RoadmapValidator.builder().asOf(DAY).policy(policy).build();
            });
        }
    }

    /** What was read is written and read again without loss. */
    @FuzzTest(maxDuration = "20m")
    void baseline(byte[] document) {
        for (DocumentFormat format : FORMATS) {
            check(document, bytes -> READER.readBaseline(bytes, "baseline", format), baseline -> {
                byte[] written = baseline.json().getBytes(StandardCharsets.UTF_8);
                Baseline again = PolicyReader.create().readBaseline(written, "again", DocumentFormat.JSON);
                demand(again.equals(baseline) && again.removable(baseline) == 0, baseline);
            });
        }
    }

    private static <T> void check(byte[] document, Function<byte[], T> read, Consumer<T> legal) {
        T value;
        try {
            value = read.apply(document);
        } catch (PolicyReadException e) {
            check(document, e);
            return;
        }
        demand(read.apply(document).equals(value), value);
        legal.accept(value);
    }

    private static void check(byte[] document, PolicyReadException e) {
        demand(!e.problems().isEmpty() && e.problems().size() <= e.problemCount(), e);
        for (Problem problem : e.problems()) {
            boolean placed = problem.code() == ProblemCode.ENCODING
                    ? problem.offset().orElse(-1) >= 0 && problem.offset().orElse(-1) < document.length
                    : problem.position().filter(at -> isIn(document, at)).isPresent();
            String message = problem.message().toString();
            demand(placed && !message.isBlank() && message.indexOf('\n') < 0, problem);
        }
    }

    /** A document that ends with a line end has a last line that is empty. */
    private static boolean isIn(byte[] document, Position position) {
        int lines = 1;
        for (byte b : document) {
            lines += b == '\n' || b == '\r' ? 1 : 0;
        }
        return position.line() >= 1 && position.line() <= lines && position.column() >= 1;
    }

    private static void demand(boolean fact, Object seen) {
        if (!fact) {
            throw new AssertionError(seen);
        }
    }
}
