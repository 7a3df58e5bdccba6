package org.wsisroadmaps.validation.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.stream.Members;
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

    /** Returns the id that somebody may have meant. */
    Optional<String> nearest(String id) {
        return Members.nearest(
                id, registry.rules().stream().map(rule -> rule.info().id()).toList());
    }

    /** Returns what is wrong with an id that is none of a rule. */
    static String unknown(String id) {
        for (ProblemCode code : ProblemCode.values()) {
            if (code.toString().equals(id)) {
                return id + " is no rule but a problem of reading a document, which no policy changes";
            }
        }
        return "there is no rule '" + id + "'";
    }

    static String unknownParameter(RuleInfo rule, String name) {
        return "the rule " + rule.id()
                + (rule.parameters().isEmpty()
                        ? " has no parameters"
                        : " has no parameter '" + name + "' but "
                                + String.join(
                                        ", ",
                                        rule.parameters().stream()
                                                .map(Object::toString)
                                                .toList()));
    }

    List<String> faults(Policy policy) {
        List<String> faults = new ArrayList<>();
        policy.rules()
                .forEach((id, setting) -> rule(id).ifPresentOrElse(
                                rule -> setting.parameters()
                                        .forEach((name, value) ->
                                                fault(rule, name, value).ifPresent(faults::add)),
                                () -> faults.add(meant(id))));
        for (Suppression suppression : policy.suppressions()) {
            if (!canBeSuppressed(suppression.rule())) {
                faults.add(meant(suppression.rule()));
            }
        }
        return faults;
    }

    private static Optional<String> fault(RuleInfo rule, String name, int value) {
        return rule.parameter(name)
                .map(parameter -> parameter.fault(value).map(fault -> "the rule " + rule.id() + ": " + fault))
                .orElseGet(() -> Optional.of(unknownParameter(rule, name)));
    }

    private String meant(String id) {
        return unknown(id) + nearest(id).map(near -> "; " + near + " is one").orElse("");
    }
}
