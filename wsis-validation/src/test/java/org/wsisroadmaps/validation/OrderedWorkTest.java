package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.io.DocumentFormat;

class OrderedWorkTest {
    private static final String GOOD = "{\"format\":\"wsis-roadmaps/1.0\",\"title\":\"T\",\"roadmaps\":[{\"id\":\"r\","
            + "\"actionLine\":\"C5\",\"activities\":[{\"id\":\"a\",\"title\":\"TBD\"}]}]}\n";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void hands_on_the_outcomes_in_the_order_of_the_things(int threads) {
        List<Integer> outcomes = new ArrayList<>();

        OrderedWork.run(IntStream.range(0, 500).iterator(), threads, thing -> thing * 2, outcomes::add);

        assertThat(outcomes)
                .isEqualTo(
                        IntStream.range(0, 500).map(thing -> thing * 2).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void fails_as_the_work_fails(int threads) {
        assertThatIllegalStateException()
                .isThrownBy(() -> OrderedWork.run(
                        List.of(1).iterator(),
                        threads,
                        thing -> {
                            throw new IllegalStateException("broken");
                        },
                        outcome -> {}))
                .withMessage("broken");
    }

    @Test
    void reports_the_same_of_many_lines_on_one_thread_and_on_several() {
        byte[] lines = (GOOD + "{}\n\n" + GOOD + "[1,\n").repeat(40).getBytes(StandardCharsets.UTF_8);

        assertThat(report(lines, 3).findings())
                .isEqualTo(report(lines, 1).findings())
                .hasSizeGreaterThan(160);
        assertThat(report(lines, 3)).isEqualTo(report(lines, 1));
    }

    @Test
    void takes_only_a_few_things_more_than_it_has_handed_on() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger handedOn = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> things = IntStream.range(0, 200)
                .peek(thing -> most.accumulateAndGet(taken.incrementAndGet() - handedOn.get(), Math::max))
                .iterator();

        OrderedWork.run(things, 2, thing -> thing, outcome -> handedOn.incrementAndGet());

        assertThat(handedOn).hasValue(200);
        assertThat(most.get()).isBetween(8, 10);
    }

    @Test
    void works_on_threads_that_keep_no_program_running_or_on_the_thread_of_the_caller() {
        List<Thread> several = new ArrayList<>();
        List<Thread> one = new ArrayList<>();

        OrderedWork.run(List.of(1).iterator(), 2, thing -> Thread.currentThread(), several::add);
        OrderedWork.run(List.of(1).iterator(), 1, thing -> Thread.currentThread(), one::add);

        assertThat(several)
                .singleElement()
                .satisfies(thread -> assertThat(thread.isDaemon()).isTrue());
        assertThat(one).containsExactly(Thread.currentThread());
    }

    @Test
    void tells_the_error_that_ended_the_work_on_another_thread() {
        assertThatIllegalStateException()
                .isThrownBy(() -> OrderedWork.run(
                        List.of(1).iterator(),
                        2,
                        thing -> {
                            throw new StackOverflowError();
                        },
                        outcome -> {}))
                .withCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void refuses_to_work_without_a_thread() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoadmapValidator.builder().threads(0))
                .withMessage("there is at least one thread, not 0");
    }

    private static ValidationReport report(byte[] lines, int threads) {
        return RoadmapValidator.builder()
                .asOf(LocalDate.of(2026, 11, 24))
                .threads(threads)
                .build()
                .validate(lines, "lines", DocumentFormat.NDJSON);
    }
}
