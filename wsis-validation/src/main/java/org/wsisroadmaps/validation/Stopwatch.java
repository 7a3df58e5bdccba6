package org.wsisroadmaps.validation;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Watches how long each rule takes with one publication. It measures time and knows no date; it is the only class that
 * does. Reading the clock costs as much as some rules do, so that it looks at the rules that come with the library only
 * once the validation as a whole has taken a part of what a single rule may take.
 */
final class Stopwatch {
    private static final int PARTS = 8;

    private final LongSupplier ticker;
    private final long budget;
    private final long begin;
    private final Map<String, Long> spent = new HashMap<>(0);
    private final Map<String, String> exhausted = new HashMap<>(0);
    private boolean late;
    private boolean running;
    private long start;
    private long left;

    private Stopwatch(long budget, LongSupplier ticker) {
        this.budget = budget;
        this.ticker = ticker;
        this.begin = ticker.getAsLong();
    }

    /** Starts a watch for one publication. */
    static Stopwatch start(long budget, LongSupplier ticker) {
        return new Stopwatch(budget, ticker);
    }

    /** Returns what tells the nanoseconds since some time or other. */
    static LongSupplier ticker() {
        return System::nanoTime;
    }

    /** Returns a budget in nanoseconds; one of centuries is as good as none. */
    static long nanos(Duration budget) {
        if (budget.isZero() || budget.isNegative()) {
            throw new IllegalArgumentException("a rule needs some time: " + budget);
        }
        try {
            return budget.toNanos();
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }

    /** Looks at the clock, and tells whether it is time to measure every rule. */
    boolean isLate() {
        if (!late) {
            late = ticker.getAsLong() - begin > budget / PARTS;
        }
        return late;
    }

    /** A rule that is measured begins. */
    void begin(String rule) {
        left = budget - spent.getOrDefault(rule, 0L);
        running = true;
        start = ticker.getAsLong();
    }

    /** The rule that is measured has come to its end, and may turn out to have taken too long. */
    void end(String rule) {
        running = false;
        long used = ticker.getAsLong() - start;
        if (used > left) {
            throw new OutOfTime(budget);
        }
        spent.put(rule, budget - left + used);
    }

    /** The rule that is measured, if one is, may turn out to have taken too long already. */
    void check() {
        if (running && ticker.getAsLong() - start > left) {
            throw new OutOfTime(budget);
        }
    }

    /** No rule is running. */
    void stop() {
        running = false;
    }

    /** Notes a rule that has taken too long, so that it need not be tried with the next publication of a source. */
    void exhausted(String rule, String cause) {
        exhausted.put(rule, cause);
    }

    Map<String, String> exhausted() {
        return exhausted;
    }

    /**
     * Ends a rule that has taken too long. An error and no exception, since rules may catch exceptions, and without a
     * trace, since it says nothing about the rule but where it was noticed.
     */
    static final class OutOfTime extends Error {
        private static final long serialVersionUID = 1L;

        OutOfTime(long budget) {
            super("took longer than " + shown(budget), null, false, false);
        }

        private static String shown(long nanos) {
            long millis = nanos / 1_000_000;
            return millis % 1_000 == 0 ? millis / 1_000 + " s" : millis + " ms";
        }
    }
}
