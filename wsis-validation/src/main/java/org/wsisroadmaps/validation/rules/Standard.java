package org.wsisroadmaps.validation.rules;

import org.wsisroadmaps.validation.RuleInfo;

/** What the rules of this package have in common: they are explained in one document. */
final class Standard {
    private Standard() {}

    static RuleInfo.Builder rule(String id) {
        return RuleInfo.builder(id).help("docs/rules.md#" + id);
    }
}
