package org.wsisroadmaps.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Decides, the same way for the same seed, what a generated document holds. */
final class Chance {
    private final Random random;
    private double density;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** Sets how likely an optional member is there: 0 for never, 1 for always. */
    void setDensity(double density) {
        this.density = density;
    }

    boolean happens() {
        return random.nextDouble() < density;
    }

    boolean isEven() {
        return random.nextBoolean();
    }

    int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    <T> T pick(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> Optional<T> maybe(Supplier<? extends T> value) {
        return happens() ? Optional.of(value.get()) : Optional.empty();
    }

    /** Returns a list that is empty where the member is not there, else holds one to three values. */
    <T> List<T> some(Supplier<? extends T> value) {
        return happens() ? several(value) : List.of();
    }

    <T> List<T> several(Supplier<? extends T> value) {
        List<T> values = new ArrayList<>();
        int count = number(1, 3);
        for (int i = 0; i < count; i++) {
            values.add(value.get());
        }
        return values;
    }
}
