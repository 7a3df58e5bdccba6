package org.wsisroadmaps.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.catalogue.Catalogues;

/** What a validator applies to each publication, made once. */
record Engine(
        RuleSet rules,
        PolicyPlan plan,
        LocalDate asOf,
        Catalogues catalogues,
        int findingLimit,
        long timeBudget,
        LongSupplier ticker) {

    /** Returns an empty draft of a report. */
    ReportDraft draft() {
        return new ReportDraft(findingLimit);
    }

    /**
     * Runs the rules over a publication.
     *
     * @param prefix what stands before its pointers where the source has several publications
     * @param said the JSON Pointers of texts that the reader has called unclassified
     * @param notRun takes the rules that do not finish, with the cause; whatever is in it already is not run
     */
    Findings run(
            Publication publication,
            PreviousEdition previous,
            String prefix,
            Set<String> said,
            Map<String, String> notRun) {
        Sieve sieve = new Sieve(plan, publication, prefix);
        Findings findings = new Findings(findingLimit, Stopwatch.start(timeBudget, ticker), sieve, said);
        PublicationContext at = new PublicationContext(new Scope(publication, asOf, catalogues, plan.policy()));
        rules.run(at, findings, notRun);
        previous.run(rules, at, findings, notRun);
        return findings;
    }

    /**
     * Ends a draft with the circumstances of the validation.
     *
     * @param update whether there was an edition before
     */
    ImmutableValidationReport.Builder report(ReportDraft draft, Profile profile, boolean update) {
        draft.add(plan, profile, rule -> rules.isApplied(rule, update));
        List<AppliedRule> applied = new ArrayList<>(rules.applied(update));
        applied.addAll(plan.rules(profile));
        return draft.report(applied)
                .profile(profile)
                .policy(plan.policy().source())
                .asOf(asOf)
                .referenceData(catalogues.editions());
    }
}
