package org.wsisroadmaps.validation;

import org.wsisroadmaps.model.Activity;

/** A rule that looks at one activity after the other. */
public non-sealed interface ActivityRule extends Rule {
    /**
     * Reports what is wrong with an activity.
     *
     * @param activity the activity
     * @param at where the activity stands
     * @param findings takes what is found
     */
    void check(Activity activity, ActivityContext at, Findings findings);
}
