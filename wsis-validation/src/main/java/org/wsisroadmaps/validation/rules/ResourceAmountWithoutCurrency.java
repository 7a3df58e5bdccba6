package org.wsisroadmaps.validation.rules;

import java.math.BigDecimal;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.ResourceImpact;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** An amount of money is of a currency, and not below zero. */
final class ResourceAmountWithoutCurrency implements ActivityRule {
    private static final RuleInfo INFO = Standard.rule("resource-amount-without-currency")
            .severity(Severity.ERROR)
            .message("the amount of {0} has no currency")
            .message("negative", "the amount of {0} is negative")
            .summary("An amount of resources has no currency, or is negative.")
            .rationale("An amount without its currency cannot be compared or added up, and a negative one is "
                    + "no cost.")
            .fix("Add the currency by its code of three letters, such as CHF, or correct the amount.")
            .source("The framework for roadmaps that the ITU Council agreed in 2009, whose fields include "
                    + "the impact on human and financial resources.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Activity activity, ActivityContext at, Findings findings) {
        if (activity.resources().isPresent()
                && activity.resources().get().amount().isPresent()) {
            ResourceImpact resources = activity.resources().get();
            BigDecimal amount = resources.amount().get();
            if (amount.signum() < 0) {
                findings.report(at.pointer("resources"), INFO.variant("negative", activity.id()), amount);
            } else if (resources.currency().isEmpty()) {
                findings.report(at.pointer("resources"), INFO.message(activity.id()), amount);
            }
        }
    }
}
