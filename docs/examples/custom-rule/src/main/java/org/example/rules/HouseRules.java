package org.example.rules;

import java.util.List;
import org.wsisroadmaps.validation.Rule;
import org.wsisroadmaps.validation.RuleProvider;

/** Brings the house rules to every program that looks for rules. */
public final class HouseRules implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return List.of(
                new ActivityWithoutLeadUnit(),
                new RoadmapWithoutContact(),
                new PublicationWithoutDocumentNumber(),
                new LeadUnitChanged());
    }
}
