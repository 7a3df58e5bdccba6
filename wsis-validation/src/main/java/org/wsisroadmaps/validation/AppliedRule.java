package org.wsisroadmaps.validation;

import java.io.Serializable;
import org.immutables.value.Value;

/** A rule that a validation applied, and how severe it was there. */
@Value.Immutable
public abstract sealed class AppliedRule implements Serializable permits ImmutableAppliedRule {
    private static final long serialVersionUID = 1L;

    AppliedRule() {}

    static AppliedRule of(RuleInfo info, Severity severity) {
        return ImmutableAppliedRule.builder().info(info).severity(severity).build();
    }

    /** {@return what there is to know about the rule} */
    public abstract RuleInfo info();

    /** {@return how severe its findings are, but in roadmaps that are still drafts} */
    public abstract Severity severity();

    /** Returns the id of the rule. */
    @Override
    public String toString() {
        return info().id();
    }
}
