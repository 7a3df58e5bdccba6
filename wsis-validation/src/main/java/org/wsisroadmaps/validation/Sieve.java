package org.wsisroadmaps.validation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.policy.Fingerprint;

/** Holds back what a policy suppresses or knows already among the findings of one publication, and notes what it used. */
final class Sieve {
    private final PolicyPlan plan;
    private final Publication publication;
    private final String prefix;
    private final PolicyUse use = new PolicyUse();

    /**
     * Makes the sieve of a publication.
     *
     * @param prefix what stands before its pointers where the source has several publications
     */
    Sieve(PolicyPlan plan, Publication publication, String prefix) {
        this.plan = plan;
        this.publication = publication;
        this.prefix = prefix;
    }

    /** Returns what of the policy had something to do. */
    PolicyUse use() {
        return use;
    }

    /** Returns by what a finding is known again. */
    Fingerprint fingerprint(String rule, String pointer, Optional<String> value) {
        return Fingerprint.of(rule, pointer, value, publication);
    }

    /**
     * Returns why a finding is held back, or null when it is not.
     *
     * @param pointer where it is, in the publication
     */
    @Nullable
    Ground ground(String rule, String pointer, Optional<String> value) {
        if (plan.isEmpty()) {
            return null;
        }
        Fingerprint finding = fingerprint(rule, pointer, value);
        Ground ground = null;
        for (PolicyPlan.Numbered numbered : plan.suppressions(rule)) {
            if (covers(numbered, finding, pointer)) {
                // All that fit are in use, so that none of two that overlap is called useless.
                use.hit(numbered.index());
                ground = ground == null && !numbered.expired()
                        ? new Ground(numbered.suppression().reason(), false)
                        : ground;
            }
        }
        return ground == null && use.takes(finding, plan.known()) ? Ground.BASELINE : ground;
    }

    /** People copy pointers from reports, where they begin with the index of the publication. */
    private boolean covers(PolicyPlan.Numbered numbered, Fingerprint finding, String pointer) {
        return numbered.suppression().covers(finding, pointer)
                || !prefix.isEmpty() && numbered.suppression().covers(finding, prefix + pointer);
    }
}
