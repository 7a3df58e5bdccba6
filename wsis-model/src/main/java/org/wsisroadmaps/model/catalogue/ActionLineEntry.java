package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.LocalizedText;

/** What is known of an action line. */
@Value.Immutable
public abstract sealed class ActionLineEntry implements Serializable permits ImmutableActionLineEntry {
    private static final long serialVersionUID = 1L;

    ActionLineEntry() {}

    /** {@return the action line} */
    public abstract ActionLine actionLine();

    /** {@return its title: English for every line, French for C1 to C11} */
    public abstract LocalizedText titles();

    /** {@return the paragraph of the Geneva Plan of Action (2003) that it stands in} */
    public abstract int paragraph();

    /** {@return how well the number of that paragraph is known} */
    public abstract Confidence confidence();

    /** {@return its lettered outcomes in their order, sub-items after their letter} */
    public abstract List<OutcomeEntry> outcomes();

    /** {@return who is known to facilitate it, or to have done so} */
    public abstract List<FacilitatorEntry> facilitators();

    /** Returns the code and the English title. */
    @Override
    public String toString() {
        return actionLine() + " " + titles();
    }
}
