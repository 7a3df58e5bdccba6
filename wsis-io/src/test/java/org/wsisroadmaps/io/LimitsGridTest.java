package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit, in each format, by each kind of source: what is at the limit is read, what is one beyond it is not. */
class LimitsGridTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("cells")
    void takes_what_is_at_a_limit_and_refuses_what_is_one_beyond_it(
            LimitCase limit, String preset, DocumentFormat format) throws IOException {
        ReadLimits limits = limit.apart(preset.equals("strict") ? ReadLimits.strict() : ReadLimits.defaults());
        RoadmapReader reader = RoadmapReader.create().withFormat(format).withLimits(limits);
        int bound = limit.bound(limits, format);
        byte[] at = limit.sample(format, bound).document().getBytes(StandardCharsets.UTF_8);
        LimitCase.Sample sample = limit.sample(format, bound + 1);
        byte[] beyond = sample.document().getBytes(StandardCharsets.UTF_8);

        for (SourceKind kind : kinds(limit, limits, format)) {
            if (limit == LimitCase.PROBLEMS) {
                assertThat(refusal(kind, reader, at)).as("%s", kind).satisfies(failure -> {
                    assertThat(failure.errorCount()).isEqualTo(bound);
                    assertThat(failure.problems()).hasSize(bound);
                });
                assertThat(refusal(kind, reader, beyond)).as("%s", kind).satisfies(failure -> {
                    assertThat(failure.errorCount()).isEqualTo(bound + 1);
                    assertThat(failure.problems())
                            .hasSize(bound)
                            .noneMatch(problem -> problem.position().equals(Optional.of(sample.excess())));
                });
            } else {
                assertThat(kind.read(reader, at, folder).publication().roadmaps())
                        .as("%s", kind)
                        .hasSize(1);
                assertThat(refusal(kind, reader, beyond).problems())
                        .as("%s", kind)
                        .extracting(Problem::toString)
                        .containsExactly(sample.excess() + ": error: limit of " + bound + " " + limit.noun()
                                + " exceeded: " + (bound + 1) + " [limit-exceeded]");
            }
        }
    }

    private RoadmapReadException refusal(SourceKind kind, RoadmapReader reader, byte[] document) {
        return catchThrowableOfType(RoadmapReadException.class, () -> kind.read(reader, document, folder));
    }

    private static List<SourceKind> kinds(LimitCase limit, ReadLimits limits, DocumentFormat format) {
        return limit.isLarge(limits)
                ? List.of(SourceKind.BYTES)
                : Stream.of(SourceKind.values())
                        .filter(kind -> kind.takes(format))
                        .toList();
    }

    static List<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        for (LimitCase limit : LimitCase.values()) {
            for (String preset : List.of("default", "strict")) {
                for (DocumentFormat format : DocumentFormat.values()) {
                    cells.add(Arguments.of(limit, preset, format));
                }
            }
        }
        return cells;
    }
}
