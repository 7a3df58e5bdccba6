package org.wsisroadmaps.validation.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.io.Position;

/** A policy as its file has it: with the place of a baseline in place of the baseline. */
record PolicyDraft(Policy policy, Optional<Path> baseline) {

    /** Returns the policy with its source and the places of its suppressions. */
    PolicyDraft located(String source, List<Position> places) {
        List<Suppression> located = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            located.add(policy.suppressions().get(i).toBuilder()
                    .position(places.get(i))
                    .build());
        }
        return new PolicyDraft(
                policy.toBuilder().source(source).suppressions(located).build(), baseline);
    }
}
