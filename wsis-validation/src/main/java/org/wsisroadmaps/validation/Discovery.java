package org.wsisroadmaps.validation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;

/** Finds the rules that others have installed. Whoever asks for them gets all of them or a failure. */
final class Discovery {
    private Discovery() {}

    /** Returns a registry with the rules that a class loader sees at its end. */
    static RuleRegistry extend(RuleRegistry registry, ClassLoader loader) {
        RuleRegistry extended = registry;
        Iterator<RuleProvider> providers =
                ServiceLoader.load(RuleProvider.class, loader).iterator();
        while (true) {
            RuleProvider provider;
            try {
                if (!providers.hasNext()) {
                    return extended;
                }
                provider = providers.next();
            } catch (Throwable failure) {
                // What is wrong with a provider is told by an error; its constructor may throw anything.
                throw failed("rules of others cannot be loaded", failure);
            }
            try {
                extended = extended.with(rules(provider));
            } catch (Throwable failure) {
                throw failed("the rules of " + provider.getClass().getName() + " cannot be used", failure);
            }
        }
    }

    private static Rule[] rules(RuleProvider provider) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : Objects.requireNonNull(provider.rules(), "it has no list of rules")) {
            rules.add(Objects.requireNonNull(rule, "one of its rules is null"));
        }
        return rules.toArray(Rule[]::new);
    }

    private static IllegalStateException failed(String what, Throwable failure) {
        return new IllegalStateException(what + ": " + Failure.causes(failure), failure);
    }
}
