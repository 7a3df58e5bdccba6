package org.wsisroadmaps.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work for a row of things on several threads and hands the outcomes on in the order of the things. A few
 * things for each thread are under way at a time, however many there are.
 */
final class OrderedWork {
    private static final int AHEAD = 4;

    private OrderedWork() {}

    /**
     * Does the work. The caller's thread takes the things and hands on the outcomes.
     *
     * @param things taken one by one
     * @param threads how many threads work; the caller's alone when one
     * @param work what is done with each thing, on any thread
     * @param sink where the outcomes go, on the caller's thread
     */
    static <T, R> void run(
            Iterator<T> things, int threads, Function<? super T, ? extends R> work, Consumer<? super R> sink) {
        if (threads == 1) {
            while (things.hasNext()) {
                sink.accept(work.apply(things.next()));
            }
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
        try {
            Deque<Future<? extends R>> underWay = new ArrayDeque<>();
            while (things.hasNext()) {
                T thing = things.next();
                underWay.add(workers.submit(() -> work.apply(thing)));
                if (underWay.size() > threads * AHEAD) {
                    sink.accept(outcome(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                sink.accept(outcome(underWay.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "wsis-validation");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R outcome(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while lines were being checked", e);
        }
    }
}
