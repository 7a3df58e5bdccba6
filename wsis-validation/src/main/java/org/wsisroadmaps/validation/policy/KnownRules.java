package org.wsisroadmaps.validation.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.validation.Rule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.RuleRegistry;

/** The rules that a policy may name, and what is wrong with what it says about them. */
final class KnownRules {
    private static final List<ProblemCode> WARNINGS =
            List.of(ProblemCode.NUMBER_FOR_CODE, ProblemCode.LOOK_ALIKE_CHARACTER, ProblemCode.UNCLASSIFIED_TEXT);

    private final RuleRegistry registry;

    KnownRules(RuleRegistry registry) {
        this.registry = registry;
    }

    /** Returns the rule whose severity or parameters are set. */
    Optional<RuleInfo> rule(String id) {
        Optional<RuleInfo> rule = registry.rule(id).map(Rule::info);
        return rule.isPresent() ? rule : PolicyRules.rule(id);
    }

    /** Returns whether findings under an id can be suppressed: those of rules, and warnings of the reader. */
    boolean canBeSuppressed(String id) {
        return registry.rule(id).isPresent()
                || WARNINGS.stream().anyMatch(code -> code.toString().equals(id));
    }

    /** Returns the id of a rule that somebody may have meant. */
    Optional<String> nearest(String id) {
        return Members.nearest(
                id, registry.rules().stream().map(rule -> rule.info().id()).toList());
    }

    /** Returns the id that somebody may have meant whose severity is set. */
    Optional<String> nearestSettable(String id) {
        Stream<RuleInfo> rules = registry.rules().stream().map(Rule::info);
        return Members.nearest(
                id,
                Stream.concat(rules, PolicyRules.list().stream())
                        .map(RuleInfo::id)
                        .toList());
    }

    /** Returns what is wrong with an id that is none of a rule, or none that can be suppressed. */
    static Message unknown(String id) {
        if (PolicyRules.rule(id).isPresent()) {
            return PolicyText.ABOUT_POLICY.of(id);
        }
        return ProblemCode.of(id).isPresent() ? PolicyText.OF_READER.of(id) : PolicyText.NO_RULE.of(id);
    }

    static Message unknownParameter(RuleInfo rule, String name) {
        String names = rule.parameters().stream().map(Object::toString).collect(Collectors.joining(", "));
        return names.isEmpty() ? PolicyText.NO_PARAMETERS.of(rule) : PolicyText.OTHER_PARAMETERS.of(rule, name, names);
    }

    List<String> faults(Policy policy) {
        List<String> faults = new ArrayList<>();
        policy.rules()
                .forEach((id, setting) -> rule(id).ifPresentOrElse(
                                rule -> setting.parameters()
                                        .forEach((name, value) -> fault(rule, name, value)
                                                .ifPresent(fault -> faults.add(fault.toString()))),
                                () -> faults.add(meant(id, nearestSettable(id)))));
        for (Suppression suppression : policy.suppressions()) {
            if (!canBeSuppressed(suppression.rule())) {
                faults.add(meant(suppression.rule(), nearest(suppression.rule())));
            }
        }
        return faults;
    }

    private static Optional<Message> fault(RuleInfo rule, String name, int value) {
        return rule.parameter(name)
                .map(parameter -> parameter.fault(value).map(fault -> PolicyText.OF_RULE.of(rule, fault)))
                .orElseGet(() -> Optional.of(unknownParameter(rule, name)));
    }

    private static String meant(String id, Optional<String> nearest) {
        Message unknown = unknown(id);
        return nearest.map(near -> PolicyText.NEAREST.of(unknown, near))
                .orElse(unknown)
                .toString();
    }
}
