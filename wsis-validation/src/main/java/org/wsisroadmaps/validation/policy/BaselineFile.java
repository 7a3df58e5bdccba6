package org.wsisroadmaps.validation.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.model.Id;

/** Reads the file of a baseline. */
final class BaselineFile {
    private static final String FAMILY = "wsis-baseline/";
    private static final Members BASELINE = Members.of("format", "findings").required("format");
    private static final Members FINDING =
            Members.of("rule", "roadmap", "activity", "path", "value", "count").required("rule");

    private BaselineFile() {}

    static Optional<Baseline> read(Cursor in, String source) {
        Map<Fingerprint, Integer> counts = new LinkedHashMap<>();
        return in.object(
                BASELINE,
                name -> {
                    switch (name) {
                        case "format" ->
                            in.text().ifPresent(text -> PolicyFile.checkFormat(text, FAMILY, Baseline.FORMAT, in));
                        case "findings" ->
                            in.list(
                                    BaselineFile::readFinding,
                                    known -> counts.merge(known.finding, known.count, BaselineFile::sum));
                        default -> throw new IllegalStateException(name);
                    }
                },
                () -> Baseline.builder().source(source).counts(counts).build());
    }

    private static Optional<Known> readFinding(Cursor in) {
        Fingerprint.Builder finding = Fingerprint.builder().path("");
        int[] count = {1};
        return in.object(
                FINDING,
                name -> {
                    switch (name) {
                        case "rule" -> in.text().ifPresent(finding::rule);
                        case "roadmap" -> in.text(Id::of).ifPresent(id -> finding.roadmap(id.toString()));
                        case "activity" -> in.text(Id::of).ifPresent(id -> finding.activity(id.toString()));
                        case "path" -> in.text().ifPresent(finding::path);
                        case "value" -> in.freeText().ifPresent(finding::value);
                        case "count" ->
                            in.integer().ifPresent(number -> {
                                if (number < 1) {
                                    in.error(ProblemCode.MALFORMED_VALUE, PolicyText.COUNT.of());
                                }
                                count[0] = number;
                            });
                        default -> throw new IllegalStateException(name);
                    }
                },
                () -> new Known(finding.build(), count[0]));
    }

    /** Somebody may have put two baselines together, and a count may be as great as it likes. */
    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }

    private record Known(Fingerprint finding, int count) {}
}
