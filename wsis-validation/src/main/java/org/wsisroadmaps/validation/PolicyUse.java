package org.wsisroadmaps.validation;

import java.util.HashMap;
import java.util.Map;
import org.wsisroadmaps.validation.policy.Fingerprint;

/** What of a policy had something to do in one publication, or in all of a source. */
final class PolicyUse {
    private final Map<Integer, Integer> hits = new HashMap<>();
    private final Map<Fingerprint, Integer> taken = new HashMap<>();

    /** Notes that a suppression fits a finding. */
    void hit(int suppression) {
        hits.merge(suppression, 1, Integer::sum);
    }

    /** Notes a finding that may be known, and returns whether it is. */
    boolean takes(Fingerprint finding, Map<Fingerprint, Integer> known) {
        Integer most = known.get(finding);
        return most != null && taken.merge(finding, 1, Integer::sum) <= most;
    }

    /** Takes over what had something to do in another publication of the source. */
    void add(PolicyUse other) {
        other.hits.forEach((suppression, count) -> hits.merge(suppression, count, Integer::sum));
        other.taken.forEach((finding, count) -> taken.merge(finding, count, Math::max));
    }

    /** Returns how many findings a suppression fits. */
    int hits(int suppression) {
        return hits.getOrDefault(suppression, 0);
    }

    /** Returns how often a known finding occurred. */
    int taken(Fingerprint finding) {
        return taken.getOrDefault(finding, 0);
    }
}
