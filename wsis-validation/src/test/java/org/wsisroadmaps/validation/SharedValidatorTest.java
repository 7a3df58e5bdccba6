package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One validator serves any number of threads. */
class SharedValidatorTest {
    private static final int THREADS = 16;
    private static final int ROUNDS = 2;

    @Test
    void says_on_every_thread_what_it_says_on_one() throws Exception {
        RoadmapValidator validator = Sample.validator();
        Path samples = Path.of("..", "samples");
        List<Callable<ValidationReport>> tasks = List.of(
                () -> validator.validate(samples.resolve("faulty.yaml")),
                () -> validator.validate(samples.resolve("roadmaps.json")),
                () -> validator.validate(samples.resolve("unreadable.yaml")),
                () -> validator.validateUpdate(samples.resolve("roadmaps.yaml"), samples.resolve("faulty.yaml")));
        List<ValidationReport> alone = all(tasks);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<ValidationReport>>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(() -> {
                    start.await();
                    List<ValidationReport> reports = new ArrayList<>();
                    for (int round = 0; round < ROUNDS; round++) {
                        reports.addAll(all(tasks));
                    }
                    return reports;
                }));
            }
            for (Future<List<ValidationReport>> result : results) {
                for (int round = 0; round < ROUNDS; round++) {
                    assertThat(result.get().subList(round * tasks.size(), (round + 1) * tasks.size()))
                            .isEqualTo(alone);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<ValidationReport> all(List<Callable<ValidationReport>> tasks) throws Exception {
        List<ValidationReport> reports = new ArrayList<>();
        for (Callable<ValidationReport> task : tasks) {
            reports.add(task.call());
        }
        return reports;
    }
}
