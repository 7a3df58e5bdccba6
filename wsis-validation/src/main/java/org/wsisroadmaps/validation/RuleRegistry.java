package org.wsisroadmaps.validation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.validation.policy.PolicyRules;
import org.wsisroadmaps.validation.rules.StandardRules;

/**
 * An immutable list of rules, each with an id of its own: the ones that come with the library, those of others, or both.
 * It can be serialized when the rules of others in it can.
 */
public final class RuleRegistry implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Rule> rules;

    /** Made when somebody asks. */
    private static final class Standard {
        private static final Map<String, RuleInfo> BY_ID = byId();

        private static Map<String, RuleInfo> byId() {
            Map<String, RuleInfo> byId = new HashMap<>();
            standard().rules.forEach((id, rule) -> byId.put(id, rule.info()));
            return byId;
        }
    }

    private RuleRegistry(List<Rule> rules) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        for (Rule rule : rules) {
            String id = Objects.requireNonNull(
                            rule.info(), () -> rule.getClass().getName() + " has no info")
                    .id();
            if (byId.putIfAbsent(id, rule) != null) {
                throw new IllegalArgumentException("there are two rules with the id " + id);
            }
            if (isTaken(id)) {
                throw new IllegalArgumentException(
                        "no rule has the id " + id + ", by which something else is told in reports");
            }
        }
        this.rules = Collections.unmodifiableMap(byId);
    }

    /** {@return the rules that come with the library} */
    public static RuleRegistry standard() {
        return new RuleRegistry(StandardRules.list());
    }

    /**
     * Returns a registry of these rules and no others.
     *
     * @param rules the rules
     * @return the registry
     * @throws IllegalArgumentException if two rules share an id
     * @throws NullPointerException if a rule has no info
     */
    public static RuleRegistry of(Rule... rules) {
        return new RuleRegistry(List.of(rules));
    }

    /**
     * Returns a registry that holds further rules.
     *
     * @param more the rules to add at the end
     * @return the registry
     * @throws IllegalArgumentException if two rules share an id
     * @throws NullPointerException if a rule has no info
     */
    public RuleRegistry with(Rule... more) {
        List<Rule> all = new ArrayList<>(rules.values());
        all.addAll(List.of(more));
        return new RuleRegistry(all);
    }

    /**
     * Returns a registry that holds the rules of every {@link RuleProvider} that a class loader sees as well. They run
     * with all that the program may do, so that a registry looks for them only when it is told to.
     *
     * @param loader the class loader, such as the context class loader of the thread
     * @return the registry, with the rules found at its end
     * @throws IllegalStateException if a provider cannot be loaded, throws, or brings no rules, one without an info or
     *     one whose id is taken; no rule is left out in silence
     */
    public RuleRegistry withDiscovered(ClassLoader loader) {
        return Discovery.extend(this, loader);
    }

    /** {@return the rules in the order in which they were registered} */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * Returns the rule with an id.
     *
     * @param id the id
     * @return the rule, or empty
     */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Returns whether findings have this for their rule that are none of a rule: of a reader, or about a policy. */
    private static boolean isTaken(String id) {
        return PolicyRules.rule(id).isPresent() || ProblemCode.of(id).isPresent();
    }

    /** {@return what travels in the place of a registry} */
    private Object writeReplace() {
        return new Saved(rules.values().stream()
                .map(rule -> isStandard(rule) ? rule.info().id() : rule)
                .toList());
    }

    /**
     * What travels in the place of a registry.
     *
     * @param rules the ids of rules that come with the library, and the rules of others
     */
    private record Saved(List<Object> rules) implements Serializable {
        Object readResolve() {
            return new RuleRegistry(rules.stream()
                    .map(rule -> rule instanceof String id ? standard().rule(id).orElseThrow() : (Rule) rule)
                    .toList());
        }
    }

    /** Returns whether a rule is one of those that come with the library, and not one that only equals it. */
    static boolean isStandard(Rule rule) {
        return StandardRules.list().stream().anyMatch(standard -> standard == rule);
    }

    /** Returns what there is to know about a rule that comes with the library, or null. */
    static @Nullable RuleInfo standardInfo(String id) {
        return Standard.BY_ID.get(id);
    }
}
