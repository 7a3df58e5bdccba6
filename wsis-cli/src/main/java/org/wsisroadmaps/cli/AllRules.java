package org.wsisroadmaps.cli;

import org.wsisroadmaps.validation.RuleRegistry;

/** The rules that the command knows: ours, and those that are installed on its class path. */
final class AllRules {
    private AllRules() {}

    /** Finds the rules. Where some of them cannot be used none are, since a report would look better than it is. */
    static RuleRegistry of(Surroundings surroundings) {
        try {
            return RuleRegistry.standard().withDiscovered(surroundings.rules());
        } catch (IllegalStateException e) {
            throw new Unusable(String.valueOf(e.getMessage()), e);
        }
    }

    /** Rules that are installed and cannot be used. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
