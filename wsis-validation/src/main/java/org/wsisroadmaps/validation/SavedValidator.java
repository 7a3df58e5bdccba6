package org.wsisroadmaps.validation;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.model.catalogue.Catalogues;
import org.wsisroadmaps.validation.policy.Policy;

/**
 * What a validator is made of, which travels in its place; all that it looked up beforehand is looked up again.
 *
 * @param asOf the day that counts as today
 * @param profile the profile
 * @param policy the policy, which may decide nothing
 * @param registry the rules
 * @param reader what reads documents
 * @param catalogues the reference data
 * @param findingLimit how many findings a report keeps
 * @param timeBudget how long a rule may take, in nanoseconds
 * @param threads how many threads check lines
 * @param previous the edition before, which may be none
 */
record SavedValidator(
        LocalDate asOf,
        Profile profile,
        Policy policy,
        RuleRegistry registry,
        RoadmapReader reader,
        Catalogues catalogues,
        int findingLimit,
        long timeBudget,
        int threads,
        PreviousEdition previous)
        implements Serializable {

    static SavedValidator of(
            Engine engine,
            Profile profile,
            RuleRegistry registry,
            RoadmapReader reader,
            int threads,
            PreviousEdition previous) {
        return new SavedValidator(
                engine.asOf(),
                profile,
                engine.plan().policy(),
                registry,
                reader,
                engine.catalogues(),
                engine.findingLimit(),
                engine.timeBudget(),
                threads,
                previous);
    }

    Object readResolve() {
        RoadmapValidator validator = RoadmapValidator.builder()
                .asOf(asOf)
                .profile(profile)
                .policy(policy)
                .registry(registry)
                .reader(reader)
                .catalogues(catalogues)
                .findingLimit(findingLimit)
                .timeBudget(Duration.ofNanos(timeBudget))
                .threads(threads)
                .build();
        return validator.withPrevious(previous);
    }
}
