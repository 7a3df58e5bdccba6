package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import org.immutables.value.Value;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.WebAddress;

/** What is known of a Sustainable Development Goal. */
@Value.Immutable
public abstract sealed class SdgGoalEntry implements Serializable permits ImmutableSdgGoalEntry {
    private static final long serialVersionUID = 1L;

    SdgGoalEntry() {}

    /** {@return the goal} */
    public abstract SdgGoal goal();

    /** {@return the short name in the six languages of the United Nations, English first} */
    public abstract LocalizedText names();

    /** {@return the colour of the goal in the branding of the United Nations, such as {@code #F36D25}} */
    public abstract String colour();

    /** {@return the identifier of the goal as linked data; compare it without its scheme} */
    public WebAddress uri() {
        return WebAddress.of(address());
    }

    // kept as text, since few ask for it and an address is slow to make
    abstract String address();

    /** Returns the number and the English name. */
    @Override
    public String toString() {
        return goal() + " " + names();
    }
}
